package chronoscope.axis;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.edtf.EdtfDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicksTest {
    private static Window window(String interval) {
        EdtfDate date = EdtfDate.parse(interval).date().orElseThrow();
        return Window.between(date, date).orElseThrow();
    }

    private static List<String> labels(Scale scale) {
        return Ticks.on(scale).stream()
                .map(tick -> (tick.begins() ? "|" : "") + tick.label())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1980/2022;                60; |1980, |1990, |2000, |2010, |2020",
                "2019/2022;                60; |2019, |Jul, |2020, |Jul, |2021, |Jul, |2022, |Jul",
                "2022;                     60; |2022, |Mar, |May, |Jul, |Sep, |Nov",
                "2022-03/2022-05;          60; Mar 2022, |20, |Apr, |10, |20, |May, |10, |20",
                "2022-04-25/2022-04-27;    60; 25 Apr 2022, |26 Apr, |12:00, |27 Apr, |12:00",
                "-0500/0499;               60; |400 BCE, |200 BCE, |1, |200, |400",
                "Y-4500000000/-0001;         70; |4 bn BCE, |3 bn BCE, |2 bn BCE, |1 bn BCE",
            })
    void labels_fit_the_part_of_time_that_is_in_sight(String interval, int columns, String expected) {
        assertThat(String.join(", ", labels(Scale.linear(window(interval), columns))))
                .startsWith(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "1980/2022",
        "2019/2022",
        "2022",
        "2022-04",
        "2022-04-27",
        "-9999/9999",
        "Y-4500000000/2000",
        "2020-02-29",
        "0001/0002",
        "Y-99999/Y99999"
    })
    void labels_never_touch_and_the_year_is_always_in_sight(String interval) {
        for (int columns = 12; columns <= 220; columns += 7) {
            Scale scale = Scale.linear(window(interval), columns);
            int free = 0;
            List<Tick> ticks = Ticks.on(scale);
            assertThat(ticks).as("%s %s", interval, columns).isNotEmpty();
            for (Tick tick : ticks) {
                assertThat(tick.column()).isGreaterThanOrEqualTo(free);
                free = tick.column() + tick.label().length() + (tick.begins() ? 2 : 1);
                assertThat(free).isLessThanOrEqualTo(columns + 2);
            }
            String first = ticks.get(0).label();
            assertThat(first).containsPattern("[0-9]");
        }
    }

    @Test
    void each_label_of_a_compressed_axis_tells_its_year() {
        double[] starts = {at("1980"), at("2019-12"), at("2022-03")};
        Scale scale = Scale.compressed(window("1980/2022-04"), 60, starts, starts);
        assertThat(scale.stretches()).hasSize(3);
        assertThat(labels(scale)).anyMatch(label -> label.contains("1980"));
        assertThat(labels(scale)).anyMatch(label -> label.contains("2019"));
        assertThat(labels(scale)).anyMatch(label -> label.contains("2022"));
    }

    private static double at(String date) {
        return window(date).start();
    }
}
