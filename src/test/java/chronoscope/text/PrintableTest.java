package chronoscope.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PrintableTest {
    @ParameterizedTest
    @CsvSource({
        "plain – “text” é, plain – “text” é",
        "日本 العربية עברית, 日本 العربية עברית",
        "a\u001B[31mb, a\\u{1b}[31mb",
        "a\u009B31mb, a\\u{9b}31mb",
        "a\u0000b\u007Fc, a\\u{0}b\\u{7f}c",
        "a\u202Eb, a\\u{202e}b",
        "a\u2066b\u2069, a\\u{2066}b\\u{2069}",
        "a\u200Eb\u200Fc\u061C, a\\u{200e}b\\u{200f}c\\u{61c}",
        "a\u200Bb\uFEFFc\u00AD, a\\u{200b}b\\u{feff}c\\u{ad}",
        "a\u180Eb\uFFF9c, a\\u{180e}b\\u{fff9}c",
        "a\uD83Db, a\\u{d83d}b",
        "a\uDC00b, a\\u{dc00}b",
        "a\u200Db\u200Cc, a\\u{200d}b\\u{200c}c",
        "می\u200Cخواهم, می\u200Cخواهم",
        "क्\u200Dष, क्\u200Dष",
        "👩\u200D💻 ❤\uFE0F 👍🏽, 👩\u200D💻 ❤\uFE0F 👍🏽",
        "🏳\uFE0F\u200D🌈, 🏳\uFE0F\u200D🌈",
        "❤\uFE0F\uFE0F, ❤\uFE0F\\u{fe0f}",
        "❤\uFE0F\uFE0F\u200D🌈, ❤\uFE0F\\u{fe0f}\\u{200d}🌈",
        "\u200Da, \\u{200d}a",
        "葛\uFE00, 葛\uFE00",
        "a \uFE0F, a \\u{fe0f}",
    })
    void what_hides_or_acts_becomes_visible(String text, String shown) {
        assertThat(Printable.line(text)).isEqualTo(shown);
        assertThat(Printable.text(text)).isEqualTo(shown);
    }

    @Test
    void tag_characters_cannot_smuggle() {
        assertThat(Printable.line("a" + Character.toString(0xE0041))).isEqualTo("a\\u{e0041}");
        assertThat(Printable.line("a" + Character.toString(0xE0100))).isEqualTo("a\\u{e0100}");
        assertThat(Printable.line("葛" + Character.toString(0xE0100))).isEqualTo("葛" + Character.toString(0xE0100));
    }

    @Test
    void line_ends_and_tabs_are_one_blank_in_a_line() {
        assertThat(Printable.line("a\r\n\tb\u2028c\u0085\u2029d\n")).isEqualTo("a b c d ");
    }

    @ParameterizedTest
    @CsvSource({
        "co\u00ADop, co\u00ADop",
        "a\u200Db\u200C, a\u200Db\u200C",
        "a\u2060b\uFE0F, a\u2060b\uFE0F",
        "a\u202Eb\u200B, a\\u{202e}b\\u{200b}",
        "'a\r\nb\t\tc', 'a\nb c'",
    })
    void data_keeps_what_only_shapes_words(String text, String data) {
        assertThat(Printable.data(text)).isEqualTo(data);
    }

    @Test
    void line_ends_stay_in_a_text() {
        assertThat(Printable.text("a\r\nb\rc\n\nd\t\te\u2028f\u0085g")).isEqualTo("a\nb\nc\n\nd e\nf\ng");
        assertThat(Printable.text("a\tb\t\n\tc")).isEqualTo("a b \n c");
        String lines = "a\nb";
        assertThat(Printable.text(lines)).isSameAs(lines);
    }

    @Test
    void clean_text_is_given_back_itself() {
        String clean = new String("Straße 日本 👩\u200D💻".toCharArray());
        assertThat(Printable.line(clean)).isSameAs(clean);
        assertThat(Printable.text(clean)).isSameAs(clean);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothing_that_acts_is_left(long seed) {
        String text = AnyText.of(new Random(seed), 80);
        assertThat(Printable.line(text))
                .as("seed %d", seed)
                .doesNotMatch("(?s).*[\\p{Cc}\\p{Cs}\u202A-\u202E\u2066-\u2069].*");
        assertThat(Printable.line(Printable.line(text))).as("seed %d", seed).isEqualTo(Printable.line(text));
        assertThat(Printable.text(text).replace("\n", "")).as("seed %d", seed).doesNotMatch("(?s).*[\\p{Cc}\\p{Cs}].*");
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }
}
