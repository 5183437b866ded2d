package chronoscope.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TextFragmentTest {
    private static final String PAGE = "https://example.org/a";

    private static void check(String url, String quote, String expected) {
        assertThat(TextFragment.of(url, quote)).isEqualTo(expected);
    }

    @Test
    void a_quote_is_percent_encoded() {
        check(PAGE, "the ship sank", PAGE + "#:~:text=the%20ship%20sank");
        check(PAGE, "a-b, c & d", PAGE + "#:~:text=a%2Db%2C%20c%20%26%20d");
        check(PAGE, "“é” 沉 🚢 100%", PAGE + "#:~:text=%E2%80%9C%C3%A9%E2%80%9D%20%E6%B2%89%20%F0%9F%9A%A2%20100%25");
        check(PAGE, " one \n two ", PAGE + "#:~:text=one%20two");
        check(PAGE, "", PAGE);
    }

    @Test
    void a_fragment_stays_before_the_directive_and_a_directive_stays() {
        check(PAGE + "#s2", "one", PAGE + "#s2:~:text=one");
        check(PAGE + "#:~:text=two", "one", PAGE + "#:~:text=two");
    }

    @Test
    void a_long_quote_is_told_by_its_start_and_its_end() {
        String start = "the lamp went out at the moment ";
        String end = " when nobody in the tower expected it";
        check(
                PAGE,
                start + "x ".repeat(60) + end,
                PAGE + "#:~:text=the%20lamp%20went%20out%20at%20the,in%20the%20tower%20expected%20it");
        String han = TextFragment.of(PAGE, "沉".repeat(200));
        assertThat(han).isEqualTo(PAGE + "#:~:text=" + "%E6%B2%89".repeat(30) + "," + "%E6%B2%89".repeat(30));
        String ships = TextFragment.of(PAGE, "x" + "🚢".repeat(100));
        assertThat(URLDecoder.decode(ships, StandardCharsets.UTF_8)).doesNotContain("\uFFFD");
    }
}
