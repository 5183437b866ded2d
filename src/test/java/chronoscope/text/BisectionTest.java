package chronoscope.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BisectionTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0, 5, 0",
        "0, 9, 0, 0",
        "0, 9, 5, 5",
        "0, 9, 8, 8",
        "0, 9, 9, 9",
        "0, 9, 20, 9",
        "3, 9, 1, 3",
        "4, 5, 4, 4"
    })
    void the_first_that_passes_is_found_or_the_end(int from, int end, int least, int found) {
        assertThat(Bisection.first(from, end, number -> number >= least)).isEqualTo(found);
    }
}
