package chronoscope.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.text.DisplayWidth;
import chronoscope.text.Hyperlink;
import chronoscope.text.Measure;
import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.graphics.BasicTextImage;
import com.googlecode.lanterna.graphics.TextGraphics;
import com.googlecode.lanterna.graphics.TextImage;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import java.util.function.ToIntFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("once")
class FrameEncoderTest {
    private static final Optional<TerminalPosition> NO_CARET = Optional.empty();

    @ParameterizedTest
    @MethodSource("seeds")
    void the_terminal_shows_what_is_drawn(long seed) {
        checkSequence(seed, Measure.NARROW::of);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_cluster_is_drawn(long seed) {
        TextImage frame = new RandomFrames(new Random(seed)).next();
        Emulator terminal =
                Emulator.of(frame.getSize().getColumns(), frame.getSize().getRows());
        terminal.take(new FrameEncoder(frame.getSize(), StandardCharsets.UTF_8).next(frame, NO_CARET));
        Screens.assertShows(terminal, frame, "seed " + seed);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_terminal_with_narrower_emoji_shows_all_else(long seed) {
        checkSequence(seed, cluster -> DisplayWidth.unsettled(cluster) ? 1 : Measure.NARROW.of(cluster));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_terminal_with_wider_emoji_shows_all_else(long seed) {
        checkSequence(seed, DisplayWidth::inPieces);
    }

    private static void checkSequence(long seed, ToIntFunction<String> width) {
        Random random = new Random(seed);
        RandomFrames frames = new RandomFrames(random);
        TextImage frame = frames.next();
        FrameEncoder encoder = new FrameEncoder(frame.getSize(), StandardCharsets.UTF_8);
        Emulator terminal = emulator(frame, width, random);
        for (int i = 0; i < 25; i++) {
            Optional<TerminalPosition> caret = frames.caret();
            terminal.take(encoder.next(frame, caret));
            Screens.assertShowsSettled(terminal, frame, "seed " + seed + " frame " + i);
            assertThat(terminal.cursor())
                    .isEqualTo(
                            caret.map(at -> at.getColumn() + "," + at.getRow()).orElse("hidden"));
            assertThat(terminal.leads()).isEmpty();
            assertThat(encoder.next(frame, caret)).isEmpty();
            TextImage next = frames.next();
            if (!next.getSize().equals(frame.getSize())) {
                terminal = emulator(next, width, random);
                terminal.spoil();
                encoder.forget();
            }
            frame = next;
        }
    }

    private static Emulator emulator(TextImage frame, ToIntFunction<String> width, Random random) {
        TerminalSize size = frame.getSize();
        return new Emulator(size.getColumns(), size.getRows(), width, random.nextBoolean());
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @Test
    void a_canvas_keeps_what_was_drawn_until_it_is_drawn_anew() {
        TerminalSize size = new TerminalSize(10, 1);
        FrameEncoder encoder = new FrameEncoder(size, StandardCharsets.UTF_8);
        encoder.canvas(size).putString(0, 0, "one");
        assertThat(encoder.next(NO_CARET)).contains("one");
        assertThat(encoder.next(NO_CARET)).isEmpty();
        assertThat(encoder.canvas(size).getCharacter(0, 0).getCharacterString()).isEqualTo("o");
        encoder.drawAnew();
        assertThat(encoder.canvas(size).getCharacter(0, 0).getCharacterString()).isEqualTo(" ");
    }

    @Test
    void a_forgotten_screen_is_drawn_again_without_clearing() {
        TextImage frame = list(0);
        FrameEncoder encoder = new FrameEncoder(frame.getSize(), StandardCharsets.UTF_8);
        encoder.next(frame, NO_CARET);
        Emulator terminal = Emulator.of(120, 40);
        terminal.spoil();
        encoder.forget();
        String sent = encoder.next(frame, NO_CARET);
        terminal.take(sent);
        Screens.assertShows(terminal, frame, "repainted");
        assertThat(sent).doesNotContain("\u001B[2J").startsWith("\u001B[?2026h").endsWith("\u001B[?2026l");
    }

    /** A row without its highlight is its text and an erased end; with it, all of its columns. */
    @Test
    void a_moved_highlight_takes_little_more_than_its_text() {
        TextImage first = list(10);
        FrameEncoder encoder = new FrameEncoder(first.getSize(), StandardCharsets.UTF_8);
        encoder.next(first, NO_CARET);
        int least = ("\u001B[11H" + "\u001B[m" + text(10) + "\u001B[K" + "\r\n" + "\u001B[7m").length() + 120;
        assertThat(encoder.next(list(11), NO_CARET).length()).isBetween(120, least);
    }

    @Test
    void a_moved_marker_takes_two_short_moves() {
        BasicTextImage first = new BasicTextImage(new TerminalSize(80, 24));
        first.newTextGraphics().putString(0, 5, "> one").putString(0, 6, "  two");
        BasicTextImage second = new BasicTextImage(new TerminalSize(80, 24));
        second.newTextGraphics().putString(0, 5, "  one").putString(0, 6, "> two");
        FrameEncoder encoder = new FrameEncoder(first.getSize(), StandardCharsets.UTF_8);
        encoder.next(first, NO_CARET);
        assertThat(encoder.next(second, NO_CARET)).isEqualTo("\u001B[6H \r\n>");
    }

    @Test
    void a_character_typed_at_the_caret_is_one_byte() {
        BasicTextImage first = new BasicTextImage(new TerminalSize(80, 24));
        first.newTextGraphics().putString(0, 23, "/dril");
        BasicTextImage second = new BasicTextImage(new TerminalSize(80, 24));
        second.newTextGraphics().putString(0, 23, "/drill");
        FrameEncoder encoder = new FrameEncoder(first.getSize(), StandardCharsets.UTF_8);
        encoder.next(first, Optional.of(new TerminalPosition(5, 23)));
        assertThat(encoder.next(second, Optional.of(new TerminalPosition(6, 23))))
                .isEqualTo("l");
    }

    @Test
    void what_the_charset_cannot_say_is_a_question_mark_of_its_width() {
        BasicTextImage frame = new BasicTextImage(new TerminalSize(10, 1));
        Screens.put(frame, 0, 0, "é", TextCharacter.DEFAULT_CHARACTER);
        Screens.put(frame, 1, 0, "日", TextCharacter.DEFAULT_CHARACTER);
        Screens.put(frame, 3, 0, "x", TextCharacter.DEFAULT_CHARACTER);
        FrameEncoder encoder = new FrameEncoder(frame.getSize(), StandardCharsets.US_ASCII);
        assertThat(encoder.next(frame, NO_CARET)).isEqualTo("\u001B[H???x");
    }

    @Test
    void a_control_character_never_reaches_the_terminal() {
        BasicTextImage frame = new BasicTextImage(new TerminalSize(10, 1));
        frame.setCharacterAt(0, 0, new Cluster("\u009B", TextCharacter.DEFAULT_CHARACTER));
        frame.setCharacterAt(1, 0, new Cluster("a\u001B", TextCharacter.DEFAULT_CHARACTER));
        FrameEncoder encoder = new FrameEncoder(frame.getSize(), StandardCharsets.UTF_8);
        assertThat(encoder.next(frame, NO_CARET)).isEqualTo("\u001B[H??");
    }

    @Test
    void an_address_over_two_rows_is_one_hyperlink_that_is_opened_once() {
        BasicTextImage frame = new BasicTextImage(new TerminalSize(10, 2));
        write(frame, 1, 0, "https://a", "https://a/bc");
        write(frame, 1, 1, "/bc", "https://a/bc");
        assertThat(sent(frame)).isEqualTo("\u001B[;2H" + opened("https://a/bc") + "https://a\r\n\u001B[C/bc" + CLOSED);
    }

    @Test
    void what_stands_between_two_pieces_leads_nowhere() {
        BasicTextImage frame = new BasicTextImage(new TerminalSize(10, 2));
        write(frame, 0, 0, "ab", "https://a/");
        write(frame, 0, 1, "cd", "https://a/");
        Screens.put(frame, 2, 0, "|", TextCharacter.DEFAULT_CHARACTER);
        assertThat(sent(frame))
                .isEqualTo("\u001B[H" + opened("https://a/") + "ab" + CLOSED + "|\r\n" + opened("https://a/") + "cd"
                        + CLOSED);
    }

    @Test
    void the_cells_of_another_target_alone_are_written_again() {
        BasicTextImage first = new BasicTextImage(new TerminalSize(10, 1));
        write(first, 0, 0, "xyz", "https://a/");
        BasicTextImage second = new BasicTextImage(first.getSize());
        first.copyTo(second);
        write(second, 1, 0, "y", "https://b/");
        FrameEncoder encoder = new FrameEncoder(first.getSize(), StandardCharsets.UTF_8);
        encoder.next(first, NO_CARET);
        assertThat(encoder.next(second, NO_CARET)).isEqualTo("\b\b" + opened("https://b/") + "y" + CLOSED);
        assertThat(encoder.next(first, NO_CARET)).isEqualTo("\b" + opened("https://a/") + "y" + CLOSED);
    }

    @Test
    void a_hyperlink_that_ends_is_taken_from_a_blank_too() {
        BasicTextImage first = new BasicTextImage(new TerminalSize(10, 1));
        write(first, 0, 0, " ", "https://a/");
        FrameEncoder encoder = new FrameEncoder(first.getSize(), StandardCharsets.UTF_8);
        assertThat(encoder.next(first, NO_CARET)).isEqualTo("\u001B[H" + opened("https://a/") + " " + CLOSED);
        assertThat(encoder.next(new BasicTextImage(first.getSize()), NO_CARET)).isEqualTo("\b ");
    }

    @Test
    void blanks_before_a_hyperlink_are_written_in_its_colours_already() {
        BasicTextImage first = new BasicTextImage(new TerminalSize(10, 1));
        first.newTextGraphics().enableModifiers(SGR.REVERSE).putString(0, 0, "xxx");
        BasicTextImage second = new BasicTextImage(first.getSize());
        TextCharacter red = TextCharacter.DEFAULT_CHARACTER.withForegroundColor(TextColor.ANSI.RED);
        second.setCharacterAt(2, 0, new Cluster("y", red, Hyperlink.to("https://a/")));
        FrameEncoder encoder = new FrameEncoder(first.getSize(), StandardCharsets.UTF_8);
        encoder.next(first, NO_CARET);
        assertThat(encoder.next(second, NO_CARET)).isEqualTo("\r\u001B[0;31m  " + opened("https://a/") + "y" + CLOSED);
    }

    @Test
    void a_frame_that_was_cleared_gets_its_hyperlinks_again() {
        BasicTextImage frame = new BasicTextImage(new TerminalSize(10, 1));
        write(frame, 0, 0, "a", "https://a/");
        FrameEncoder encoder = new FrameEncoder(frame.getSize(), StandardCharsets.UTF_8);
        String once = encoder.next(frame, NO_CARET);
        encoder.cleared(frame.getSize());
        assertThat(encoder.next(frame, NO_CARET)).isEqualTo(once);
    }

    private static final String CLOSED = "\u001B]8;;\u001B\\";

    private static String opened(String target) {
        return "\u001B]8;id=" + Hyperlink.to(target).id() + ";" + target + "\u001B\\";
    }

    private static void write(TextImage image, int column, int row, String text, String target) {
        for (int at = 0; at < text.length(); at++) {
            String letter = text.substring(at, at + 1);
            Cluster cell = new Cluster(letter, TextCharacter.DEFAULT_CHARACTER, Hyperlink.to(target));
            image.setCharacterAt(column + at, row, cell);
        }
    }

    private static String sent(TextImage frame) {
        return new FrameEncoder(frame.getSize(), StandardCharsets.UTF_8).next(frame, NO_CARET);
    }

    private static String text(int row) {
        return "1912-04-%02d  The event of that day, in words".formatted(row);
    }

    /** A page of events with one highlighted over all columns. */
    private static TextImage list(int highlighted) {
        BasicTextImage image = new BasicTextImage(new TerminalSize(120, 40));
        TextGraphics graphics = image.newTextGraphics();
        for (int row = 0; row < 40; row++) {
            graphics.setBackgroundColor(TextColor.ANSI.DEFAULT).clearModifiers();
            if (row == highlighted) {
                graphics.enableModifiers(SGR.REVERSE);
            }
            graphics.putString(0, row, text(row) + " ".repeat(120 - text(row).length()));
        }
        return image;
    }
}
