package chronoscope.explore;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.axis.Window;
import chronoscope.command.Command;
import chronoscope.command.Lines;
import chronoscope.command.Pointer;
import chronoscope.model.Event;
import chronoscope.model.EventDraft;
import chronoscope.model.Timeline;
import chronoscope.model.Voyage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PointerTest {
    private static final Timeline LONG = Voyage.of(IntStream.rangeClosed(1, 200)
            .mapToObj(number -> EventDraft.event("e" + number, String.format("%04d", 1800 + number))
                    .done())
            .toList());
    private static final int COLUMN = 5;

    /** The list has seven rows, too few for headings. */
    private static final String SCREEN = "screen 80x22";

    @Test
    void a_press_selects_an_event_and_enters_the_selected_one() {
        checkList("", 1, "select charter; focus list");
        checkList("", 0, "enter");
        checkList("last", 0, "select charter; focus list");
        checkList("last", 6, "enter");
        checkList("enter", 0, "select harbour; focus list");
        checkList("facets", 2, "select keel; focus list");
        checkList("filter voyage", 1, "select sinking; focus list");
        checkList("filter voyage", 2, "focus list");
        checkList("filter zeppelin", 0, "focus list");
    }

    @Test
    void a_press_in_the_lanes_goes_to_a_lane_or_to_its_nearest_event() {
        String lanes = "lanes actor; ";
        checkList(lanes, 3, "focus lanes; lane to crew");
        checkList(lanes + "lane to guild", 1, "lane fold");
        checkList(lanes + "enter", 1, "focus lanes; lane to guild");
        checkList(lanes, 0, "focus lanes");
        checkList(lanes + "lane to white-star-line; lane fold", 2, "lane fold");
        int column = Axis.of(walk(lanes).explorer()).orElseThrow().area().right() - 1;
        checkPress(lanes, column, 2, "focus lanes; lane to white-star-line; select sinking");
        checkPress(lanes + "goto sinking", column, 2, "enter");
        checkPress(
                lanes + "lane to white-star-line; lane fold",
                column,
                4,
                "focus lanes; lane to white-star-line; select departure");
    }

    @Test
    void a_press_on_a_link_or_a_citation_goes_to_it_and_then_follows_it() {
        String there = "screen 120x60; goto inquiry";
        int link = lineOf(there, 0);
        int citation = lineOf(there, 1);
        checkDetail(there, link, "focus detail; scroll 1 1");
        checkDetail(there, citation, "focus detail; scroll 1 2");
        checkDetail(there + "; focus detail; scroll 1 1", link, "enter");
        checkDetail(there + "; focus detail; scroll 1 1", citation, "focus detail; scroll 1 2");
        checkDetail(there + "; focus detail; scroll 1 1; focus list", link, "focus detail; scroll 1 1");
        checkDetail(there, 0, "focus detail");
        checkDetail(there, 40, "focus detail");
        int before = lineOf("screen 80x14; goto sinking", 0);
        checkDetail("screen 80x14; goto sinking; scroll " + before, 1, "focus detail; scroll " + before + " 1");
        checkDetail("filter zeppelin", 0, "");
    }

    @Test
    void a_press_goes_to_a_value_and_then_narrows_to_it() {
        checkDetail("facets tag", 0, "focus facets");
        checkDetail("facets tag", 3, "focus facets; next 2");
        checkDetail("facets tag; next 2; focus list", 3, "focus facets");
        checkDetail("facets tag; next 2", 3, "enter");
        checkDetail("facets tag; next 2", 2, "focus facets; previous");
        checkDetail("facets place", 7, "focus facets");
        checkDetail("facets tag; focus detail", 0, "focus detail");
    }

    @Test
    void a_press_goes_to_a_filter_and_then_switches_it() {
        String three = "filter voyage; filter ship; filter the; focus filters";
        checkList(three, 1, "next");
        checkList(three, 2, "next 2");
        checkList(three, 0, "filter toggle");
        checkList(three + "; last", 1, "previous");
        checkList(three, 4, "focus list");
        String many = "filter the; ".repeat(20) + "focus filters; last";
        checkList(many, 0, "previous 5");
    }

    @Test
    void a_press_on_a_name_below_the_axis_switches_that_filter() {
        String two = "filter ship; filter the";
        checkRule(two, 1, "filter toggle 1");
        checkRule(two, 6, "filter toggle 1");
        checkRule(two, 7, "");
        checkRule(two, 8, "filter toggle 2");
        checkRule(two, 13, "");
        checkRule(two + "; screen 40x10; filter " + "x".repeat(30) + "; filter y; filter z", 36, "focus filters");
        checkRule("", 1, "");
    }

    @Test
    void the_wheel_scrolls_the_list_and_takes_the_cursor_along() {
        checkWheel("", 1, "top=3 row=3");
        checkWheel("row 5", 1, "top=3 row=4");
        checkWheel("row 100", -1, "top=90 row=96");
        checkWheel("row 100", 1, "top=96 row=99");
        checkWheel("row 2", -1, "top=0 row=1");
        checkWheel("last", 1, "top=193 row=199");
        checkWheel("row 100; filter zeppelin", 1, "top=0 row=-1");
    }

    @Test
    void a_click_selects_an_example_of_the_help_and_then_runs_it() {
        String help = "screen 80x24; help show; focus output";
        int row = walk(help).explorer().outputLines().size()
                - 1
                + walk(help).explorer().layout().output().top();
        check(help + "; scroll 1", row, Done.PRESS, "scroll 1 1");
        check(help, row, Done.PRESS, "enter");
        check(help, row - 1, Done.PRESS, "");
    }

    @Test
    void the_wheel_scrolls_what_it_points_at() {
        check("goto sinking", detail("goto sinking").top(), Done.WHEEL_DOWN, "scroll 4");
        check("goto sinking; scroll 5", detail("").top(), Done.WHEEL_UP, "scroll 2");
        check("", detail("").top(), Done.WHEEL_UP, "");
        check("facets tag", detail("").top(), Done.WHEEL_DOWN, "focus facets; next 3");
        check("filter the; focus filters", list("").top(), Done.WHEEL_DOWN, "next 3");
        check("list; focus output", detail("").top(), Done.WHEEL_DOWN, "scroll 4");
        check("list; focus output; scroll 9", detail("").top(), Done.WHEEL_UP, "scroll 1");
    }

    @Test
    void a_click_on_the_axis_goes_to_an_event_there() {
        for (String zoom :
                List.of("zoom fit", "zoom 1780/2000", "zoom 1912-04/1912-07", "zoom 1780/2000; scale compressed")) {
            for (String size : List.of("80x24", "80x12", "160x50")) {
                Explorer explorer = walk(zoom + "; screen " + size).explorer();
                Axis axis = Axis.of(explorer).orElseThrow();
                for (int column = 0; column < axis.scale().columns(); column++) {
                    Pointer pointer = new Pointer(
                            explorer, axis.area().left() + column, axis.area().top());
                    String id = line(pointer.clicked()).replaceFirst("^goto ", "");
                    assertThat(id).as("%s %s %d", zoom, size, column).isIn(nearest(explorer, axis, column));
                }
            }
        }
        check("filter zeppelin", 2, Done.CLICK, "");
        check("", 0, Done.CLICK, "");
        check("", list("").top(), Done.CLICK, "");
    }

    @Test
    void more_clicks_on_the_axis_go_round_the_events_there() {
        Axis axis = Axis.of(walk("zoom 1905/1915").explorer()).orElseThrow();
        int crowded = 0;
        for (int column = 0; column < axis.scale().columns(); column++) {
            Walk walk = walk("zoom 1905/1915");
            int clicked = column;
            List<String> there = walk.explorer().timeline().events().stream()
                    .filter(event -> away(walk.explorer(), axis, event, clicked) == 0)
                    .map(Event::id)
                    .toList();
            List<String> visited = new ArrayList<>();
            while (visited.size() < there.size()) {
                Pointer pointer = new Pointer(
                        walk.explorer(),
                        axis.area().left() + column,
                        axis.area().top());
                walk.does(line(pointer.clicked()));
                visited.add(walk.explorer().event().orElseThrow().id());
            }
            assertThat(visited).as("column %d", column).containsExactlyInAnyOrderElementsOf(there);
            crowded += there.size() > 1 ? 1 : 0;
        }
        assertThat(crowded).isPositive();
    }

    /** The ids of the events of which a column is nearest to the clicked one. */
    private static List<String> nearest(Explorer explorer, Axis axis, int clicked) {
        int fewest = explorer.timeline().events().stream()
                .mapToInt(event -> away(explorer, axis, event, clicked))
                .min()
                .orElseThrow();
        return explorer.timeline().events().stream()
                .filter(event -> away(explorer, axis, event, clicked) == fewest)
                .map(Event::id)
                .toList();
    }

    private static int away(Explorer explorer, Axis axis, Event event, int clicked) {
        int index = explorer.timeline().indexOf(event.id()).orElseThrow();
        double start = explorer.corpus().times().start(index);
        int first = axis.scale().column(start);
        int last = axis.scale().lastColumn(start, explorer.corpus().times().end(index));
        return first <= clicked && clicked <= last ? 0 : Math.min(Math.abs(first - clicked), Math.abs(last - clicked));
    }

    @Test
    void dragging_the_axis_pans_by_as_much_and_back_and_not_beyond_the_events() {
        String part = "scale linear; zoom 1910-01-01 1914-03-21";
        check(part, 2, Done.dragged(10), "zoom 1909-06-17 1913-09-04");
        check(part, 2, Done.dragged(-4), "zoom 1910-03-21 1914-06-08");
        check(part, 2, Done.dragged(-10), "zoom 1910-03-21 1914-06-08");
        check(part, 2, Done.dragged(0), "zoom 1910 1914-03-21");
        check("scale linear; zoom 1912-04-15", 2, Done.dragged(1), "zoom 1912-04-14T23:41:32Z 1912-04-15T23:41:31Z");
        check("scale linear; zoom -0498/0001", 2, Done.dragged(60), "zoom -0499 0000");
        check("", 2, Done.dragged(10), "");
        check(part, list("").top(), Done.dragged(10), "");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20, 40, 78})
    void the_wheel_on_the_axis_zooms_where_it_points(int column) {
        Explorer explorer = walk("scale linear; zoom 1900/1950").explorer();
        Axis before = Axis.of(explorer).orElseThrow();
        double time = before.timeAt(column);
        for (int notch = 0; notch < 12; notch++) {
            explorer = after(explorer, new Pointer(explorer, column, 2).turned(-1));
            Axis axis = Axis.of(explorer).orElseThrow();
            assertThat(axis.scale().column(time)).isBetween(column - 2, column);
        }
        assertThat(explorer.window().orElseThrow().length())
                .isCloseTo(before.window().length() / 64, Percentage.withPercentage(1));
        for (int notch = 0; notch < 40; notch++) {
            explorer = after(explorer, new Pointer(explorer, column, 2).turned(-1));
        }
        Window shortest = explorer.window().orElseThrow();
        assertThat(shortest.length()).isEqualTo(60);
        assertThat(new Pointer(explorer, column, 2).turned(-1)).isEmpty();
        for (int notch = 0; notch < 80; notch++) {
            explorer = after(explorer, new Pointer(explorer, column, 2).turned(1));
        }
        assertThat(explorer.isZoomed()).isFalse();
    }

    @Test
    void the_wheel_on_the_axis_shows_no_less_where_more_than_all_is_in_sight() {
        check("scale linear; zoom 1000/1999", 2, Done.WHEEL_DOWN, "zoom 0976-02-08 2390-04-25");
        check("zoom 1000/2900", 2, Done.WHEEL_DOWN, "zoom fit");
        check("zoom -0999/2999", 2, Done.WHEEL_DOWN, "zoom out");
        assertThat(walk("zoom -0999/2999; zoom out").explorer().zoom())
                .isEqualTo(walk("zoom -0999/2999").explorer().zoom());
    }

    @Test
    void nothing_is_where_nothing_is_drawn() {
        for (Done done : Done.ALL) {
            check("", 0, done, "");
            check("", 23, done, "");
            check("", 5000, done, "");
            check("screen 39x24", list("").top(), done, "");
            check("screen 39x24", 2, done, "");
        }
        assertThat(new Pointer(walk("").explorer(), 5000, 5).pressed()).isEmpty();
        for (Done done : Done.ALL) {
            assertThat(done.on(new Pointer(Walk.in(Timeline.EMPTY).explorer(), COLUMN, 2)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "goto sinking; enter",
                "facets tag",
                "filter the; filter ship; focus filters",
                "zoom 1900/1950; scale compressed",
                "screen 120x40; zoom 1912-04-15",
                "lanes actor",
                "lanes tag; lane fold; lane next; focus detail",
                "list; focus output",
                "help zoom; focus output; next"
            })
    void all_that_it_does_can_be_written_and_done(String before) {
        Explorer explorer = walk(before).explorer();
        for (int row = 0; row < explorer.size().rows(); row++) {
            for (int column = 0; column < explorer.size().columns(); column += 3) {
                for (Done done : Done.ALL) {
                    List<Command> commands = done.on(new Pointer(explorer, column, row));
                    assertThat(Lines.parse(line(commands)).commands()).isEqualTo(commands);
                    after(explorer, commands);
                }
            }
        }
    }

    /** What a mouse does. */
    private interface Done {
        Done PRESS = Pointer::pressed;
        Done CLICK = Pointer::clicked;
        Done WHEEL_UP = pointer -> pointer.turned(-1);
        Done WHEEL_DOWN = pointer -> pointer.turned(1);
        List<Done> ALL = List.of(PRESS, CLICK, WHEEL_UP, WHEEL_DOWN, dragged(7));

        List<Command> on(Pointer pointer);

        static Done dragged(int columns) {
            return pointer -> pointer.draggedTo(pointer.column() + columns, pointer.row());
        }
    }

    private static Walk walk(String line) {
        return Walk.voyage().does(SCREEN).does(line);
    }

    private static Rect list(String before) {
        return walk(before).explorer().layout().list();
    }

    private static Rect detail(String before) {
        return walk(before).explorer().layout().detail();
    }

    /** The first line of the detail that shows an item. */
    private static int lineOf(String before, int item) {
        List<Line> lines = walk(before).explorer().detail().orElseThrow().lines();
        return IntStream.range(0, lines.size())
                .filter(line -> lines.get(line).item() == item)
                .findFirst()
                .orElseThrow();
    }

    private static void checkList(String before, int row, String line) {
        check(before, list(before).top() + row, Done.PRESS, line);
    }

    private static void checkPress(String before, int column, int row, String line) {
        Explorer explorer = walk(before).explorer();
        Pointer pointer = new Pointer(explorer, column, list(before).top() + row);
        assertThat(line(pointer.pressed())).as(before).isEqualTo(line);
    }

    private static void checkDetail(String before, int row, String line) {
        Explorer explorer = walk(before).explorer();
        Rect pane = explorer.layout().detail();
        Pointer pointer = new Pointer(explorer, pane.left() + COLUMN, pane.top() + row);
        assertThat(line(pointer.pressed())).as(before).isEqualTo(line);
    }

    private static void checkRule(String before, int column, String line) {
        Explorer explorer = walk(before).explorer();
        Pointer pointer = new Pointer(explorer, column, explorer.layout().rule().top());
        assertThat(line(pointer.pressed())).as("%s at %d", before, column).isEqualTo(line);
    }

    /** Turns the wheel over a list of 200 events, of which seven are in sight, and checks where it and the cursor are. */
    private static void checkWheel(String before, int notches, String expected) {
        Explorer explorer = Walk.in(LONG).does(SCREEN).does(before).explorer();
        Pointer pointer = new Pointer(explorer, COLUMN, explorer.layout().list().top());
        Explorer after = after(explorer, pointer.turned(notches));
        assertThat("top=" + after.top() + " row=" + after.row()).as(before).isEqualTo(expected);
    }

    private static void check(String before, int row, Done done, String line) {
        List<Command> commands = done.on(new Pointer(walk(before).explorer(), COLUMN, row));
        assertThat(line(commands)).as("%s in row %d", before, row).isEqualTo(line);
    }

    private static String line(List<Command> commands) {
        return commands.stream().map(Command::text).collect(Collectors.joining("; "));
    }

    private static Explorer after(Explorer before, List<Command> commands) {
        Explorer explorer = before;
        for (Command command : commands) {
            explorer = command.applyTo(explorer).explorer();
        }
        return explorer;
    }
}
