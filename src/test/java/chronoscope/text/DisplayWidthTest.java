package chronoscope.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {
    private static final int SOFT_HYPHEN = 0xAD;

    @ParameterizedTest
    @CsvSource({
        "plain, 5",
        "Straße, 6",
        "'', 0",
        "日本語, 6",
        "ｆｕｌｌ, 8",
        "ﾊﾝｶｸ, 4",
        "한국어, 6",
        "\u1112\u1161\u11AB, 2",
        "e\u0301te\u0301, 3",
        "\u0301, 0",
        "…—“”, 4",
        "─│┌█░, 5",
        "★, 1",
        "⌚, 2",
        "😀, 2",
        "👍🏽, 2",
        "☝🏽, 2",
        "⛹\u200D♂, 2",
        "❤, 1",
        "❤\u0301, 1",
        "❤\uFE0F, 2",
        "1\uFE0F\u20E3, 2",
        "0\uFE0F, 2",
        "9\uFE0F, 2",
        "#\uFE0F, 2",
        "*\uFE0F, 2",
        "/\uFE0F, 1",
        ":\uFE0F, 1",
        "a\uFE0F, 1",
        "🇮🇶, 2",
        "🇮🇶🇫🇷, 4",
        "👩\u200D👩\u200D👧\u200D👦, 2",
        "🏳\uFE0F\u200D🌈, 2",
        "a👩\u200D💻b, 4",
        "नमस्ते, 4",
        "नि, 2",
        "กำ, 2",
        "𝐀, 1",
        "𠀀, 2",
        "a\u200Bb, 2",
    })
    void a_text_takes_its_columns(String text, int columns) {
        assertThat(Measure.NARROW.of(text)).isEqualTo(columns);
    }

    @ParameterizedTest
    @CsvSource({
        "plain, 5, 5",
        "αΩ, 2, 4",
        "ώ, 1, 1",
        "Жё, 2, 4",
        "é, 1, 2",
        "e\u0301, 1, 1",
        "α\u0301, 1, 2",
        "①, 1, 2",
        "“”, 2, 4",
        "‘–—…, 4, 8",
        "±×°§, 4, 8",
        "→, 1, 2",
        "─│┌█▒•◆★, 8, 16",
        "◦⋯‹▸┃░, 6, 7",
        "\uE0B0, 1, 2",
        "日本, 4, 4",
        "☎\uFE0F, 2, 2",
        "\uFFFD, 1, 2",
        "\u00AD, 1, 1",
        "«», 2, 2",
    })
    void terminals_differ_in_what_is_ambiguous(String text, int narrow, int wide) {
        assertThat(Measure.NARROW.of(text)).isEqualTo(narrow);
        assertThat(Measure.WIDE.of(text)).isEqualTo(wide);
    }

    @Test
    void what_is_ambiguous_is_what_unicode_says() {
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            int kind = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
            String text = Character.toString(codePoint);
            boolean wide = kind == UCharacter.EastAsianWidth.AMBIGUOUS
                    && Measure.NARROW.of(text) == 1
                    && codePoint != SOFT_HYPHEN;
            assertThat(Measure.WIDE.of(text) - Measure.NARROW.of(text))
                    .as("U+%04X", codePoint)
                    .isEqualTo(wide ? 1 : 0);
        }
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "ab, 2", "e\u0301, 1", "👍🏽, 4", "🇮🇶, 4", "❤\uFE0F, 1", "👩\u200D💻, 4"})
    void each_character_of_a_cluster_may_be_drawn_by_itself(String cluster, int columns) {
        assertThat(DisplayWidth.inPieces(cluster)).isEqualTo(columns);
    }

    @Test
    void controls_take_no_column() {
        assertThat(Measure.NARROW.of("\u0000\t\n\u001B\u007F\u0085")).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "a, false",
        "é, false",
        "e\u0301, false",
        "日, false",
        "😀, false",
        "★, false",
        "𠀀, false",
        "\u02FF, false",
        "e\u0300, false",
        "e\u036F, false",
        "e\u034F, true",
        "か\u3099, false",
        "か\u309A, false",
        "\u0300, true",
        "🩯, false",
        "🩰, true",
        "🫿, true",
        "🬀, false",
        "❤\uFE0F, true",
        "👍🏽, true",
        "🇮🇶, true",
        "1\uFE0F\u20E3, true",
        "👩\u200D💻, true",
        "🪿, true",
        "ा, true",
    })
    void terminals_disagree_on_some_clusters(String cluster, boolean unsettled) {
        assertThat(DisplayWidth.unsettled(cluster)).isEqualTo(unsettled);
    }
}
