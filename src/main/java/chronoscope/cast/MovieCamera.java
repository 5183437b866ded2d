package chronoscope.cast;

import java.time.Duration;

/** Keeps what is seen as a moving picture. */
final class MovieCamera implements Camera {
    private final Svg svg;

    MovieCamera(Svg svg) {
        this.svg = svg;
    }

    @Override
    public void show(Duration at, Frame frame) {
        svg.show(at, frame);
    }

    @Override
    public void chapter(Duration at, String name) {
        // A picture has no places to come back to.
    }

    @Override
    public void end(Duration at, int status) {
        // The last frame stays as long as it does.
    }
}
