package chronoscope.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.text.DisplayWidth;
import chronoscope.text.Hyperlink;
import chronoscope.text.Hyperlinked;
import chronoscope.text.Measure;
import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.graphics.BasicTextImage;
import com.googlecode.lanterna.graphics.TextImage;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Compares what an emulator shows with what was drawn. */
final class Screens {
    private static final Map<SGR, String> MARKS = new TreeMap<>(Map.of(
            SGR.BOLD,
            "1",
            SGR.ITALIC,
            "3",
            SGR.UNDERLINE,
            "4",
            SGR.BLINK,
            "5",
            SGR.REVERSE,
            "7",
            SGR.CROSSED_OUT,
            "9"));

    private Screens() {}

    static TextImage blank(TextTerminal terminal) {
        return new BasicTextImage(new TerminalSize(terminal.columns(), terminal.rows()));
    }

    static void show(TextTerminal terminal, TextImage frame, Optional<TerminalPosition> caret) {
        terminal.canvas().drawImage(TerminalPosition.TOP_LEFT_CORNER, frame);
        terminal.show(caret);
    }

    static void put(TextImage image, int column, int row, String cluster, TextCharacter style) {
        image.setCharacterAt(column, row, new Cluster(cluster, style));
    }

    /** Compares all cells; the terminal measures as we do. */
    static void assertShows(Emulator terminal, TextImage frame, String description) {
        assertShows(terminal, frame, description, cluster -> true);
    }

    /** Compares the cells whose width is beyond doubt. */
    static void assertShowsSettled(Emulator terminal, TextImage frame, String description) {
        assertShows(terminal, frame, description, cluster -> !DisplayWidth.unsettled(cluster));
    }

    private static void assertShows(
            Emulator terminal, TextImage frame, String description, Predicate<String> comparable) {
        int columns = frame.getSize().getColumns();
        for (int row = 0; row < frame.getSize().getRows(); row++) {
            for (int column = 0; column < columns; ) {
                TextCharacter drawn = frame.getCharacterAt(column, row);
                int taken = Measure.NARROW.of(drawn.getCharacterString());
                boolean whole = column + taken <= columns;
                if (whole && comparable.test(drawn.getCharacterString())) {
                    assertThat(look(terminal.at(column, row)))
                            .as("%s at %d,%d", description, column, row)
                            .isEqualTo(look(drawn));
                }
                column += taken;
            }
        }
    }

    private static String look(Emulator.Spot spot) {
        return look(spot.text(), spot.foreground(), spot.background(), spot.marks(), spot.leads());
    }

    private static String look(TextCharacter drawn) {
        String marks = drawn.getModifiers().stream().map(MARKS::get).sorted().collect(Collectors.joining());
        return look(
                drawn.getCharacterString(),
                new String(drawn.getForegroundColor().getForegroundSGRSequence(), StandardCharsets.US_ASCII),
                new String(drawn.getBackgroundColor().getBackgroundSGRSequence(), StandardCharsets.US_ASCII),
                marks,
                leads(drawn));
    }

    /** Returns where the cell leads, as an emulator tells it. */
    static String leads(TextCharacter drawn) {
        Hyperlink hyperlink = drawn instanceof Hyperlinked cell ? cell.hyperlink() : Hyperlink.NONE;
        return hyperlink.equals(Hyperlink.NONE) ? "" : "id=" + hyperlink.id() + ";" + hyperlink.target();
    }

    /** A blank without a line or reversed colours that leads nowhere shows its background alone. */
    private static String look(String text, String foreground, String background, String marks, String leads) {
        boolean bare = text.equals(" ") && !marks.matches(".*[479].*") && leads.isEmpty();
        return bare ? "blank on " + background : String.join(" ", text, foreground, background, marks, leads);
    }
}
