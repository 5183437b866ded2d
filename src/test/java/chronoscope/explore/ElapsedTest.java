package chronoscope.explore;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.edtf.EdtfDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long it is between two dates, with what is not known of it. */
class ElapsedTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022-04-12 | 2022-04-27 | 15 days later",
                "2022-04-27 | 2022-04-12 | 15 days earlier",
                "[2022-04-09..2022-04-12] | 2022-04-27 | 15 to 18 days later",
                "2022-04-27 | 2022-04-27 | the same day",
                "2022-04 | 2022-04 | up to 29 days earlier or later",
                "2022-04 | 2022-04-12 | up to 18 days earlier or 11 days later",
                "1980 | 2015 | 34 to 36 years later",
                "2019-12 | 2020-01 | up to 2 months later",
                "2022-04-27 | [..2022-04-26] | at least 1 day earlier",
                "[..2022-04-26] | 2022-04-28 | at least 2 days later",
                "2022-04-27T10:00:00Z | 2022-04-27T12:30:00Z | 3 hours later",
                "2022-04-27T10:00:00Z | 2022-04-28 | 1 day later",
                "2019-12/2020-03 | 2022-01-05 | 2 years later",
                "Y-4500000000 | 2022 | 4500002021 to 4500002023 years later"
            })
    void the_words_keep_what_is_not_known(String from, String to, String words) {
        assertThat(Elapsed.between(date(from), date(to)))
                .as("%s to %s", from, to)
                .contains(words);
    }

    @ParameterizedTest
    @CsvSource({"[..2022-04-27],2022-04-27", "2022,/2022"})
    void nothing_is_said_where_nothing_is_known(String from, String to) {
        assertThat(Elapsed.between(date(from), date(to))).isEmpty();
    }

    private static EdtfDate date(String text) {
        return EdtfDate.parse(text).date().orElseThrow();
    }
}
