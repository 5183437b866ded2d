package chronoscope.explore;

import static chronoscope.model.EventDraft.event;
import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.model.Event;
import chronoscope.model.Timeline;
import chronoscope.model.Voyage;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class MoveTest {
    /** The list has seven rows, too few for headings. */
    private static final String NO_HEADINGS = "screen 80x22";

    private static final Timeline LONG = Voyage.of(years(1800, 2000));

    @Test
    void no_jump_in_time_ends_where_no_time_is_known() {
        Timeline timeline = Voyage.of(List.of(
                event("a", "1900").done(),
                event("b", "1950").done(),
                event("unknown", "/..").done()));
        Walk.in(timeline).does("goto +100 years").check("cursor=b");
        Walk.in(timeline).does("goto +60 years; again").check("cursor=b");
        Walk.in(timeline).does("goto 3000").check("cursor=b");
        Walk.in(timeline).does("last; goto -1 year").refused("no known end to count from");
    }

    @Test
    void the_cursor_starts_at_the_first_event() {
        check("", "cursor=harbour  row=1  shown=8  events=8  focus=list  filters=  find=  screen=80x24  theme=dark");
    }

    @Test
    void next_and_prev_go_by_rows_and_stop_at_the_ends() {
        check("next", "cursor=charter  row=2");
        check("next 3", "cursor=departure");
        check("next 3; previous", "cursor=keel");
        check("next 3; previous 2", "cursor=charter");
        check("previous", "cursor=harbour");
        check("next 1000000", "cursor=film  row=8");
        check("next 1000000; next", "cursor=film");
        check("last", "cursor=film");
        check("last; first", "cursor=harbour");
        check("row 5", "cursor=sinking");
        check("row 999", "cursor=film");
    }

    @Test
    void a_page_keeps_one_row_in_sight() {
        Explorer start = Walk.in(LONG).explorer();
        int height = start.layout().list().rows();
        checkLong("page down", "row=" + height);
        checkLong("page down 2", "row=" + (2 * height - 1));
        checkLong("page down 2; page up", "row=" + height);
        checkLong("half down", "row=" + (1 + height / 2));
        checkLong("half down 3; half up", "row=" + (1 + height / 2 * 2));
        checkLong("page down 1000000", "row=201");
        checkLong("last; page up 1000000", "row=1");
        checkLong("last; half up 1000000", "row=1");
    }

    @Test
    void the_list_scrolls_just_so_far_that_the_cursor_is_in_sight() {
        int height = Walk.in(LONG).does(NO_HEADINGS).explorer().layout().list().rows();
        checkTop("next " + (height - 1), 0);
        checkTop("next " + height, 1);
        checkTop("next " + height + "; previous", 1);
        checkTop("next " + height + "; first", 0);
        checkTop("last", 201 - height);
        checkTop(
                "last; screen 80x60",
                204
                        - Layout.of(new Size(80, 60), 0, OptionalInt.empty(), OptionalInt.empty())
                                .list()
                                .rows());
        checkTop(
                "row 101; screen 40x10",
                101
                        - Layout.of(new Size(40, 10), 0, OptionalInt.empty(), OptionalInt.empty())
                                .list()
                                .rows());
        checkTop("last; filter 1850", 0);
    }

    @Test
    void moves_in_an_empty_list_are_refused() {
        for (String line :
                List.of("next", "previous", "first", "last", "page up", "half down", "row 2", "mark a", "enter")) {
            voyage("filter zeppelin; " + line).refused("No event matches").check("cursor=  row=0  shown=0");
            Walk.in(Timeline.EMPTY).does(line).refused("the timeline has no events");
        }
        voyage("filter zeppelin; goto 1912").refused("No event matches");
        voyage("filter zeppelin; show; list").refused("No event matches");
        voyage("filter zeppelin; cite").refused("No event matches");
        voyage("filter zeppelin; copy event").refused("No event matches");
        voyage("filter zeppelin; open").refused("No event matches");
    }

    @Test
    void goto_finds_an_id_then_a_date_then_words() {
        check("goto sinking", "cursor=sinking");
        check("goto 1912-04-15", "cursor=sinking");
        check("goto 1912", "cursor=departure");
        check("goto 1910", "cursor=departure");
        check("goto -0600", "cursor=harbour");
        check("goto 9999", "cursor=film");
        check("goto the ship", "cursor=departure");
        check("goto the ship; goto the ship", "cursor=sinking");
        check("goto the ship; goto the ship; goto the ship", "cursor=departure");
        check("goto CAFE", "cursor=charter");
        check("goto \"the ship\"", "cursor=departure");
    }

    @Test
    void goto_refuses_what_is_hidden_or_unknown() {
        voyage("filter tag:law; goto keel")
                .refused("the filters hide the event 'keel'; 'clear' shows all")
                .check("cursor=charter");
        voyage("goto sinkin").refused("is no event's id").refused("did you mean 'sinking'?");
        voyage("goto zeppelin over the sea")
                .refused("'zeppelin over the sea' is no event's id, no words of a title, and no date");
        voyage("filter tag:law; goto the ship").refused("is no event's id");
        check("filter tag:law; goto 1900", "cursor=inquiry");
    }

    @Test
    void again_repeats_the_last_goto() {
        check("goto +3 days; again; again", "cursor=departure");
        check("goto +3 days; again 2", "cursor=departure");
        check("goto +3 days; again 2; back", "cursor=charter");
        check("goto +3 days; again 1000000", "cursor=film");
        check("last; goto -1 month; again 2", "cursor=keel");
        check("goto the ship; again", "cursor=sinking");
        check("goto the ship; again 2", "cursor=departure");
        check("goto the ship; again 999999", "cursor=sinking");
        check("goto the ship; again 1000000", "cursor=departure");
        check("goto 1912; next 2; again", "cursor=departure");
        check("goto 1912; first; again 5", "cursor=departure");
        check("goto sinking; goto nowhere at all; last; again", "cursor=sinking");
        check("goto the; again 1000000", "cursor=departure");
        voyage("again").refused("again: there was no goto yet").check("cursor=harbour");
        voyage("goto keel; filter tag:law; again").refused("the filters hide the event 'keel'");
        voyage("goto +1 day; filter zeppelin; again").refused("No event matches");
    }

    @Test
    void a_year_starts_with_its_first_event_however_finely_that_is_dated() {
        Timeline year = Voyage.of(List.of(
                event("before", "1999").done(),
                event("day", "2000-01-01").done(),
                event("whole", "2000").done(),
                event("later", "2000-02").done()));
        Walk.in(year).does("goto 2000").check("cursor=day");
        Walk.in(year).does("goto 2000-01-02").check("cursor=later");
        Walk.in(year).does("goto ../2000").check("cursor=later");
    }

    @Test
    void back_and_forward_lead_along_the_jumps() {
        check("goto sinking; goto film; back", "cursor=sinking");
        check("goto sinking; goto film; back; back", "cursor=harbour");
        check("goto sinking; goto film; back; back; forward", "cursor=sinking");
        check("goto sinking; goto film; back; back; forward; forward", "cursor=film");
        check("goto sinking; next; goto film; back", "cursor=inquiry");
        check("goto sinking; back; next; forward", "cursor=sinking");
        check("find ship; find next; back", "cursor=departure");
        check("last; first; back", "cursor=film");
        voyage("back").refused("there was no jump before");
        voyage("next 3; back").refused("there was no jump before");
        voyage("goto film; forward").refused("there was no step back");
        voyage("goto film; back; goto keel; forward").refused("there was no step back");
        voyage("goto harbour; back").refused("there was no jump before");
    }

    @Test
    void a_jump_to_where_the_cursor_is_leaves_no_place_to_go_back_to() {
        voyage("filter tag:law; first; back").refused("there was no jump before");
        voyage("goto departure; filter tag:law; goto inquiry; back")
                .refused("no earlier place")
                .check("cursor=inquiry");
    }

    @Test
    void back_and_forward_pass_over_what_is_hidden() {
        check("goto keel; goto sinking; goto inquiry; filter -tag:disaster; back", "cursor=keel");
        check("goto keel; goto sinking; goto inquiry; filter -tag:disaster; back; back", "cursor=harbour");
        check("goto keel; goto sinking; goto inquiry; filter -tag:disaster; back; forward", "cursor=inquiry");
        check("goto keel; goto sinking; goto inquiry; filter -tag:disaster; back; clear; forward", "cursor=sinking");
        voyage("goto sinking; goto inquiry; filter only tag:law; goto charter; back; back")
                .refused("back: no earlier place is shown")
                .check("cursor=inquiry");
        voyage("goto keel; goto inquiry; back; back; filter harbour; forward")
                .refused("forward: no later place is shown");
    }

    @Test
    void a_hundred_places_are_kept() {
        Walk walk = Walk.in(LONG);
        for (int row = 2; row <= 151; row++) {
            walk.does("row " + row);
        }
        walk.does("back; ".repeat(100)).check("row=51");
        walk.does("back").refused("there was no jump before");
        walk.does("forward; ".repeat(100)).check("row=151");
        walk.does("forward").refused("there was no step back");
    }

    @Test
    void marks_remember_events_by_a_letter() {
        check("next 2; mark a; last; jump a", "cursor=keel");
        check("next 2; mark a; last; jump a; back", "cursor=film");
        check("mark a; next; mark a; last; jump a", "cursor=charter");
        check("mark a; next; mark A; last; jump a", "cursor=harbour");
        voyage("mark a").said("mark a is at 'harbour'");
        voyage("jump q").refused("there is no mark q");
        voyage("mark a; filter ship; jump a").refused("the filters hide the event 'harbour'");
        voyage("mark a").reloads(Voyage.of(List.of())).does("jump a").refused("the event 'harbour' is gone");
    }

    @Test
    void follow_goes_along_links_in_both_directions() {
        check("goto sinking; follow 1", "cursor=departure");
        check("goto sinking; follow 2", "cursor=inquiry");
        check("goto sinking; follow inquiry", "cursor=inquiry");
        check("goto sinking; follow inquiry; back", "cursor=sinking");
        check("goto departure; follow sinking", "cursor=sinking");
        voyage("goto sinking; follow 3").refused("the links are 1 to 2: departure, inquiry");
        voyage("goto sinking; follow 0").refused("the links are 1 to 2");
        voyage("goto sinking; follow keel").refused("the links are 1 to 2");
        voyage("follow 1").refused("this event has no links");
        voyage("goto sinking; filter voyage; follow inquiry").refused("the filters hide the event 'inquiry'");
        voyage("filter zeppelin; follow 1").refused("No event matches");
    }

    @Test
    void a_link_to_nothing_is_no_link() {
        Timeline broken =
                Voyage.of(List.of(event("one", "1900").links("after", "none").done()));
        Walk.in(broken).does("follow 1").refused("this event has no links");
    }

    @Test
    void rows_of_the_same_date_keep_the_files_order() {
        Timeline same = Voyage.of(List.of(
                event("b", "1900").done(),
                event("a", "1900").done(),
                event("c", "1899").done()));
        Walk.in(same)
                .check("cursor=c")
                .does("next")
                .check("cursor=b")
                .does("next")
                .check("cursor=a");
    }

    private static List<Event> years(int first, int last) {
        List<Event> events = new ArrayList<>();
        for (int year = first; year <= last; year++) {
            events.add(event("y" + year, String.valueOf(year)).done());
        }
        return events;
    }

    private static Walk voyage(String line) {
        return Walk.voyage().does(line);
    }

    private static void check(String line, String facts) {
        voyage(line).check(facts);
    }

    private static void checkLong(String line, String facts) {
        Walk.in(LONG).does(line).check(facts);
    }

    /** Checks the first row that is in sight, from 0, in a timeline of 201 events. */
    private static void checkTop(String line, int top) {
        assertThat(Walk.in(LONG).does(NO_HEADINGS).does(line).explorer().top())
                .as(line)
                .isEqualTo(top);
    }
}
