package chronoscope.cast;

import chronoscope.explore.Effects;
import chronoscope.explore.Explorer;
import chronoscope.explore.Size;
import chronoscope.query.Corpus;
import chronoscope.replay.PlayOptions;
import chronoscope.script.Script;
import chronoscope.view.Glyphs;
import chronoscope.view.Palette;
import chronoscope.view.Scene;
import chronoscope.view.View;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes recordings and pictures of scripts and screens. The same input gives the same bytes. */
public final class Studio {
    private static final String DESCRIPTION = "A timeline in Chronoscope, explored in the terminal";

    private Studio() {}

    /**
     * What is to be made of a script.
     *
     * @param size the screen's, or empty for the script's choice, and 80x24 where it has none
     * @param options how it is played; it begins at its start and ends at its end
     * @param idleLimit the longest that a viewer waits where nothing happens
     * @param cast where an asciicast goes
     * @param picture where a moving picture goes, as SVG
     */
    public record Order(
            String title,
            Optional<Size> size,
            String theme,
            PlayOptions options,
            Optional<Duration> idleLimit,
            Asciicast.Version version,
            Optional<Appendable> cast,
            Optional<Appendable> picture) {}

    /**
     * What came of it.
     *
     * @param failure the script's first one; what follows it is not played
     * @param length how long it plays
     * @param size the screen's at the start
     */
    public record Outcome(Optional<String> failure, Duration length, Size size) {}

    /** Plays the script and records it. */
    public static Outcome record(Script script, Corpus timeline, Effects effects, Order order) throws IOException {
        Size size = order.size().or(() -> CastRun.size(script)).orElse(Size.USUAL);
        PlayOptions options = order.options().unattended(order.size().isEmpty());
        ColourScheme theme = ColourScheme.named(order.theme());
        List<Camera> cameras = new ArrayList<>();
        if (order.cast().isPresent()) {
            Asciicast.Header header = new Asciicast.Header(order.title(), size, order.idleLimit(), theme);
            cameras.add(
                    new AsciicastCamera(order.version(), header, order.cast().get()));
        }
        Svg svg = new Svg(new Caption(order.title(), DESCRIPTION), theme, order.idleLimit());
        order.picture().ifPresent(out -> cameras.add(svg));
        Outcome outcome = CastRun.of(script, timeline, size, order.theme(), options, effects, cameras);
        if (order.picture().isPresent()) {
            svg.writeTo(order.picture().get());
        }
        return outcome;
    }

    /** Writes a picture of a screen, as SVG. */
    public static void shoot(Explorer explorer, Appendable out) throws IOException {
        View.Drawn drawn = new View(Palette.Depth.TRUE, Glyphs.UNICODE).drawn(Scene.of(explorer));
        Svg.still(
                new Caption(explorer.timeline().title(), DESCRIPTION),
                ColourScheme.named(explorer.theme()),
                drawn,
                out);
    }
}
