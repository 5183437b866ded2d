package chronoscope.cast;

import chronoscope.explore.Explorer;
import chronoscope.explore.Ports;
import chronoscope.explore.Size;
import chronoscope.query.Corpus;
import chronoscope.replay.Manner;
import chronoscope.script.Script;
import chronoscope.view.Glyphs;
import chronoscope.view.Palette;
import chronoscope.view.Scene;
import chronoscope.view.View;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.graphics.BasicTextImage;
import com.googlecode.lanterna.graphics.TextImage;
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
     * @param idleLimit the longest that a viewer waits where nothing happens
     * @param cast where an asciicast goes
     * @param picture where a moving picture goes, as SVG
     */
    public record Order(
            String title,
            Optional<Size> size,
            String theme,
            double speed,
            Optional<Duration> idleLimit,
            Asciicast.Version version,
            Optional<Appendable> cast,
            Optional<Appendable> picture) {}

    /** Plays the script, records it, and returns its first failure, if there is one; what follows a failure is not played. */
    public static Optional<String> record(Script script, Corpus timeline, Ports ports, Order order) throws IOException {
        Size size = order.size().or(() -> Take.size(script)).orElse(Size.USUAL);
        Manner manner = new Manner(
                order.speed(),
                false,
                Optional.empty(),
                false,
                false,
                order.size().isEmpty());
        Theme theme = Theme.named(order.theme());
        List<Camera> cameras = new ArrayList<>();
        if (order.cast().isPresent()) {
            Film.Leader leader = new Film.Leader(order.title(), size, order.idleLimit(), theme);
            cameras.add(new Recording(order.version(), leader, order.cast().get()));
        }
        Svg svg = new Svg(new Caption(order.title(), DESCRIPTION), theme, order.idleLimit());
        order.picture().ifPresent(out -> cameras.add(new Movie(svg)));
        Optional<String> failure = Take.of(script, timeline, size, order.theme(), manner, ports, cameras);
        if (order.picture().isPresent()) {
            svg.writeTo(order.picture().get());
        }
        return failure;
    }

    /** Writes a picture of a screen, as SVG. */
    public static void shoot(Explorer explorer, Appendable out) throws IOException {
        Size size = explorer.size();
        TextImage image = new BasicTextImage(new TerminalSize(size.columns(), size.rows()));
        new View(Palette.Depth.TRUE, Glyphs.UNICODE).draw(Scene.of(explorer), image.newTextGraphics());
        Svg.still(
                new Caption(explorer.timeline().title(), DESCRIPTION),
                Theme.named(explorer.theme()),
                new Frame(image, Optional.empty()),
                out);
    }
}
