package chronoscope.axis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chronoscope.edtf.EdtfDate;
import chronoscope.edtf.Moment;
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
