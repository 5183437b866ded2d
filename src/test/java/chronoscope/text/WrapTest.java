package chronoscope.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WrapTest {
    @ParameterizedTest
    @CsvSource({
        "the quick brown fox, 10, the quick|brown fox",
        "the quick brown fox, 9, the quick|brown fox",
        "the quick brown fox, 8, the|quick|brown|fox",
        "unbreakable, 5, unbre|akabl|e",
        "a unbreakable, 5, a|unbre|akabl|e",
        "a  b   c, 4, a  b|c",
        "日本語の話, 5, 日本|語の|話",
        "on 日本語 now, 7, on 日本|語 now",
        "日本語。次, 6, 日本|語。次",
        "👩\u200D💻👩\u200D💻, 3, 👩\u200D💻|👩\u200D💻",
        "'', 5, ''",
        "ab, 0, a|b",
        "日, 1, 日",
        "\u2E80ab, 3, \u2E80|ab",
        "\u2E7Fab, 2, \u2E7Fa|b",
        "\uA4C6ab, 3, \uA4C6|ab",
        "\uA4D0ab, 2, \uA4D0a|b",
        "！ab, 3, ！|ab",
        "｠ab, 3, ｠|ab",
        "｡ab, 2, ｡a|b",
    })
    void text_wraps_at_blanks(String text, int columns, String lines) {
        assertThat(String.join("|", Measure.NARROW.lines(text, columns))).isEqualTo(lines);
    }

    @Test
    void a_blank_with_an_accent_is_ink() {
        assertThat(Measure.NARROW.lines("ab \u0301 c", 3)).containsExactly("ab \u0301", "c");
        assertThat(Measure.NARROW.lines("abc \u0301 d", 3)).containsExactly("abc", " \u0301 d");
    }

    @Test
    void paragraphs_and_blank_lines_stay() {
        assertThat(Measure.NARROW.lines("one two\n\nthree\n", 5)).containsExactly("one", "two", "", "three", "");
    }

    @Test
    void an_indent_stays_on_the_first_line() {
        assertThat(Measure.NARROW.lines("  one two", 6)).containsExactly("  one", "two");
    }

    @ParameterizedTest
    @CsvSource({
        "short, 5, short",
        "shorter, 5, shor…",
        "日本語, 5, 日本…",
        "日本語, 4, 日…",
        "shorter, 0, ''",
    })
    void a_cut_shows(String text, int columns, String fitted) {
        assertThat(Measure.NARROW.fit(text, columns)).isEqualTo(fitted);
    }

    @ParameterizedTest
    @CsvSource({"ab, 4, 'ab  '", "日本, 3, '日 '", "abc, 2, ab", "'', 2, '  '"})
    void padding_gives_just_the_columns(String text, int columns, String padded) {
        assertThat(Measure.NARROW.pad(text, columns)).isEqualTo(padded);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void lines_keep_within_their_columns_and_lose_no_ink(long seed) {
        Random random = new Random(seed);
        String text = Printable.text(AnyText.of(random, 80));
        int columns = 2 + random.nextInt(20);
        assertThat(Measure.NARROW.lines(text, columns))
                .as("seed %d", seed)
                .allMatch(line -> Measure.NARROW.of(line) <= columns);
        assertThat(String.join("", Measure.NARROW.lines(text, columns)).replaceAll("\\s", ""))
                .as("seed %d", seed)
                .isEqualTo(text.replaceAll("\\s", ""));
        assertThat(Measure.NARROW.of(Measure.NARROW.pad(Printable.line(text), columns)))
                .isEqualTo(columns);
        assertThat(Measure.NARROW.of(Measure.NARROW.fit(Printable.line(text), columns)))
                .isLessThanOrEqualTo(columns);
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }
}
