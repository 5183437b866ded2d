package chronoscope.json;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.text.AnyText;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonTest {
    @Test
    void values_are_written_in_one_line() {
        check("a \"b\" \\ c", "\"a \\\"b\\\" \\\\ c\"");
        check(12, "12");
        check(Long.MIN_VALUE, "-9223372036854775808");
        check(new BigDecimal("0.250"), "0.250");
        check(new BigDecimal("1E+3"), "1000");
        check(new BigDecimal("1E-9"), "0.000000001");
        check(true, "true");
        check(Optional.empty(), "null");
        check(Optional.of("a"), "\"a\"");
        check(List.of(), "[]");
        check(List.of("a", 1, List.of(false)), "[\"a\",1,[false]]");
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("z", 1);
        map.put("a", Optional.empty());
        check(map, "{\"z\":1,\"a\":null}");
        check("日本 é 😀", "\"日本 é 😀\"");
    }

    @Test
    void what_acts_or_hides_is_escaped() {
        check("a\nb\tc\r", "\"a\\nb\\tc\\r\"");
        check("\u0000\u001b\u007f", "\"\\u0000\\u001B\\u007f\"");
        check("\u0085\u009b\u00ad", "\"\\u0085\\u009b\\u00ad\"");
        check("\u202e\u2066\u200f\u2028\u2029\ufeff", "\"\\u202e\\u2066\\u200f\\u2028\\u2029\\ufeff\"");
        check(Character.toString(0xE0041), "\"\\udb40\\udc41\"");
        check(Character.toString(0x1D173), "\"\\ud834\\udd73\"");
        check("a\ud83d", "\"a\ufffd\"");
        check("\ude00b", "\"\ufffdb\"");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void any_text_reads_back_as_itself(long seed) {
        String text = AnyText.of(new Random(seed), 60).replaceAll("\\p{Cs}", "");
        assertThat(JsonText.object(Json.line(Map.of(text, List.of(text)))))
                .as("seed %s", seed)
                .isEqualTo(Map.of(text, List.of(text)));
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static void check(Object value, String json) {
        assertThat(Json.line(value)).isEqualTo(json);
    }
}
