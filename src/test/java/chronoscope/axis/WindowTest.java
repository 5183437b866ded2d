package chronoscope.axis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chronoscope.edtf.EdtfDate;
import chronoscope.edtf.Moment;
import chronoscope.edtf.Zone;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowTest {
    private static EdtfDate date(String text) {
        return EdtfDate.parse(text).value().orElseThrow();
    }

    private static Window window(String first, String last) {
        return Window.between(date(first), date(last)).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "2019, 2022",
        "2019-02, 2022",
        "2022-04-26, 2022-04-27",
        "2022-04-26T04:30:00Z, 2022-04-27",
        "-0043, 0100",
        "Y-4500000000, 2000",
        "Y-12000, -0001",
        "0000, 0000",
        "9999, 9999",
        "-9999, -9999",
    })
    void its_ends_are_the_shortest_texts_that_read_back(String first, String last) {
        Window window = window(first, last);
        List<String> ends = window.ends();
        assertThat(window(ends.get(0), ends.get(1))).isEqualTo(window);
        assertThat(ends.get(0).length()).isLessThanOrEqualTo(first.length());
        assertThat(ends.get(1).length()).isLessThanOrEqualTo(last.length());
    }

    @Test
    void both_of_its_ends_are_in_sight_and_nothing_beyond() {
        Window window = window("2019", "2020");
        assertThat(window.covers(window.start())).isTrue();
        assertThat(window.covers(window.end())).isTrue();
        assertThat(window.covers(window.start() - 1)).isFalse();
        assertThat(window.covers(window.end() + 1)).isFalse();
    }

    @Test
    void whatever_is_zoomed_and_panned_reads_back() {
        Random random = new Random(5);
        for (int run = 0; run < 300; run++) {
            Window window = window("1979", "2022-04-27");
            for (int step = 0; step < 30; step++) {
                double around = window.start() + random.nextDouble() * window.length();
                window = random.nextInt(3) == 0
                        ? window.shifted(window.length() * (random.nextDouble() - 0.5))
                        : window.scaled(random.nextInt(3) == 0 ? 4 : 0.5, around);
                List<String> ends = window.ends();
                assertThat(window(ends.get(0), ends.get(1))).isEqualTo(window);
            }
        }
    }

    @Test
    void a_long_part_is_scaled_to_whole_days_and_a_short_one_to_seconds() {
        Window years = window("2001", "2010").scaled(0.3, window("2004", "2004").start());
        assertThat(years.ends()).allMatch(end -> end.length() <= "2004-01-01".length());
        Window days = window("2004-01", "2004-01")
                .scaled(0.3, window("2004-01-03", "2004-01-03").start());
        assertThat(days.ends()).allMatch(end -> end.endsWith("Z"));
    }

    @Test
    void no_part_is_shorter_than_a_minute() {
        Window window = window("2022-04-27T10:00:00Z", "2022-04-27T10:00:00Z");
        assertThat(window.length()).isEqualTo(60);
        assertThat(window.scaled(0.001, window.start()).length()).isEqualTo(60);
    }

    @Test
    void what_is_out_of_sight_is_brought_into_it() {
        Window window = window("2019", "2022");
        double before = date("1980").earliest().moment().orElseThrow().seconds();
        assertThat(window.including(before).covers(before)).isTrue();
        assertThat(window.including(before).length()).isCloseTo(window.length(), within(1.0));
        double inside = date("2020").earliest().moment().orElseThrow().seconds();
        assertThat(window.including(inside)).isEqualTo(window);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2019/2022; 2019 to 2022",
                "2019-03/2019-05; 1 March to 31 May 2019",
                "2022-04-26T10:00Z/2022-04-26T11:59Z; 26 April 2022, 10:00 to 11:59 UTC",
                "-0043/0100; 44 BCE to 100",
                "-0043-03-01/-0043-03-31; 1 to 31 March 44 BCE",
                "Y-12000/-0001; 12,001 BCE to 2 BCE",
            })
    void it_is_told_by_whole_years_or_days_where_it_has_such(String interval, String words) {
        assertThat(window(interval, interval).words()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"-9999/9999, false", "9999/Y10000, true", "Y-10000/-9999, true", "2022-04-27, false"})
    void years_of_more_digits_are_told_whole(String interval, boolean years) {
        assertThat(window(interval, interval).isOfYears()).isEqualTo(years);
    }

    @ParameterizedTest
    @CsvSource({"1901/2000, 10, 2000", "Y-4540000001/-0001, 10, 4.5 bn BCE", "Y-4540000001/-0001, 1000, 4.54 bn BCE"})
    void a_label_is_as_fine_as_the_columns(String interval, int columns, String label) {
        Window window = window(interval, interval);
        assertThat(window.label(interval.startsWith("Y") ? window.from() : window.to(), columns))
                .isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, 0, 3599",
        "900, 2, -900, 6298",
        "3599, 2, -3599, 3599",
        "0, 0.5, 0, 1800",
        "3599, 0.5, 1800, 3599"
    })
    void a_moment_keeps_its_place_where_a_part_is_scaled(int around, double factor, double start, double end) {
        Window hour = window("2022-04-26T10:00Z", "2022-04-26T10:59Z");
        Window scaled = hour.scaled(factor, hour.start() + around);
        assertThat(scaled.start() - hour.start()).isCloseTo(start, within(1.0));
        assertThat(scaled.end() - hour.start()).isCloseTo(end, within(1.0));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-04-26T10:00Z, 2022-04-26T10:59Z, 100, 2022-04-26T10:01:40Z/2022-04-26T11:01:39Z",
        "2022-04-26T10:00Z, 2022-04-26T10:59Z, -100, 2022-04-26T09:58:20Z/2022-04-26T10:58:19Z",
        "2019, 2020, 86400, 2019-01-02/2021-01-01",
        "2019, 2020, -86400, 2018-12-31/2020-12-30",
    })
    void a_shifted_part_is_as_long(String first, String last, double seconds, String expected) {
        assertThat(String.join("/", window(first, last).shifted(seconds).ends()))
                .isEqualTo(expected);
    }

    /** Clocks are an hour on from March to November. */
    @Test
    void a_long_part_is_shifted_to_the_same_times_of_the_day() {
        Zone zone = Zone.of("America/Los_Angeles").orElseThrow();
        Window window = window("2020-01-01", "2020-06-30").in(zone);
        assertThat(window.zone()).isEqualTo(zone);
        EdtfDate half = date("2020-01-01/2020-06-30").in(zone);
        Window shifted = Window.between(half, half).orElseThrow().shifted(100 * 86_400);
        assertThat(shifted.ends()).isEqualTo(List.of("2020-04-10", "2020-10-08"));
        Window year = Window.year(half.latest().moment().orElseThrow(), zone);
        assertThat(year.ends()).isEqualTo(List.of("2020", "2020"));
        assertThat(year.words()).isEqualTo("2020");
    }

    @Test
    void what_is_brought_into_sight_is_an_eighth_of_the_part_away_from_its_end() {
        Window window = window("2019", "2022");
        double day = 86_400;
        double before = window("1980", "1980").start();
        assertThat(before - window.including(before).start()).isCloseTo(window.length() / 8, within(day));
        double after = window("2040", "2040").start();
        assertThat(window.including(after).end() - after).isCloseTo(window.length() / 8, within(day));
    }

    @Test
    void a_part_without_a_known_end_is_none() {
        assertThat(Window.between(date("2019/.."), date("2019/.."))).isEmpty();
        assertThat(Window.between(date("2022"), date("2019"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0001-01-01", "0000-12-31", "-0001-03-01", "2000-02-29", "2022-04-27", "-9999-01-01", "9999-12-31"})
    void moments_and_seconds_are_the_same(String text) {
        Moment moment = date(text).latest().moment().orElseThrow();
        assertThat(Moment.at(moment.seconds())).isEqualTo(moment);
        Moment first = date(text).earliest().moment().orElseThrow();
        assertThat(Moment.at(first.seconds())).isEqualTo(first);
        assertThat(moment.seconds() - first.seconds()).isEqualTo(86_399);
    }
}
