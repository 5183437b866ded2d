package chronoscope.explore;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.edtf.EdtfDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LagTest {
    @Test
    void days_are_counted_up_to_two_months() {
        check("2022-04-27", "on the same day", "2022-04-27");
        check("2022-04-27T10:00Z", "on the same day", "2022-04-27T22:02Z");
        check("2022-04-26", "1 day later", "2022-04-27");
        check("2022-04-26", "3 days later", "2022-05-30", "2022-04-29");
        check("2022-03", "27 to 57 days later", "2022-04-27");
        check("[2022-04-24..2022-04-27]", "up to 3 days later", "2022-04-27");
        check("2022-04-25", "2 days before", "2022-04-23");
    }

    @Test
    void longer_lags_are_counted_in_months_or_years() {
        check("2022-01-27", "3 months later", "2022-04-27");
        check("2022-01-28", "2 months later", "2022-04-27");
        check("2022-01", "2 to 3 months later", "2022-04-27");
        check("1980", "41 to 42 years later", "2022-04-27");
        check("2015", "6 to 7 years later", "2022-04-27");
        check("-0043-03-15", "2065 years later", "2022-04-27");
        check("2022-02", "from 26 days before to 1 day later", "2022-02-02");
        check("2021", "from 11 months before to 15 months later", "2021/2022-04-02");
    }

    @Test
    void what_is_not_known_stays_open() {
        check("[..2022-04-27]", "on the same day, or later", "2022-04-27");
        check("[..2022-04-20]", "at least 7 days later", "2022-04-27");
        check("[2022-04-20..]", "at most 7 days later", "2022-04-27");
        check("2022-04-25?", "2 days later, if the dates hold", "2022-04-27");
        check("2022-04-25", "2 days later, if the dates hold", "2022-04-27~");
        check("2022-04-20/2022-04-26", "7 days after it began", "2022-04-27");
        check("2022-04-20/..", "7 days after it began", "2022-04-27");
        assertThat(Lag.words(date("2022-04-20"), List.of(date("2022-04-27")), true))
                .contains("at most 7 days later");
        assertThat(Lag.words(date("../2022-04-20"), List.of(date("../..")), true))
                .isEmpty();
    }

    @Test
    void the_days_between_dates_are_those_of_the_calendar() {
        Random random = new Random(5);
        for (int round = 0; round < 2_000; round++) {
            LocalDate from = LocalDate.ofEpochDay(random.nextInt(1_500_000) - 750_000);
            int days = random.nextInt(60) + 1;
            String expected = days + (days == 1 ? " day later" : " days later");
            assertThat(Lag.words(
                            date(from.toString()),
                            List.of(date(from.plusDays(days).toString())),
                            false))
                    .as(from + " + " + days)
                    .contains(expected);
        }
    }

    private static void check(String event, String words, String... reports) {
        Optional<String> said =
                Lag.words(date(event), Stream.of(reports).map(LagTest::date).toList(), false);
        assertThat(said).as(event + " " + List.of(reports)).contains(words);
    }

    private static EdtfDate date(String text) {
        return EdtfDate.parse(text).date().orElseThrow(() -> new AssertionError(text));
    }
}
