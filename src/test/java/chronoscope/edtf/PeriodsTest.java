package chronoscope.edtf;

import static chronoscope.edtf.Dates.date;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodsTest {
    @ParameterizedTest
    @CsvSource({
        "1984, 1984-01-01/1984-12-31",
        "201X, 2010-01-01/2019-12-31",
        "1979-08-XX, 1979-08-01/1979-08-31",
        "1984-X2, 1984-02-01/1984-02-29 1984-12-01/1984-12-31",
        "'[1667,1668,1670..1672]', 1667-01-01/1668-12-31 1670-01-01/1672-12-31",
        "'{1667,1670}', 1667-01-01/1667-12-31 1670-01-01/1670-12-31",
        "1985/.., 1985-01-01/open",
        "1985/, 1985-01-01/unknown",
        "'[..1760-12-03]', unknown/1760-12-03",
        "1985-04-XX/1986, 1985-04-01/1986-12-31",
        "XXXX-12-25, 0000-12-25/9999-12-25"
    })
    void possible_periods_leave_out_the_holes(String text, String periods) {
        assertThat(names(date(text).possible())).isEqualTo(periods);
    }

    @ParameterizedTest
    @CsvSource({
        "1984, 1984-01-01/1984-12-31",
        "201X, ''",
        "1979-08-XX, ''",
        "'[1667,1668]', ''",
        "'{1667,1670}', 1667-01-01/1667-12-31 1670-01-01/1670-12-31",
        "'{1667,18XX}', 1667-01-01/1667-12-31",
        "'[1667,1667-05]', 1667-05-01/1667-05-31",
        "1985/.., 1985-01-01/open",
        "../.., open/open",
        "'[..1760-12-03]', ''",
        "1985-04-XX/1986, 1985-04-30/1986-12-31",
        "198X/199X, 1989-01-01/1990-12-31"
    })
    void certain_periods_are_covered_whatever_is_meant(String text, String periods) {
        assertThat(names(date(text).certain())).isEqualTo(periods);
    }

    @Test
    void periods_with_the_same_ends_are_equal() {
        List<Period> year = date("1984").possible();
        List<Period> same = date("1984-01-01/1984-12-31").possible();
        assertThat(year).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(year).isNotEqualTo(date("1984/1985").possible());
        assertThat(year).isNotEqualTo(date("1983/1984").possible());
        assertThat(date("1984/..").possible())
                .isEqualTo(date("1984-01-01/..").possible())
                .isNotEqualTo(date("1984/").possible());
    }

    private static String names(List<Period> periods) {
        return periods.stream()
                .map(period -> Dates.day(period.earliest()) + "/" + Dates.day(period.latest()))
                .collect(Collectors.joining(" "));
    }
}
