package chronoscope.explore;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.edtf.EdtfDate;
import chronoscope.edtf.Zone;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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
                "2022-04-27T10:00:00Z | 2022-04-27T12:30:00Z | 2 hours later",
                "2022-04-27T10:00:00Z | 2022-04-28 | 1 day later",
                "2019-12/2020-03 | 2022-01-05 | 2 years later",
                "[..2022-04-27] | 2022-04-27 | the same day, or later",
                "2022 | /2022 | at most 12 months later",
                "[2022-04-20..] | 2022-04-27 | at most 7 days later",
                "[..2022-02-10] | 2022-04-30 | at least 2 months later",
                "[2022-02-10..] | 2022-04-30 | at most 3 months later",
                "Y-4500000000 | 2022 | 4,500,002,021 to 4,500,002,023 years later"
            })
    void the_words_keep_what_is_not_known(String from, String to, String words) {
        assertThat(Elapsed.between(date(from), date(to)))
                .as("%s to %s", from, to)
                .contains(words);
    }

    @ParameterizedTest
    @CsvSource({"[..2022-04-27],2022-04-26", "../..,2022"})
    void nothing_is_said_where_nothing_is_known(String from, String to) {
        assertThat(Elapsed.between(date(from), date(to))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022-04-27 | 2022-04-27 | the same day",
                "2022-04-26 | 2022-04-27 | 1 day later",
                "2022-04-27 | 2022-04-27T22:02Z | the same day",
                "2022-04-27T10:00Z | 2022-04-27T22:02Z | 12 hours later",
                "2022-04-26 | 2022-05-30 2022-04-29 | 3 days later",
                "2022-03 | 2022-04-27 | 27 to 57 days later",
                "[2022-04-24..2022-04-27] | 2022-04-27 | up to 3 days later",
                "2022-04-25 | 2022-04-23 | 2 days earlier",
                "2022-01-27 | 2022-04-27 | 3 months later",
                "2022-01 | 2022-04-27 | 2 to 3 months later",
                "1980 | 2022-04-27 | 41 to 42 years later",
                "-0043-03-15 | 2022-04-27 | 2065 years later",
                "2022-02 | 2022-02-02 | up to 26 days earlier or 1 day later",
                "[..2022-04-27] | 2022-04-27 | the same day, or later",
                "[..2022-04-20] | 2022-04-27 | at least 7 days later",
                "[2022-04-20..] | 2022-04-27 | at most 7 days later",
                "2022-04-25? | 2022-04-27 | 2 days later, if the dates hold",
                "2022-04-25 | 2022-04-27~ | 2 days later, if the dates hold",
                "2022-04-20/2022-04-26 | 2022-04-27 | 7 days after it began",
                "2022-04-20/.. | 2022-04-27 | 7 days after it began",
                "2022-04-20/.. | 2022-04-18 | 2 days before it began"
            })
    void an_event_is_first_reported_by_the_earliest_report(String event, String reports, String words) {
        List<EdtfDate> dates =
                Stream.of(reports.split(" ")).map(ElapsedTest::date).toList();
        assertThat(Elapsed.toFirst(date(event), dates, false)).contains(words);
    }

    @Test
    void a_report_without_a_date_may_be_the_first() {
        assertThat(Elapsed.toFirst(date("2022-04-20"), List.of(date("2022-04-27")), true))
                .contains("at most 7 days later");
        assertThat(Elapsed.toFirst(date("../2022-04-20"), List.of(date("../..")), true))
                .isEmpty();
    }

    @Test
    void days_are_those_of_the_calendar_where_it_was() {
        EdtfDate evening = date("2022-04-27T22:00Z").in(Zone.of("+03:30").orElseThrow());
        assertThat(Elapsed.between(date("2022-04-27"), evening)).contains("1 day later");
    }

    @Test
    void the_days_between_dates_are_those_of_the_calendar() {
        Random random = new Random(5);
        for (int round = 0; round < 2_000; round++) {
            LocalDate from = LocalDate.ofEpochDay(random.nextInt(1_500_000) - 750_000);
            int days = random.nextInt(60) + 1;
            assertThat(Elapsed.between(
                            date(from.toString()), date(from.plusDays(days).toString())))
                    .contains(days + (days == 1 ? " day later" : " days later"));
        }
    }

    private static EdtfDate date(String text) {
        return EdtfDate.parse(text).value().orElseThrow();
    }
}
