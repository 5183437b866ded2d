package chronoscope.explore;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.edtf.EdtfDate;
import chronoscope.model.Era;
import chronoscope.model.EventDraft;
import chronoscope.model.Timeline;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeTest {
    private static Walk events(String... dates) {
        return Walk.in(new Timeline(
                "t",
                "",
                Map.of(),
                List.of(dates).stream()
                        .map(date -> EventDraft.event("e" + date.replaceAll("\\W", ""), date)
                                .done())
                        .toList(),
                Map.of()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 10})
    void zooming_in_and_out_again_shows_all_of_time(int times) {
        for (Walk walk : List.of(Walk.voyage(), events("1980", "2022-04-27"), events("Y-4500000000", "1900"))) {
            walk.does("next; " + "zoom in; ".repeat(times) + "zoom out; ".repeat(times))
                    .said("the axis shows all of its time");
            assertThat(walk.explorer().isZoomed()).isFalse();
        }
    }

    @Test
    void an_event_of_any_year_hides_no_other() {
        Explorer explorer = events("XXXX", "1980", "1985", "2022-03").explorer();
        assertThat(explorer.window().orElseThrow().ends()).containsExactly("1980", "2022-03");
        Explorer folded = events("XXXX", "1980", "1985", "2022-03")
                .does("scale compressed")
                .explorer();
        assertThat(folded.scale(80).orElseThrow().stretches()).hasSize(3);
        assertThat(events("XXXX").explorer().window()).isEmpty();
    }

    @Test
    void the_event_under_the_cursor_keeps_its_place() {
        Walk walk = events("2001-01-01", "2001-07-02T12:00:00Z", "2001-12-31").does("next");
        for (int step = 0; step < 8; step++) {
            int column = column(walk.does("zoom in"), "2001-07-02");
            assertThat(column).isBetween(39, 41);
        }
    }

    private static int column(Walk walk, String date) {
        return walk.explorer().scale(80).orElseThrow().column(seconds(date + "T12:00:00Z"));
    }

    @Test
    void no_part_of_time_is_shorter_than_a_minute() {
        events("2001-01-01", "2001-12-31")
                .does("zoom in 60")
                .does("zoom in")
                .said("zoom: no part of time is shorter than a minute");
    }

    @ParameterizedTest
    @CsvSource({
        "the great war, 1914 to 1918",
        "WAR, 1914 to 1918",
        "peace, 12 November 1918 to 31 December 1950",
        "before, 1900 to 1913",
        "long ago, 101 BCE",
        "future, 2030",
        "café, 1920 to 1929",
    })
    void an_era_is_found_by_some_of_its_name(String name, String part) {
        eras().does("zoom era " + name).said("the axis shows " + part);
    }

    @Test
    void an_unknown_era_is_refused() {
        eras().does("zoom era peas").refused("zoom: no era is named 'peas'; 'eras' lists them");
        Walk.voyage().does("zoom era peace").refused("the timeline names no eras");
        Walk.voyage().does("eras").said("the timeline names no eras");
    }

    private static Walk eras() {
        Timeline timeline = new Timeline(
                "t",
                "",
                Map.of(),
                List.of(
                        EventDraft.event("one", "1900").done(),
                        EventDraft.event("two", "1950").done()),
                Map.of());
        return Walk.in(timeline.with(List.of(
                new Era("The Great War", date("1914/1918")),
                new Era("War", date("1914/1918")),
                new Era("Peace", date("1918-11-12/..")),
                new Era("What was before", date("../1913")),
                new Era("Long ago", date("../-0100")),
                new Era("The future", date("2030-05-06/..")),
                new Era("Cafe\u0301 society", date("192X")))));
    }

    @Test
    void panning_ends_where_there_are_no_more_events() {
        Walk walk = events("2001-01-01", "2004-12-31").does("zoom 2002");
        walk.does("pan right").said("the axis shows 2 April 2002 to 1 April 2003");
        walk.does("pan left 100").said("the axis shows 2001");
        walk.does("pan left").said("pan: the first event is in sight");
        walk.does("zoom fit; pan right").said("pan: the last event is in sight");
    }

    @ParameterizedTest
    @CsvSource({
        "zoom 3000, pan right, no event is later; zoom fit shows all of them",
        "zoom 1000, pan left, no event is earlier; zoom fit shows all of them",
        "zoom 1000/3000, pan right, the last event is in sight",
        "zoom 2001-12-31/2005, pan right, the last event is in sight",
        "zoom 1000/2001-01-01, pan left, the first event is in sight",
    })
    void panning_says_why_it_goes_no_further(String part, String pan, String why) {
        Walk walk = events("2001-01-01", "2001-12-31").does(part);
        Explorer before = walk.explorer();
        assertThat(walk.does(pan).explorer().zoom()).isEqualTo(before.zoom());
        walk.said("pan: " + why);
    }

    @ParameterizedTest
    @CsvSource({
        "1979/2023, all of its time is in sight",
        "0001/3000, all of its time is in sight",
        "0001/1500, the axis shows more time than all events take; zoom fit shows those",
        "2010/2999, the axis shows more time than all events take; zoom fit shows those",
    })
    void zooming_out_never_shows_less(String part, String why) {
        Walk walk = events("1980", "2022-04-27").does("zoom " + part);
        Explorer before = walk.explorer();
        assertThat(walk.does("zoom out").explorer().zoom()).isEqualTo(before.zoom());
        walk.said("zoom: " + why);
    }

    @Test
    void zooming_out_shows_all_where_that_is_more() {
        events("1980", "2022-04-27").does("zoom 2010/2050; zoom out").said("the axis shows all of its time");
    }

    @ParameterizedTest
    @CsvSource({
        "zoom Y10000; zoom in 3, 'before -9999 and after 9999, the axis shows whole years only'",
        "zoom Y-10000; zoom in, 'before -9999 and after 9999, the axis shows whole years only'",
        "zoom Y999999999999999999; zoom out, 'so far away, years cannot be told apart; zoom fit shows all of its time'",
    })
    void far_away_zooming_tells_what_keeps_it(String line, String why) {
        events("2001-01-01", "Y1999999999999999999").does(line).said("zoom: " + why);
    }

    @ParameterizedTest
    @CsvSource({
        "1979/2015-02, zoom=2014 2015",
        "1979/.., zoom=2014 2015",
        "../2016, zoom=2014 2015",
        "2015-12-31, zoom=2014 2015",
        "1979/2013-12-31, zoom=1978-10-02 1980-09",
    })
    void the_axis_stays_where_something_of_the_event_is_in_sight(String date, String zoom) {
        Walk walk = events(date, "2030");
        String first = walk.explorer().event().orElseThrow().id();
        walk.does("last; zoom 2014/2015; select " + first).check(zoom);
    }

    @Test
    void the_cursor_pulls_the_axis_along() {
        Walk walk = events("2001-01-01", "2004-06-01", "2004-12-31").does("zoom 2001; last");
        assertThat(walk.explorer().window().orElseThrow().covers(seconds("2004-12-31")))
                .isTrue();
        assertThat(walk.explorer().window().orElseThrow().length()).isEqualTo(365 * 86_400.0);
    }

    private static double seconds(String date) {
        return date(date).earliest().moment().orElseThrow().seconds();
    }

    private static EdtfDate date(String text) {
        return EdtfDate.parse(text).value().orElseThrow();
    }

    @Test
    void without_times_there_is_nothing_to_show() {
        Walk walk = events("../..");
        for (String line : List.of("zoom in", "zoom out", "zoom fit", "pan left")) {
            walk.does(line).refused("no event has a known time");
            walk.does("zoom 2020; " + (line.equals("zoom fit") ? "" : line))
                    .does("zoom fit")
                    .said("no event has a known time");
            assertThat(walk.explorer().isZoomed()).isFalse();
        }
    }
}
