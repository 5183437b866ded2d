package chronoscope.tui;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.explore.Effect;
import chronoscope.explore.Permission;
import chronoscope.explore.Reply;
import chronoscope.model.Timeline;
import chronoscope.query.Corpus;
import chronoscope.session.Journal;
import chronoscope.terminal.Terminals;
import chronoscope.text.Measure;
import chronoscope.view.Glyphs;
import chronoscope.view.Palette;
import chronoscope.view.View;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.graphics.TextImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the text UI looks like on terminals that give two columns to characters of ambiguous width. */
class MeasureTest {
    private static final String WIDTH = "▽\u001B[6n";
    private static final String KIND = "\u001B[c";

    private static final Timeline MIXED = Driver.yaml("""
            title: "Ελληνικά – Кириллица ① “quoted” ±5 … é"
            sources:
              gazette:
                type: article-newspaper
                title: "Газета «Правда» – “ship” α–ω"
                container-title: "Ναυτικός Τύπος"
                issued: 1912-04-16
                url: https://example.org/1912-04-16
            events:
              - id: sinking
                date: 1912-04-15
                title: "Затонул корабль – “великий” корабль № 1, αβγ, и это длинное название"
                summary: "Ο Τιτανικός βυθίστηκε … στις 15 Απριλίου ± 1 ημέρα, ①②③, по свидетельству очевидцев."
                actors: ["Компания ±"]
                places: ["Αθήνα"]
                citations: [{source: gazette, locator: paragraph 3, quote: "went “down” at 2° 20′ – §5"}]
                claims: [{text: "Оркестр играл … “Nearer”.", citations: [{source: gazette}]}]
                links: [{type: leads-to, event: inquiry}]
              - {id: inquiry, date: 1912-05, title: "① Первое следствие × 2", actors: ["Компания ±"]}
              - {id: both, date: 1913/1914, title: "日本語 と Ελλάδα → ±", places: ["東京"]}
              - {id: doubted, date: 1915~, title: "plain title"}
            eras:
              - {name: "Век пара", date: 1900/1914}
            """);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "j",
                "Enter",
                "Enter G",
                "/ \"корабль\" Enter",
                "/ \"кор\"",
                "& \"следствие\" Enter F",
                "f",
                "f Tab l",
                "L",
                "L Space",
                "L L Space j",
                "?",
                "^P",
                "^P \"sc\"",
                ": \"filter\" Space \"actor:\" Tab",
                ": \"show\" Enter",
                ": \"list\" Enter",
                ": \"eras\" Enter",
                ": \"say — Слово “за словом” …\" Enter",
                "+ +",
                "S",
            })
    void every_character_has_the_columns_that_the_terminal_gives_it(String keys) {
        for (String size : List.of("40x10", "80x24", "120x40")) {
            String[] sides = size.split("x", -1);
            Driver driver = Driver.of(MIXED, Integer.parseInt(sides[0]), Integer.parseInt(sides[1]));
            driver.controller.measured(Measure.WIDE);
            driver.keys(keys);
            TextImage image = new View(Palette.Depth.TRUE, Glyphs.UNICODE)
                    .drawn(driver.controller.scene())
                    .image();
            for (int row = 0; row < image.getSize().getRows(); row++) {
                for (int column = 0; column < image.getSize().getColumns(); ) {
                    TextCharacter cell = image.getCharacterAt(column, row);
                    int columns = Measure.WIDE.of(cell.getCharacterString());
                    assertThat(cell.isDoubleWidth() ? 2 : 1)
                            .as("%s at %s, '%s' at %d,%d", keys, size, cell.getCharacterString(), column, row)
                            .isEqualTo(columns);
                    column += columns;
                }
            }
        }
    }

    @Test
    void lines_and_marks_are_ascii_and_words_are_whole() {
        Driver driver = Driver.of(MIXED, 120, 40);
        driver.controller.measured(Measure.WIDE);
        Golden.check("ambiguous-wide-120x40", driver.screen());
        assertThat(driver.keys(": \"help\" Space \"legend\" Enter").screen())
                .contains("*       it happened here", "#       it lasted all");
    }

    @ParameterizedTest
    @CsvSource({
        // What the terminal answers, and how it is drawn then.
        "2;3R, wide",
        "?2;3R, wide",
        "?2;3;1R, wide",
        "2;2R, narrow",
        "2;1R, narrow",
        "2;4R, narrow",
        "'', narrow",
    })
    void the_terminal_is_asked_with_the_first_frame(String answer, String drawn) throws IOException {
        Answering terminal = new Answering(answer.isEmpty() ? "" : "\u001B[" + answer);
        terminal.run(Optional.empty());
        String first = terminal.frames.get(0);
        assertThat(first).containsOnlyOnce(WIDTH).contains("──");
        assertThat(first.indexOf(KIND)).isGreaterThan(first.indexOf(WIDTH));
        assertThat(terminal.last().contains("------")).isEqualTo(drawn.equals("wide"));
        assertThat(String.join("", terminal.frames)).containsOnlyOnce(WIDTH);
    }

    @ParameterizedTest
    @CsvSource({"WIDE, true", "NARROW, false"})
    void what_is_set_is_not_asked(Measure set, boolean ascii) throws IOException {
        Answering terminal = new Answering("\u001B[2;3R");
        terminal.run(Optional.of(set));
        assertThat(terminal.frames.get(0)).doesNotContain(WIDTH);
        assertThat(terminal.frames.get(0).contains("------")).isEqualTo(ascii);
        assertThat(terminal.last().contains("------")).isFalse();
    }

    /** A terminal that answers the first frame, and is left after the one behind that which tells the keys. */
    private static final class Answering extends OutputStream {
        private final List<String> frames = new ArrayList<>();
        private final ByteArrayOutputStream frame = new ByteArrayOutputStream();
        private final PipedOutputStream typed = new PipedOutputStream();
        private final String answer;

        Answering(String answer) {
            this.answer = answer;
        }

        void run(Optional<Measure> set) throws IOException {
            PipedInputStream keys = new PipedInputStream(typed);
            new Tui(new Shelf(set), "dark")
                    .run(
                            sink -> Terminals.between(keys, this, "xterm", sink),
                            terminal -> new View(Palette.Depth.NONE, Glyphs.UNICODE));
        }

        String last() {
            return frames.get(2);
        }

        @Override
        public void write(int oneByte) {
            frame.write(oneByte);
        }

        @Override
        public void write(byte[] bytes, int from, int count) {
            frame.write(bytes, from, count);
        }

        @Override
        public void flush() throws IOException {
            if (frame.size() > 0) {
                frames.add(frame.toString(StandardCharsets.UTF_8));
                frame.reset();
                String said = frames.size() == 1 ? answer + "\u001B[?62c" + "j" : frames.size() == 3 ? "Q" : "";
                typed.write(said.getBytes(StandardCharsets.UTF_8));
                typed.flush();
            }
        }
    }

    /** A backend with one timeline. */
    private record Shelf(Optional<Measure> measure) implements Backend {
        @Override
        public String name() {
            return "test.yaml";
        }

        @Override
        public boolean mouse() {
            return false;
        }

        @Override
        public Set<Permission> permissions() {
            return EnumSet.noneOf(Permission.class);
        }

        @Override
        public Journal journal() {
            return Journal.NONE;
        }

        @Override
        public Optional<Loaded> load(Progress progress) {
            return Optional.of(new Loaded(Optional.of(new Corpus(MIXED)), List.of(), ""));
        }

        @Override
        public Watch watch(Runnable changed) {
            return () -> {};
        }

        @Override
        public Reply runEditor(int line) {
            return Reply.NOTHING;
        }

        @Override
        public Reply perform(Effect effect) {
            return effect.unavailable();
        }

        @Override
        public Tour tour() {
            throw new AssertionError("nobody asked");
        }
    }
}
