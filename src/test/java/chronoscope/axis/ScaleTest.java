package chronoscope.axis;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.edtf.EdtfDate;
import chronoscope.edtf.Moment;
import chronoscope.edtf.Zone;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {
    private static final Window CENTURY = window("1901/2000");

    private static Window window(String interval) {
        EdtfDate date = EdtfDate.parse(interval).value().orElseThrow();
        return Window.between(date, date).orElseThrow();
    }

    private static double at(String date) {
        return window(date).start();
    }

    @Test
    void both_ends_of_what_is_in_sight_are_on_it() {
        Scale scale = Scale.linear(CENTURY, 80);
        assertThat(scale.column(CENTURY.start())).isZero();
        assertThat(scale.column(CENTURY.end())).isEqualTo(79);
        assertThat(scale.column(CENTURY.start() - 1)).isEqualTo(-1);
        assertThat(scale.column(CENTURY.end() + 1)).isEqualTo(80);
    }

    /** Ten columns of ten seconds. */
    @ParameterizedTest
    @CsvSource({
        "-1, -1, -1, true",
        "0, 0, 0, false",
        "4, 0, 0, false",
        "5, 0, 0, true",
        "9, 0, 0, true",
        "10, 1, 1, false",
        "14, 1, 1, false",
        "15, 1, 1, true",
        "99, 9, 9, true",
        "100, 10, 10, false"
    })
    void a_time_has_a_column_and_a_half_of_it(int second, int column, int last, boolean right) {
        Scale scale = Scale.linear(seconds(100), 10);
        double time = seconds(100).start() + second;
        assertThat(scale.column(time)).isEqualTo(column);
        assertThat(scale.lastColumn(time)).isEqualTo(last);
        if (0 <= second && second < 100) {
            assertThat(scale.isInRightHalf(time)).isEqualTo(right);
            assertThat(scale.time(column) - seconds(100).start()).isEqualTo(column * 10 + 5);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 9, 0", "5, 14, 0", "0, 10, 1", "5, 19, 1", "5, 20, 2", "90, 200, 10", "-20, 4, 0"})
    void what_lasts_no_longer_than_a_column_takes_one(int from, int to, int last) {
        double start = seconds(100).start();
        assertThat(Scale.linear(seconds(100), 10).lastColumn(start + from, start + to))
                .isEqualTo(last);
    }

    /** A window of so many seconds. */
    private static Window seconds(int length) {
        double start = at("2001");
        return Window.of(Moment.at(start), Moment.at(start + length - 1), Zone.UNKNOWN);
    }

    /** The window has the seconds 0 to 999; something may last from one second to another. */
    @ParameterizedTest
    @CsvSource({
        // The columns go half by length and half by what begins there.
        "60, 0 20 40 60 80 100 900 920 940 960 980, 0+29 33+27",
        "60, 0 20 40 60 80 100 900, 0+44 48+12",
        // A span is long from a third of the rest on.
        "60, 0 166 332 664 831, 0+60",
        "60, 0 166 332 666 832, 0+30 34+26",
        // What is in sight all the time, or never, changes nothing.
        "60, -5..1200 0 20 40 60 80 100 900 920 940 960 980, 0+29 33+27",
        "60, -9 0 20 40 60 80 100 900 920 940 960 980 1100, 0+29 33+27",
        "60, 0..880 900 920 940 960 980, 0+60",
        // The shorter of two waits until there is room for both breaks.
        "19, 0 450 999, 0+19",
        "20, 0 450 999, 0+8 12+8",
        "31, 0 450 999, 0+17 21+10",
        "32, 0 450 999, 0+8 12+8 24+8",
        // Nothing is left of a window before the first thing and after the last.
        "60, 400 420 440 460 480 500 520 540 560 580 600, 0+60",
    })
    void spans_without_anything_are_folded(int columns, String things, String stretches) {
        Window window = seconds(1000);
        String[][] ends = Stream.of(things.split(" ", -1))
                .map(thing -> thing.split("\\.\\.", -1))
                .toArray(String[][]::new);
        Scale scale = Scale.compressed(window, columns, times(ends, 0), times(ends, 1));
        assertThat(scale.stretches().stream()
                        .map(each -> each.left() + "+" + each.columns())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(stretches);
    }

    private static double[] times(String[][] things, int end) {
        return Stream.of(things)
                .mapToDouble(thing -> at("2001") + Integer.parseInt(thing[Math.min(end, thing.length - 1)]))
                .toArray();
    }

    @Test
    void a_break_is_a_place_too() {
        double start = at("2001");
        double[] starts = {0, 20, 40, 60, 80, 100, 900, 920, 940, 960, 980};
        for (int index = 0; index < starts.length; index++) {
            starts[index] += start;
        }
        Scale scale = Scale.compressed(seconds(1000), 60, starts, starts);
        assertThat(scale.column(start + 500)).isEqualTo(31);
        assertThat(scale.lastColumn(start + 500)).isEqualTo(30);
        assertThat(scale.time(30)).isEqualTo(scale.time(33));
        assertThat(scale.column(scale.time(30))).isEqualTo(33);
        assertThat(scale.time(60)).isEqualTo(start + 999);
    }

    @Test
    void evenly_spread_times_are_not_folded() {
        double[] times = new double[10];
        Arrays.setAll(times, index -> CENTURY.start() + index * CENTURY.length() / 10);
        assertThat(Scale.compressed(CENTURY, 80, times, times).stretches()).hasSize(1);
        assertThat(Scale.compressed(CENTURY, 80, new double[0], new double[0]).stretches())
                .hasSize(1);
    }

    @Test
    void a_long_empty_span_is_folded_and_a_full_one_is_not() {
        double[] starts = {at("1901"), at("1990"), at("1991"), at("1993"), at("1995"), at("1998")};
        Scale folded = Scale.compressed(CENTURY, 80, starts, starts);
        assertThat(folded.stretches()).hasSize(2);
        int first = folded.column(at("1990"));
        int last = folded.column(at("1995"));
        assertThat(last - first).isGreaterThan(20);
        double[] ends = {at("1985"), at("1990"), at("1991"), at("1993"), at("1995"), at("1998")};
        assertThat(Scale.compressed(CENTURY, 80, starts, ends).stretches()).hasSize(1);
    }

    @Test
    void what_began_before_all_that_is_in_sight_takes_no_columns_from_it() {
        double[] starts = {at("1880")};
        double[] ends = {at("1920")};
        Scale scale = Scale.compressed(CENTURY, 80, starts, ends);
        assertThat(scale.columns()).isEqualTo(80);
        assertThat(scale.lastColumn(at("1880"), at("1920"))).isGreaterThan(60);
    }

    @Test
    void random_times_keep_their_order_and_their_places() {
        Random random = new Random(7);
        for (int run = 0; run < 500; run++) {
            double[] times = random.doubles(1 + random.nextInt(20), CENTURY.start(), CENTURY.end())
                    .map(time -> random.nextInt(3) == 0 ? CENTURY.start() + (time - CENTURY.start()) / 50 : time)
                    .sorted()
                    .toArray();
            int columns = 5 + random.nextInt(200);
            Scale scale = Scale.compressed(CENTURY, columns, times, times);
            assertThat(scale.columns()).isEqualTo(columns);
            int before = 0;
            for (double time : times) {
                int column = scale.column(time);
                assertThat(column).isBetween(before, columns - 1);
                assertThat(scale.stretches()).anyMatch(each -> each.left() <= column && column < each.right());
                before = column;
            }
        }
    }
}
