package chronoscope.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {
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
        "❤\uFE0F, 2",
        "1\uFE0F\u20E3, 2",
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
        assertThat(DisplayWidth.of(text)).isEqualTo(columns);
    }

    @Test
    void controls_take_no_column() {
        assertThat(DisplayWidth.of("\u0000\t\n\u001B\u007F\u0085")).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "a, false", "é, false", "e\u0301, false", "日, false", "😀, false", "★, false", "𠀀, false",
        "❤\uFE0F, true", "👍🏽, true", "🇮🇶, true", "1\uFE0F\u20E3, true", "👩\u200D💻, true", "🪿, true", "ा, true",
    })
    void terminals_disagree_on_some_clusters(String cluster, boolean unsettled) {
        assertThat(DisplayWidth.unsettled(cluster)).isEqualTo(unsettled);
    }
}
