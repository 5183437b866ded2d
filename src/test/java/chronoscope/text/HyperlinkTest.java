package chronoscope.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HyperlinkTest {
    @Test
    void an_address_of_the_web_leads_there() {
        check("https://example.org/a?b=c;d&e=%20#f", "https://example.org/a?b=c;d&e=%20#f");
        check("HTTP://example.org", "HTTP://example.org");
    }

    @Test
    void letters_beyond_ascii_are_percent_encoded() {
        check("https://fa.test/\u062a/\u00e9", "https://fa.test/%D8%AA/%C3%A9");
        check("https://a.test/\ud83d\udea2", "https://a.test/%F0%9F%9A%A2");
        check("https://a.test/\u07ff\u0800\ud800\udc00", "https://a.test/%DF%BF%E0%A0%80%F0%90%80%80");
        check("https://a.test/\u65e5\uffee", "https://a.test/%E6%97%A5%EF%BF%AE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://",
                "http:/a",
                "file:///etc/passwd",
                "javascript:https://a",
                " https://a",
                "https://a b",
                "https://a\n",
                "https://a\u001b\\x",
                "https://a\u0007",
                "https://a\u007f",
                "https://a\u009c",
                "https://a\u202eb",
                "https://a\ud83d"
            })
    void all_else_leads_nowhere(String address) {
        assertThat(Hyperlink.to(address)).isEqualTo(Hyperlink.NONE);
    }

    @Test
    void what_is_longer_than_terminals_take_leads_nowhere() {
        String start = "https://example.org/";
        String longest = start + "x".repeat(2083 - start.length());
        check(longest, longest);
        check(longest + "x", "");
        check(start + "\u00e9".repeat(400), "");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothing_that_acts_on_a_terminal_is_ever_in_a_target(long seed) {
        String address = "https://" + AnyText.of(new Random(seed), 6);
        assertThat(Hyperlink.to(address).target()).as("seed %s", seed).matches("|https://[!-~]+");
    }

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://a\u001b\\", "https://\u00e9", "https://a b", "mailto:a@b"})
    void no_other_target_can_be_made(String target) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Hyperlink(target));
    }

    @Test
    void the_id_is_short_and_the_same_for_the_same_target() {
        String id = Hyperlink.to("https://example.org/").id();
        assertThat(id).matches("[0-9a-z]{1,7}");
        assertThat(Hyperlink.to("https://example." + "org/").id()).isEqualTo(id);
        assertThat(Hyperlink.to("https://example.org/2").id()).isNotEqualTo(id);
    }

    private static void check(String address, String target) {
        assertThat(Hyperlink.to(address).target()).isEqualTo(target);
    }
}
