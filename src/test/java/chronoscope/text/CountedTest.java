package chronoscope.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountedTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0 events",
        "1, 1 event",
        "9999, 9999 events",
        "10000, '10,000 events'",
        "1234567, '1,234,567 events'"
    })
    void numbers_of_five_digits_have_commas(long count, String words) {
        assertThat(Counted.of(count, "event")).isEqualTo(words);
    }
}
