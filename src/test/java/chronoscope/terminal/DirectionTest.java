package chronoscope.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.graphics.BasicTextImage;
import com.googlecode.lanterna.graphics.TextImage;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Bidi;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a terminal that turns text around (Unicode, UAX 9) makes of rows; Hebrew letters stand for all that turn. */
class DirectionTest {
    private static final Pattern TEXTS = Pattern.compile("[^ │┃▌─]+( [^ │┃▌─]+)*");

    @ParameterizedTest
    @ValueSource(
            strings = {
                " 1950  אבג דהו           1 │  אבג דהו",
                "▌ 1950  אבג דהו          12 │  1950",
                " 1950  אבג דהו 12 אבג.   12 │  אבג. 1950",
                " אבג דהו         3 events   1900 to 1980",
                " Dec 1950  אבג  1 │ אבג  2 │ אבג  3 ",
                " אבג, abc 12    12   אבג",
                " 12 אבג   3   4   אבג (1950)",
                " ابج ١٢  12 │ ابج",
                " אבג ─────────── 12 ─── אבג  12",
            })
    void every_text_stays_where_it_is_written(String row) {
        String sent = parted(row);
        assertThat(sent.replace(Direction.BLANK, " ")).isEqualTo(row);
        int[] columns = shownAt(sent);
        for (Matcher text = TEXTS.matcher(row); text.find(); ) {
            int start = text.start();
            int end = text.end();
            assertThat(IntStream.range(start, end).map(at -> columns[at]))
                    .as(text.group())
                    .allMatch(column -> start <= column && column < end);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {" 1950  abc  1 │  def", " 日本  Ελλάδα  1 │ кириллица 12", " abc אבג def", " "})
    void what_needs_no_mark_has_none(String row) {
        assertThat(parted(row)).isEqualTo(row);
    }

    @Test
    void the_terminal_is_told_once_to_turn_nothing_and_told_back() {
        FrameEncoder encoder = new FrameEncoder(new TerminalSize(20, 1), StandardCharsets.UTF_8);
        assertThat(encoder.next(frame(" abc"), Optional.empty())).doesNotContain(Direction.AS_WRITTEN);
        assertThat(encoder.undone()).isEmpty();
        assertThat(encoder.next(frame(" אבג  1"), Optional.empty())).contains(Direction.AS_WRITTEN);
        assertThat(encoder.next(frame(" אבג  2"), Optional.empty())).doesNotContain(Direction.AS_WRITTEN);
        assertThat(encoder.undone()).isEqualTo(Direction.AS_USUAL);
    }

    @Test
    void a_charset_that_lacks_the_mark_does_without() {
        FrameEncoder encoder = new FrameEncoder(new TerminalSize(20, 1), Charset.forName("ISO-8859-8"));
        assertThat(encoder.next(frame(" אבג  1"), Optional.empty())).contains("אבג  1");
    }

    private static TextImage frame(String text) {
        TextImage frame = new BasicTextImage(20, 1);
        frame.newTextGraphics().putString(0, 0, text);
        return frame;
    }

    private static String parted(String row) {
        Cell[] cells = row.chars()
                .mapToObj(c -> Cell.BLANK.concealing(Character.toString(c)))
                .toArray(Cell[]::new);
        Direction.part(cells);
        StringBuilder sent = new StringBuilder();
        for (Cell cell : cells) {
            sent.append(cell.text());
        }
        return sent.toString();
    }

    /** Returns the column at which each character of the row is shown. */
    private static int[] shownAt(String row) {
        Bidi bidi = new Bidi(row, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        byte[] levels = new byte[row.length()];
        Integer[] order = new Integer[row.length()];
        for (int at = 0; at < levels.length; at++) {
            levels[at] = (byte) bidi.getLevelAt(at);
            order[at] = at;
        }
        Bidi.reorderVisually(levels, 0, order, 0, order.length);
        int[] columns = new int[order.length];
        for (int column = 0; column < order.length; column++) {
            columns[order[column]] = column;
        }
        return columns;
    }
}
