package chronoscope.axis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearLabelsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | 1 | 1",
                "0 | 1 | 1 BCE",
                "-43 | 1 | 44 BCE",
                "9999 | 1 | 9999",
                "10000 | 1 | 10,000",
                "999999 | 1000000 | 999,999",
                "1000000 | 1 | 1,000,000",
                "1000000 | 1000 | 1 mn",
                "1234000 | 1000 | 1.234 mn",
                "1234000 | 999 | 1,234,000",
                "-65999999 | 1000000 | 66 mn BCE",
                "1000000000 | 100000000 | 1 bn",
                "-4539999999 | 10000000 | 4.54 bn BCE",
                "-9223372036854775808 | 1 | 9,223,372,036,854,775,807 BCE",
            })
    void a_year_is_as_short_as_its_distance_from_others_allows(long year, double apart, String label) {
        assertThat(YearLabels.label(year, apart)).isEqualTo(label);
    }
}
