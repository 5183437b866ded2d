package chronoscope.explore;

import static chronoscope.model.EventDraft.event;
import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.edtf.Zone;
import chronoscope.model.Event;
import chronoscope.model.Timeline;
import chronoscope.model.Voyage;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A night of which some times are told with their zone, one without, and one event by its day alone. */
class TimezoneTest {
    private static final Timeline NIGHT = Voyage.of(List.of(
            event("a", "2020-05-30T20:15:00-07:00").done(),
            event("b", "2020-05-30T20:45:30-07:00").done(),
            event("c", "2020-05-31T04:10:00Z").done(),
            event("d", "2020-05-30").done(),
            event("e", "2020-05-30T23:59:00").done()));

    private static Timeline in(String zone) {
        return NIGHT.in(Zone.of(zone).orElseThrow());
    }

    private static Walk there() {
        return Walk.in(in("America/Los_Angeles"));
    }

    private static String shown(Walk walk) {
        Explorer explorer = walk.explorer();
        return IntStream.range(0, explorer.shown().size())
                .mapToObj(explorer::eventAt)
                .map(Event::id)
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "date:2020                    | d e a b c | d a b c e",
                "date:2020-05-30              | d e       | d a b c e",
                "within:2020-05-30            | d         | d a b c e",
                "before:2020-05-31            | d         | d a b c e",
                "date:2020-05-31              | e a b c   | none",
                "before:2020-05-31T12:00Z     | d e a b c | d a b c e",
                "before:2020-05-31T04:00Z     | d a b     | a b",
                "date:2020-05-30T20           | d e a b c | d a b",
                "date:2020-05-30T23:59        | d e a b c | d e",
                "within:2020-05-30T23:59      | none      | e",
                "date:2020-05-30T21:10-07:00  | e c       | d c",
                "after:2020-05-30T21:00       | none      | c e",
                "after:2020-05-30T21:00-07:00 | c         | c e",
                "year:2020                    | d e a b c | d a b c e",
                "precision:second             | e a b c   | a b c e"
            })
    void filters_find_what_the_clocks_of_the_zone_make_sure(String query, String without, String with) {
        assertThat(shown(Walk.in(NIGHT).does("filter " + query))).isEqualTo(without == null ? "" : without);
        assertThat(shown(there().does("filter " + query))).isEqualTo(with == null ? "" : with);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "goto 2020-05-30T20:45            | 30 May 2020, 20:45 UTC-07:00",
                "goto 30 May 2020 20:45           | 30 May 2020, 20:45 UTC-07:00",
                "goto 2020-05-31T04:10Z           | 30 May 2020, 21:10 UTC-07:00",
                "goto 30 May 2020                 | 30 May 2020",
                "goto 2020-03-08T02:30            | 8 March 2020, 03:30 UTC-07:00, clocks skipped 02:30",
                "zoom 2020-05-30                  | the axis shows 30 May 2020",
                "zoom 2020-05-30T20:00/2020-05-30T21:59 | the axis shows 30 May 2020, 20:00 to 21:59 UTC-07:00",
                "zoom 2020-05-31T03:00Z/2020-05-31T03:59Z | the axis shows 30 May 2020, 20:00 to 20:59 UTC-07:00",
                "zoom spring 2020                 | the axis shows spring 2020: 1 March to 31 May 2020"
            })
    void goto_and_zoom_say_the_times_of_the_zone(String line, String said) {
        there().does(line).said(said);
    }

    @Test
    void an_interval_that_is_out_of_order_in_the_zone_is_refused() {
        there().does("zoom 2020-05-30T23:00 2020-05-31T05:00Z").refused("it ends before it starts");
        Walk.in(NIGHT)
                .does("zoom 2020-05-30T23:00 2020-05-31T05:00Z")
                .said("the axis shows 30 May 2020, 09:00 to 31 May 2020, 05:00 UTC");
    }

    @Test
    void a_part_of_time_is_written_in_days_of_the_zone() {
        there().does("zoom 2020-05-30").check("zoom=2020-05-30 2020-05-30");
        there().does("zoom 2020-03").check("zoom=2020-03 2020-03");
        there().does("zoom 2019/2020; zoom in; pan right").check("zoom=2019-09-16 2020-09-14");
    }

    @Test
    void a_distance_keeps_the_time_of_the_day_over_changed_clocks() {
        Timeline spring = Voyage.of(List.of(
                        event("before", "2020-03-07T12:00").done(),
                        event("hour", "2020-03-08T12:30").done(),
                        event("day", "2020-03-08T12:00").done()))
                .in(Zone.of("America/Los_Angeles").orElseThrow());
        Walk.in(spring).does("goto +1 day").check("cursor=day");
        Walk.in(spring).does("goto +24 h").check("cursor=hour");
    }

    @Test
    void another_zone_of_the_file_moves_its_dates_and_keeps_the_part_of_time() {
        there().does("zoom 2020-05-30")
                .reloads(in("+02:00"))
                .check("zoom=2020-05-30T07:00:00Z 2020-05-31T06:59:59Z")
                .does("filter date:2020-05-31")
                .check("shown=3");
    }
}
