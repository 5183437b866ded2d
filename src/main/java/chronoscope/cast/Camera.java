package chronoscope.cast;

import chronoscope.view.View;
import java.time.Duration;

/** What is shown to it, it keeps; times are since the start, and never go back. */
interface Camera {
    /** Sees the screen from a time on; the image may be drawn over afterwards. */
    void show(Duration at, View.Drawn frame);

    /** Hears that a chapter begins. */
    default void chapter(Duration at, String name) {}

    default void end(Duration at, int status) {}
}
