package chronoscope.cast;

import chronoscope.view.View;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/**
 * Draws what a screen shows as an SVG picture: a still of one frame, or a film of many that repeats for ever.
 *
 * <p>A picture stands alone: its text is text, it moves by CSS, and it has no script and no outside reference. Who asked
 * for less motion sees the last frame. Only what changes is kept of a frame, so that it may be drawn over once shown.
 */
public final class Svg implements Camera {
    /** How long the last frame stays. */
    private static final Duration REST = Duration.ofSeconds(3);

    private final Caption caption;
    private final ColourScheme theme;
    private final Optional<Duration> idleLimit;
    private final FrameHistory frames;
    private Optional<Duration> lastChange = Optional.empty();
    private Duration clock = Duration.ZERO;

    /** Starts a film without frames; where nothing changes for longer than the limit, it waits only that long. */
    public Svg(Caption caption, ColourScheme theme, Optional<Duration> idleLimit) {
        this.caption = caption;
        this.theme = theme;
        this.idleLimit = idleLimit;
        this.frames = new FrameHistory(theme);
    }

    /** Writes a picture of one frame. */
    public static void still(Caption caption, ColourScheme theme, View.Drawn frame, Appendable out) throws IOException {
        Svg svg = new Svg(caption, theme, Optional.empty());
        svg.show(Duration.ZERO, frame);
        svg.writeTo(out);
    }

    /**
     * Shows a frame from a time on; the film starts with the first one.
     *
     * @throws IllegalArgumentException if the time is before that of the last change
     */
    @Override
    public void show(Duration at, View.Drawn frame) {
        Duration passed = at.minus(lastChange.orElse(at));
        if (passed.isNegative()) {
            throw new IllegalArgumentException("not in the order of time: " + at);
        }
        Duration now = clock.plus(
                idleLimit.filter(limit -> limit.compareTo(passed) < 0).orElse(passed));
        if (frames.show(now.toMillis(), frame) || lastChange.isEmpty()) {
            clock = now;
            lastChange = Optional.of(at);
        }
    }

    /** Writes the film up to here. */
    public void writeTo(Appendable out) throws IOException {
        new SvgWriter(caption, theme, frames, clock.plus(REST)).writeTo(out);
    }
}
