package chronoscope.axis;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.edtf.EdtfDate;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

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
