package chronoscope.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class GraphemesTest {
    @ParameterizedTest
    @CsvSource({
        "abc, a|b|c",
        "e\u0301a, e\u0301|a",
        "x🇮🇶🇫🇷, x|🇮🇶|🇫🇷",
        "🇮🇶🇫, 🇮🇶|🇫",
        "👩\u200D👩\u200D👧x, 👩\u200D👩\u200D👧|x",
        "👍🏽👍, 👍🏽|👍",
        "👍🏻a, 👍🏻|a",
        "👍🏿a, 👍🏿|a",
        "🇦🇿x, 🇦🇿|x",
        "\uD83C\uDDE5🇦, \uD83C\uDDE5|🇦",
        "a🏽, a|🏽",
        "1\uFE0F\u20E32, 1\uFE0F\u20E3|2",
        "a\u200Db, a\u200D|b",
        "\u0301a, \u0301|a",
        "\uD83Da, \uD83D|a",
    })
    void text_splits_into_what_is_drawn_as_one(String text, String clusters) {
        assertThat(String.join("|", Clusters.of(text))).isEqualTo(clusters);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void clusters_joined_are_the_text(long seed) {
        String text = AnyText.of(new Random(seed), 60);
        assertThat(String.join("", Clusters.of(text))).as("seed %d", seed).isEqualTo(text);
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }
}
