package chronoscope.view;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.axis.Tick;
import chronoscope.text.Measure;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An axis of 60 columns, with a second part from column 30, and labels at 0, 10, 20, 34 and 48. */
class DateHereTest {
    private static final int COLUMNS = 60;
    private static final int PART = 30;

    private static final List<Tick> TICKS = List.of(
            new Tick(0, "1980", false),
            new Tick(10, "1981", true),
            new Tick(20, "1982", true),
            new Tick(34, "2015", true),
            new Tick(48, "2016", true));

    @ParameterizedTest
    @CsvSource({
        // It follows its tick where it hides nothing, or no more than before it.
        "6, Jan, 6, 10, 6",
        "25, Jan, 25, 29, 25",
        "10, 1981, 10, 15, 10",
        // It ends at its tick where it hides less.
        "46, Jan 16, 40, 47, 46",
        "58, 12 Nov, 52, 59, 58",
        // It does not reach into the part before.
        "33, Jan 15, 33, 40, 33",
        "31, 3 Jan 2015, 31, 42, 31",
        // It ends where the axis does, where there is no room on either side of its tick.
        "45, a week from 3 to 10 Jan, 37, 60, -1",
    })
    void it_hides_as_few_labels_as_can_be(int column, String words, int left, int right, int tick) {
        int part = column < PART ? 0 : PART;
        assertThat(DateHere.at(column, words, part, COLUMNS, TICKS, Measure.NARROW))
                .isEqualTo(new DateHere(words, left, right, tick));
    }

    @Test
    void out_of_sight_it_stands_at_the_end_that_is_nearer() {
        assertThat(DateHere.atEdge(-1, "< 1970", COLUMNS, Measure.NARROW)).isEqualTo(new DateHere("< 1970", 0, 6, -1));
        assertThat(DateHere.atEdge(COLUMNS, "2030 >", COLUMNS, Measure.NARROW))
                .isEqualTo(new DateHere("2030 >", 54, 60, -1));
    }
}
