package chronoscope.axis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import chronoscope.edtf.EdtfDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TraceTest {
    /** Two columns for a year. */
    private static final Scale SCALE = Scale.linear(window("2010/2019"), 20);

    private static Window window(String interval) {
        return Window.between(date(interval), date(interval)).orElseThrow();
    }

    private static EdtfDate date(String text) {
        return EdtfDate.parse(text).value().orElseThrow();
    }

    private static String drawn(String date) {
        Trace trace = Trace.of(date(date), SCALE);
        return " ".repeat(trace.left())
                + trace.shades().stream().map(TraceTest::letter).collect(Collectors.joining());
    }

    private static String letter(Shade shade) {
        return switch (shade) {
            case NONE -> " ";
            case POINT -> "o";
            case DOUBTED_POINT -> "c";
            case LASTS -> "#";
            case WITHIN -> "=";
            case PERHAPS -> "-";
            case FADING -> ".";
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "2014-05-06      ;\"        o\"",
                "2014-05-06?     ;\"        c\"",
                "2014            ;\"        ==\"",
                "2014~           ;\"        --\"",
                "2012/2014       ;\"    ######\"",
                "2012~/2014      ;\"    ------\"",
                "201X            ;--------------------",
                "[2012,2014]     ;\"    --  --\"",
                "{2012,2014}     ;\"    ==  ==\"",
                "2014/..         ;\"        ######......\"",
                "2005/..         ;\"##############......\"",
                "../2014         ;......####",
                "2014/           ;\"        c......\"",
                "[..2014-05-06]  ;\"  ......c\"",
                "1990            ;\"\"",
                "2018/..         ;\"                #...\"",
                "../2011         ;...#",
                "../2025         ;......##############",
                "2005/           ;......",
                "[2014-05-06..]  ;\"        c......\"",
                "[..2005]        ;\"\"",
                "2012/2014?      ;\"    ------\"",
                "2012-05-06/2012-05-07;\"    #\"",
                "2014-05         ;\"        =\"",
                "2014-05?        ;\"        -\"",
                "{2012-05,2014-05-06};\"    =   o\"",
                "[2012-05,2014-05-06];\"    -   c\"",
                "2012-XX/2014    ;\"    -#####\"",
                "2005/2025       ;####################",
            })
    void a_date_takes_what_it_may_be(String date, String expected) {
        assertThat(drawn(date.strip())).isEqualTo(expected);
    }

    /** Columns of 36 minutes on 6 May 2014, of half a year from 2010 on, and of 50 years from 1014 on. */
    @ParameterizedTest
    @CsvSource({
        "2014-05-06,    =oo",
        "2014-05-06?,   -cc",
        "2014-05-06T10:00Z, ooo",
        "2014-05-06/2014-05-07, ###",
        "2014-05,       ===",
        "2014,          ===",
        "2014~,         ---",
        "2012/2014,     ###",
        "2014/..,       ###",
        "'[2012,2014]', ---",
        "2014-05-07,    ooo",
        "1990,          ===",
        "../1990,       ###",
    })
    void a_row_has_the_mark_that_the_axis_draws(String date, String expected) {
        assertThat(Stream.of(Scale.linear(window("2014-05-06"), 40), SCALE, Scale.linear(window("1014/2013"), 20))
                        .map(scale -> letter(Trace.mark(date(date), scale)))
                        .collect(Collectors.joining()))
                .isEqualTo(expected);
    }

    /** The years begin and end where no column does. */
    @ParameterizedTest
    @CsvSource({"2010,0,2", "2011,1,3", "2012,3,3", "2011-07,2,1", "2015-03-01/2015-03-31,9,1", "2019,16,2"})
    void what_is_longer_than_a_column_is_no_point(String date, int left, int columns) {
        Trace trace = Trace.of(date(date), Scale.linear(window("2010/2019"), 18));
        assertThat(List.of(trace.left(), trace.shades().size())).isEqualTo(List.of(left, columns));
    }

    @Test
    void every_date_can_be_drawn_on_every_scale() {
        for (String date :
                List.of("../..", "/", "XXXX", "Y-4500000000", "Y9E17", "-9999/9999", "[..1984]", "19XX-XX-31")) {
            for (String part : List.of("2010/2019", "2014-05-06", "Y-4500000000/2000")) {
                for (int columns = 1; columns < 40; columns += 3) {
                    Scale scale = Scale.linear(window(part), columns);
                    assertThatNoException().isThrownBy(() -> {
                        Trace trace = Trace.of(date(date), scale);
                        assertThat(trace.right()).isLessThanOrEqualTo(scale.columns());
                    });
                }
            }
        }
    }

    @Test
    void what_is_wide_gets_a_row_of_its_own() {
        List<Trace> traces = List.of(trace("2012/2014"), trace("2013"), trace("2013-06-01"), trace("2016-06-01"));
        assertThat(Trace.packed(traces, 3)).isEqualTo(Optional.of(List.of(0, 1, 2, 0)));
        assertThat(Trace.packed(traces, 2)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2014-05-06 2014-08-06, 0 0",
        "2014-05-06 2014-05-07, 0 1",
        "2013 2014-05-06, 0 1",
        "2013 2014-08-06, 0 0",
        "2014-05-06 2014-08/2015, 0 1",
        "2014-05-06 2015/2016, 0 0",
        "2013 2014, 0 1",
        "2010 2011-08-06, 0 0",
    })
    void points_may_touch_and_nothing_else_may(String dates, String rows) {
        List<Trace> traces =
                Stream.of(dates.split(" ", -1)).map(TraceTest::trace).toList();
        assertThat(Trace.packed(traces, 2).orElseThrow().stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(rows);
    }

    @ParameterizedTest
    @CsvSource({
        "2014-05-06, false, true",
        "2014-05-06?, false, true",
        "2014, false, false",
        "1990, true, false",
        "2014-05-06/.., false, false"
    })
    void a_trace_may_be_a_point_or_nothing(String date, boolean empty, boolean point) {
        assertThat(List.of(trace(date).isEmpty(), trace(date).isPoint())).isEqualTo(List.of(empty, point));
    }

    private static Trace trace(String date) {
        return Trace.of(date(date), SCALE);
    }
}
