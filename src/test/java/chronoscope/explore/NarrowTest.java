package chronoscope.explore;

import static chronoscope.model.EventDraft.event;
import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.command.StateScript;
import chronoscope.model.Event;
import chronoscope.model.Timeline;
import chronoscope.model.Voyage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NarrowTest {
    @Test
    void find_goes_to_the_first_match_from_the_cursor_on() {
        check("find voyage", "cursor=departure  find=voyage", "match 1 of 2");
        check("goto sinking; find voyage", "cursor=sinking", "match 2 of 2");
        check("last; find voyage", "cursor=departure", "match 1 of 2, wrapped to the first");
        check("find café", "cursor=charter", "match 1 of 1");
        checkRefused("find zeppelin", "no shown event has 'zeppelin'", "cursor=harbour  find=zeppelin");
        checkRefused("filter tag:law; find voyage", "no shown event has 'voyage'", "cursor=charter");
        checkRefused("filter zeppelin; find voyage", "no shown event has 'voyage'", "cursor=");
    }

    @Test
    void a_capital_letter_makes_case_count() {
        check("find the wreck", "cursor=wreck", "match 1 of 1");
        check("find The wreck", "cursor=wreck", "match 1 of 1");
        check("find Cafe", "cursor=charter", "match 1 of 1");
        checkRefused(
                "find CAFÉ",
                "no shown event has 'CAFÉ'; a capital letter makes case count: small letters find 1 event",
                "filters=");
        checkRefused("find The Wreck", "small letters find 1 event", "filters=");
        checkRefused("find ZEPPELIN", "no shown event has 'ZEPPELIN'", "filters=");
        checkRefused(
                "find /CAF./", "'/CAF./'; a capital letter makes case count: small letters find 1 event", "filters=");
    }

    @Test
    void find_takes_a_pattern_between_slashes() {
        check("find /k(eel|it)/", "cursor=keel  find=/k(eel|it)/", "match 1 of 1");
        check("find /wreck|film/; find next", "cursor=film", "match 2 of 2");
        check("find /^the .*s$$/", "cursor=departure", "match 1 of 4");
        check("find /^it/", "cursor=sinking", "match 1 of 1");
        check("find /k\\Sel\\b/", "cursor=keel", "match 1 of 1");
        check("find /caf\u00e9/", "cursor=charter", "match 1 of 1");
        check("find /white.star/", "cursor=keel", "match 1 of 3");
        check("find /Bells/", "cursor=departure", "match 1 of 1");
        checkRefused("find /dug.charter/", "no shown event has '/dug.charter/'", "find=/dug.charter/");
        checkRefused("find /dug\\s+charter/", "no shown event has", "filters=");
        checkRefused("find \"/ship/\"", "no shown event has '/ship/'", "filters=");
    }

    @Test
    void a_search_for_a_query_names_the_key_for_filters() {
        checkRefused(
                "find tag:law", "no shown event has 'tag:law'; tag:law is a filter: & and filter take it", "filters=");
        checkRefused("find ship -tag:law", "is a filter", "filters=");
        assertThat(Walk.voyage().does("find nothing:law").reply().problem())
                .contains("find: no shown event has 'nothing:law'");
    }

    @Test
    void find_value_goes_to_the_next_event_with_the_value_under_the_cursor() {
        check(
                "find value",
                "cursor=harbour  find=with tag:=port",
                "with tag:=port: match 1 of 1, wrapped to the first");
        check("goto departure; find value", "cursor=sinking  find=with tag:=voyage", "with tag:=voyage: match 2 of 2");
        check(
                "goto departure; find value; find value",
                "cursor=departure",
                "with tag:=voyage: match 1 of 2, wrapped to the first");
        check("goto departure; find value; find previous", "cursor=departure", "match 1 of 2");
        check(
                "goto sinking; find value; close; find value",
                "find=with tag:=disaster",
                "with tag:=disaster: match 1 of 1, wrapped to the first");
        check(
                "goto keel; find value 2",
                "cursor=sinking  find=with actor:=white-star-line",
                "with actor:=white-star-line: match 3 of 3");
        check("lanes tag; lane to law; find value", "focus=lanes  find=with tag:=law", "with tag:=law: match 2 of 2");
        check("facets actor; find value", "focus=facets  cursor=keel", "with actor:=white-star-line: match 1 of 3");
        check(
                "screen 100x60; goto sinking; enter; find value",
                "find=The ship departs",
                "The ship departs: match 1 of 2, wrapped to the first");
        check(
                "screen 100x60; goto departure; enter; last; find value",
                "find=with source:=gazette",
                "with source:=gazette: match 2 of 3");
        checkRefused("filter zeppelin; find value", "No event matches", "find=");
    }

    @Test
    void find_with_goes_to_what_a_query_finds_and_hides_nothing() {
        check("find with tag:law", "cursor=charter  shown=8  find=with tag:law", "match 1 of 2");
        check("find with -tag:law date:1912; find next", "cursor=sinking", "match 2 of 2");
        check("find with tag:law; filter date:1912; find next", "cursor=inquiry", "match 1 of 1");
        checkRefused("find with zeppelin", "no shown event has 'with zeppelin'", "find=with zeppelin");
    }

    @Test
    void find_next_and_previous_wrap_and_say_so() {
        check("find voyage; find next", "cursor=sinking", "match 2 of 2");
        check("find voyage; find next; find next", "cursor=departure", "match 1 of 2, wrapped to the first");
        check("find voyage; find previous", "cursor=sinking", "match 2 of 2, wrapped to the last");
        check("find the; find next 2", "cursor=departure", "match 3 of 7");
        check("find the; find next 9", "cursor=departure", "match 3 of 7, wrapped");
        check("find voyage; find next 1000000", "cursor=departure", "match 1 of 2, wrapped to the first");
        check("find café; find next", "cursor=charter", "match 1 of 1, wrapped to the first");
        checkRefused("find next", "nothing was searched yet", "cursor=harbour");
        checkRefused("find previous", "nothing was searched yet", "cursor=harbour");
        checkRefused("find zeppelin; find next", "no shown event has 'zeppelin'", "cursor=harbour");
        check("find voyage; close; find next", "cursor=sinking", "match 2 of 2");
        checkRefused("find voyage; clear; find next", "nothing was searched yet", "find=");
    }

    @Test
    void between_matches_the_next_one_ahead_and_behind_is_one_step() {
        check("find law; next; find next", "cursor=inquiry", "match 2 of 2");
        check("find law; next; find previous", "cursor=charter", "match 1 of 2");
        check("find law; last; find next", "cursor=charter", "match 1 of 2, wrapped to the first");
        check("find law; last; find previous", "cursor=inquiry", "match 2 of 2");
        check("find law; first; find previous", "cursor=inquiry", "match 2 of 2, wrapped to the last");
        check("find law; next; find previous 2", "cursor=inquiry", "match 2 of 2, wrapped to the last");
    }

    @Test
    void a_search_keeps_to_what_is_shown() {
        check("find voyage; filter tag:voyage; find next", "cursor=sinking", "match 2 of 2");
        check("find the; filter voyage; last; find next", "cursor=departure", "match 1 of 2, wrapped to the first");
        check("filter voyage; find the; clear; find the", "cursor=departure", "match 3 of 7");
    }

    @Test
    void each_filter_narrows_what_the_ones_before_leave() {
        check("filter tag:voyage", "shown=2  filters=tag:voyage  cursor=departure", "2 of 8 events");
        check("filter tag:voyage; filter ice", "shown=1  filters=tag:voyage; ice  cursor=sinking", "1 of 8 events");
        check("filter tag:voyage; filter only tag:law", "shown=2  filters=tag:law  cursor=charter", "2 of 8 events");
        check("filter the", "shown=7", "7 of 8 events");
        check("filter -zeppelin", "shown=8", "all 8 events");
        check("filter zeppelin", "shown=0  cursor=", "0 of 8 events");
    }

    @Test
    void filters_are_switched_edited_moved_and_removed() {
        String two = "filter tag:voyage; filter ice; ";
        check(two + "filter toggle 2", "shown=2  filters=tag:voyage; off ice", "2 of 8 events");
        check(two + "filter toggle 2; filter toggle 2", "shown=1  filters=tag:voyage; ice", "1 of 8 events");
        check(two + "filter toggle 1; filter toggle 2", "shown=8  filters=off tag:voyage; off ice", "all 8 events");
        check(two + "filter edit 2 bells", "shown=1  filters=tag:voyage; bells  cursor=departure", "1 of 8 events");
        check(two + "filter toggle 2; filter edit 2 bells", "shown=1  filters=tag:voyage; bells", "1 of 8 events");
        check(two + "filter remove 1", "shown=1  filters=ice", "1 of 8 events");
        check(two + "filter move 2 1", "shown=1  filters=ice; tag:voyage", "1 of 8 events");
        check(two + "filter move 1 99", "filters=ice; tag:voyage", "1 of 8 events");
        check(two + "clear", "shown=8  filters=", "all 8 events");
        check("clear", "shown=8", "all 8 events");
        check("find voyage; clear", "find=", "all 8 events");
        checkRefused(two + "filter toggle 3", "the filters are 1 to 2", "filters=tag:voyage; ice");
        checkRefused(two + "filter remove 3", "the filters are 1 to 2", "shown=1");
        checkRefused(two + "filter edit 3 x", "the filters are 1 to 2", "shown=1");
        checkRefused(two + "filter move 3 1", "the filters are 1 to 2", "shown=1");
        checkRefused("filter toggle 1", "there are no filters", "shown=8");
    }

    @Test
    void an_empty_list_names_what_brings_most_events_back() {
        checkEmpty(
                "filter zeppelin", "No event matches zeppelin. Without zeppelin there are 8 events: undo removes it.");
        checkEmpty(
                "filter tag:voyage; filter tag:law",
                "No event matches tag:voyage and tag:law. Without tag:law there are 2 events: undo removes it.");
        checkEmpty(
                "filter tag:law; filter ice; filter tag:voyage",
                "No event matches tag:law and ice and tag:voyage."
                        + " Without tag:law there is 1 event: filter remove 1 removes it.");
        checkEmpty(
                "filter tag:law; filter zeppelin; filter toggle 1; filter toggle 1",
                "No event matches tag:law and zeppelin."
                        + " Without zeppelin there are 2 events: filter remove 2 removes it.");
        checkEmpty(
                "filter tag:law; filter toggle 1; filter zeppelin",
                "No event matches zeppelin. Without zeppelin there are 8 events: undo removes it.");
        checkEmpty(
                "filter zeppelin; filter dirigible",
                "No event matches zeppelin and dirigible."
                        + " No event comes back without just one of them: clear removes all filters.");
    }

    private static void checkEmpty(String line, String reason) {
        EmptyList empty = Walk.voyage().does(line).explorer().emptyList();
        assertThat(empty.reason() + " " + empty.remedy("undo", "")).isEqualTo(reason);
    }

    @Test
    void what_the_axis_shows_becomes_a_filter() {
        checkFilters("zoom 1912-04; narrow", "date:1912-04");
        checkFilters("zoom 1900/1912-04; narrow", "date:1900/1912-04");
        checkFilters("zoom 1912-04-15T02:20Z; narrow", "date:1912-04-15T02:20:00Z/1912-04-15T02:20:59Z");
        checkFilters("zoom Y-45E8/Y-44E8; narrow", "date:Y-4500000000/Y-4399999999");
        checkFilters("zoom 1912-04; narrow; zoom 1912; narrow", "date:1912-04; date:1912");
        check("narrow", "filters=", "narrow: the axis shows all of its time; zoom in shows less");
    }

    private static void checkFilters(String line, String filters) {
        Walk.voyage().does(line).check("filters=" + filters);
    }

    @Test
    void filters_are_listed_with_their_numbers() {
        check("filters", "shown=8", "no filters; all events are shown");
        assertThat(Walk.voyage()
                        .does("filter tag:voyage; filter ice; filter toggle 1; filters")
                        .reply()
                        .output())
                .containsExactly(new Output.Message("1  off  tag:voyage"), new Output.Message("2  on   ice"));
    }

    @Test
    void undo_takes_narrowings_back_one_by_one() {
        check("filter tag:voyage; filter ice; undo", "filters=tag:voyage", "2 of 8 events");
        check("filter tag:voyage; filter ice; undo; undo", "filters=", "all 8 events");
        check("filter tag:voyage; clear; undo", "filters=tag:voyage", "2 of 8 events");
        check("filter tag:voyage; filter toggle 1; undo", "filters=tag:voyage", "2 of 8 events");
        check("filter a; filter b; filter move 2 1; filter remove 1; undo; undo", "filters=a; b", "6 of 8 events");
        checkRefused("undo", "there is no change of the filters or of a note to undo", "shown=8");
        checkRefused("filter ice; undo; undo", "there is no change of the filters or of a note to undo", "shown=8");
        checkRefused(
                "filter ice; filter toggle 9; undo; undo",
                "there is no change of the filters or of a note to undo",
                "shown=8");
    }

    @Test
    void what_changes_nothing_need_not_be_taken_back() {
        check("filter ship; filter move 1 1; undo", "filters=", "all 8 events");
        check("filter ship; filter edit 1 ship; undo", "filters=", "all 8 events");
        check("filter ship; filter only ship; undo", "filters=", "all 8 events");
    }

    @Test
    void a_query_that_begins_like_a_command_is_told_so_that_it_stays_one() {
        for (String line : List.of("filter the; filter edit 1 only the", "filter only toggle 1", "filter only edit")) {
            Explorer first = Walk.voyage().does(line).explorer();
            Walk again = Walk.voyage();
            StateScript.fromStart(first).commands().forEach(command -> again.does(command.text()));
            assertThat(again.explorer().filters()).as(line).isEqualTo(first.filters());
            assertThat(again.explorer().shown()).isEqualTo(first.shown());
        }
        Timeline saved =
                Voyage.TIMELINE.with(Map.of("mine", "only ship", "deep", "(".repeat(199) + "ship" + ")".repeat(199)));
        Walk.in(saved).does("filter @mine").check("filters=(only ship)  shown=0");
        Walk.in(saved).does("filter ((@deep))").refused("filter: more than 200 levels of nesting");
        Walk.in(saved).does("filter @nobody").refused("there are @deep, @mine");
    }

    @Test
    void an_id_is_meant_by_itself_where_others_are_written_alike() {
        Timeline two = Voyage.of(List.of(
                event("a", "1900").actors("José").done(),
                event("b", "1901").actors("Jose").done()));
        Walk.in(two).does("filter actor:=Jose").check("shown=1  cursor=b");
        Walk.in(two).does("filter actor:=José").check("shown=1  cursor=a");
        Walk.in(two).does("filter actor:=JOSÉ").check("shown=1  cursor=a");
        Walk.in(two).does("filter actor:jose").check("shown=2");
    }

    @Test
    void a_filter_in_another_language_says_what_was_read() {
        Walk.voyage()
                .does("filter crew or guild")
                .check("shown=0")
                .said("0 of 8 events; 'or' is read as a text; write OR for either side");
        Walk.voyage()
                .does("filter only !crew")
                .said("0 of 8 events; '!crew' is read as a text; write -crew to leave it out");
        Walk.voyage().does("filter crew; filter edit 1 tag:law|film").check("shown=0");
        Walk.voyage().does("filter tag:law OR tag:film").said("3 of 8 events");
        Timeline wars = Voyage.of(List.of(
                event("a", "1900").tags("war").done(),
                event("b", "1901").tags("war-crimes").done()));
        Walk.in(wars).does("filter tag:=war").check("shown=1");
        Walk.in(wars).does("filter tag:war").check("shown=2");
    }

    @Test
    void undo_comes_back_to_the_event_that_was_hidden() {
        check("goto departure; filter tag:law; undo", "cursor=departure", "all 8 events");
        check("goto departure; filter zeppelin; undo", "cursor=departure", "all 8 events");
        check("goto departure; filter tag:law; filter zeppelin; clear", "cursor=departure", "all 8 events");
        check("goto departure; filter tag:law; next; undo", "cursor=inquiry", "all 8 events");
        check("goto film; filter tag:law; previous; undo", "cursor=charter", "all 8 events");
    }

    @Test
    void while_a_filter_hides_the_cursors_event_it_is_on_the_next_one_shown() {
        check("goto departure; filter tag:law", "cursor=inquiry  row=2", "2 of 8 events");
        check("goto film; filter tag:law", "cursor=inquiry", "2 of 8 events");
    }

    @Test
    void a_hundred_narrowings_can_be_taken_back() {
        Walk walk = Walk.voyage().does("filter the; ".repeat(150));
        for (int step = 0; step < 100; step++) {
            walk.does("undo").said("7 of 8 events");
        }
        walk.does("undo").refused("there is no change of the filters or of a note to undo");
    }

    @Test
    void a_newer_timeline_keeps_the_cursor_on_its_event() {
        Timeline newer = with(event("new", "1700").done());
        Walk.voyage().does("goto sinking").reloads(newer).check("cursor=sinking  row=6  events=9");
        Walk.voyage().does("goto sinking; enter").reloads(newer).check("focus=detail  cursor=sinking");
        Walk.voyage().does("filter voyage; last; find the").reloads(newer).check("cursor=sinking  shown=2  find=the");
        Walk.voyage().does("filter tag:law").reloads(newer).does("undo").check("shown=9  filters=");
        Walk.voyage().does("goto sinking; last").reloads(newer).does("back").check("cursor=sinking");
    }

    @Test
    void a_newer_timeline_without_the_event_keeps_the_time() {
        check(List.of("sinking"), "goto sinking", "cursor=inquiry  row=5");
        check(List.of("film", "wreck"), "goto film", "cursor=inquiry  row=6");
        check(List.of("harbour"), "", "cursor=charter  row=1");
        Walk.voyage().does("goto sinking").reloads(Timeline.EMPTY).check("cursor=  row=0  shown=0");
        Walk.in(Timeline.EMPTY).reloads(Voyage.TIMELINE).check("cursor=harbour  row=1");
        Walk.voyage()
                .does("filter zeppelin")
                .reloads(with(event("z", "1800").title("Zeppelin").done()))
                .check("cursor=z");
    }

    @Test
    void back_passes_over_events_that_are_gone() {
        Walk.voyage()
                .does("goto keel; goto sinking; goto film")
                .reloads(without(List.of("sinking")))
                .does("back")
                .check("cursor=keel");
    }

    @Test
    void a_newer_timeline_takes_the_printed_text_away() {
        Walk walk = Walk.voyage()
                .does("enter; list; focus output")
                .reloads(Voyage.TIMELINE)
                .check("focus=detail");
        assertThat(walk.explorer().output()).isEmpty();
    }

    @Test
    void a_shorter_event_is_read_from_where_there_are_lines() {
        Walk walk = Walk.voyage().does("screen 40x10; goto sinking; enter; last");
        walk.reloads(Voyage.of(List.of(event("sinking", "1912").done())));
        Explorer explorer = walk.explorer();
        int lines = explorer.detail().orElseThrow().lines().size();
        assertThat(explorer.detailTop())
                .isEqualTo(lines - explorer.layout().detail().rows());
        assertThat(explorer.detailItem()).isEqualTo(-1);
    }

    private static Timeline with(Event more) {
        List<Event> events = new ArrayList<>(Voyage.TIMELINE.events());
        events.add(more);
        return Voyage.of(events);
    }

    private static Timeline without(List<String> ids) {
        return Voyage.of(Voyage.TIMELINE.events().stream()
                .filter(event -> !ids.contains(event.id()))
                .toList());
    }

    private static void check(String line, String facts, String note) {
        Walk.voyage().does(line).said(note).check(facts);
    }

    private static void checkRefused(String line, String problem, String facts) {
        Walk.voyage().does(line).refused(problem).check(facts);
    }

    /** Checks the facts after the events with these ids were taken out of the file. */
    private static void check(List<String> gone, String line, String facts) {
        Walk.voyage().does(line).reloads(without(gone)).check(facts);
    }
}
