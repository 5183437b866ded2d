package chronoscope.explore;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.command.Lines;
import chronoscope.model.Event;
import chronoscope.model.EventDraft;
import chronoscope.model.Timeline;
import chronoscope.model.Voyage;
import chronoscope.text.SearchTerm;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PanesTest {
    @Test
    void focus_goes_to_a_pane_and_between_list_and_detail() {
        check("focus next", "focus=detail");
        check("focus next; focus next", "focus=list");
        check("focus previous", "focus=detail");
        check("focus detail; focus list", "focus=list");
        check("list; focus output", "focus=output");
        check("focus next; list; focus output; close", "focus=detail");
        check("list; focus output; focus next", "focus=list");
        check("filter zeppelin; focus next", "focus=list");
        Walk.voyage().does("focus output").refused("nothing was printed yet").check("focus=list");
    }

    @Test
    void enter_and_close_lead_in_and_out() {
        check("enter", "focus=detail");
        check("enter; close", "focus=list");
        check("enter; close; close", "focus=list");
        check("find ship; close", "find=  cursor=departure");
        check("find ship; enter; close", "find=ship  focus=list");
        check("list; focus output; enter", "focus=output");
        check("list; focus output; close", "focus=list");
        check("list; focus output; focus output; close", "focus=list");
    }

    @Test
    void a_pattern_that_could_take_seconds_is_not_begun() {
        String heavy = "find /(.*a){30}x/";
        List<Event> events = IntStream.range(0, 10)
                .mapToObj(each -> EventDraft.event("e" + each, "200" + each)
                        .title("bandana ".repeat(25_000))
                        .tags("t" + each)
                        .done())
                .toList();
        Walk walk = Walk.in(Voyage.of(events)).does(heavy);
        walk.refused(
                "find: this pattern would take too long in 10 events; filter them first, or use a shorter pattern");
        walk.does("find /x|y/").refused("no shown event has");
        // Where few are left it is begun, and it ends when more come back.
        walk.does("filter tag:t1; " + heavy).refused("no shown event has");
        assertThat(walk.explorer().search()).isPresent();
        assertThat(walk.does("clear").explorer().search()).isEmpty();
        walk.does("help; focus output; find /(.*" + "a".repeat(99) + "){1000}x/")
                .refused("lines; use a shorter pattern");
    }

    @Test
    void a_search_is_shown_while_it_is_typed_where_that_is_quick() {
        Explorer list = Walk.voyage().explorer();
        Explorer printed = Walk.voyage().does("list; focus output").explorer();
        SearchTerm heavy = SearchTerm.typed("(.*" + "a".repeat(400) + "){1000}x");
        for (Explorer explorer : List.of(list, printed)) {
            assertThat(Search.isQuick(explorer, SearchTerm.typed("ship|sea"))).isTrue();
            assertThat(Search.isQuick(explorer, heavy)).isFalse();
        }
    }

    @Test
    void find_searches_what_is_printed_where_the_keys_are_there() {
        Walk walk = Walk.voyage().does("screen 80x24; list; focus output; find ship");
        walk.said("match 1 of 2").check("find=  cursor=harbour");
        assertThat(walk.explorer().outputFound()).isPresent();
        walk.does("find next").said("match 2 of 2").does("find next").said("match 1 of 2, wrapped");
        walk.does("find previous 2")
                .said("match 1 of 2, wrapped")
                .does("find /s(hip|inq)/")
                .said("match 1 of 2");
        walk.does("close").check("focus=output");
        assertThat(walk.explorer().outputFound()).isEmpty();
        walk.does("find next").said("match 2 of 2").does("leave").check("focus=list");
        walk.does("focus output; close").check("focus=list").does("find ship").check("find=ship");
        Walk.voyage().does("list; focus output; find zebra").refused("find: no line has 'zebra'");
        Walk.voyage().does("list; focus output; find next").refused("nothing was searched here yet; / searches");
    }

    @Test
    void a_match_in_what_is_printed_is_scrolled_to() {
        Walk walk = Walk.voyage().does("screen 80x10; help; focus output; find export");
        assertThat(walk.explorer().outputTop()).isPositive();
    }

    @Test
    void in_help_the_cursor_goes_from_example_to_example() {
        Walk walk = Walk.voyage().does("screen 80x24; help zoom; focus output; scroll 1; enter");
        walk.said("no line is selected; j and k go to those that lead somewhere");
        walk.does("next; enter");
        assertThat(walk.reply().effect())
                .hasValueSatisfying(effect -> assertThat(effect).isInstanceOf(TextUiEffect.Example.class));
        assertThat(walk.explorer().outputItem()).isZero();
        assertThat(walk.does("previous").explorer().outputItem()).isEqualTo(-1);
        assertThat(walk.does("scroll 1 1").explorer().outputItem()).isZero();
        assertThat(walk.does("scroll 1 9").explorer().outputItem()).isEqualTo(-1);
        assertThat(walk.does("find example").explorer().outputItem()).isZero();
    }

    @Test
    void leave_ends_the_program_only_at_the_root() {
        checkEffect("leave", new Effect.Quit());
        checkEffect("quit", new Effect.Quit());
        check("enter; leave", "focus=list");
        check("list; focus output; leave", "focus=list");
        assertThat(Walk.voyage().does("enter; leave").reply().effect()).isEmpty();
        checkEffect("enter; leave; leave", new Effect.Quit());
    }

    @Test
    void in_the_detail_the_cursor_goes_from_item_to_item() {
        Walk walk = Walk.voyage().does("screen 100x60; goto sinking; enter");
        assertThat(walk.explorer().detailItem()).isZero();
        walk.does("first; enter").said("no link or citation is selected; j and k go to them");
        walk.does("next; enter").check("cursor=departure  focus=detail");
        walk.does("back; next 2; enter").check("cursor=inquiry");
        walk.does("back; next 3; enter");
        assertThat(walk.reply().effect()).contains(new Effect.Open("https://gazette.test/1#:~:text=a%20great%20ship"));
        walk.does("previous 2; enter").check("cursor=departure");
        walk.does("back; next 99");
        assertThat(walk.explorer().detailItem()).isEqualTo(4);
        walk.does("previous 99");
        assertThat(walk.explorer().detailItem()).isEqualTo(-1);
        walk.does("last; first");
        assertThat(walk.explorer().detailItem()).isEqualTo(-1);
        walk.does("last");
        assertThat(walk.explorer().detailItem()).isEqualTo(4);
    }

    @Test
    void a_long_detail_is_read_to_its_last_line_and_back() {
        Walk walk = Walk.voyage().does("screen 40x10; goto sinking; enter");
        int lines = walk.explorer().detail().orElseThrow().lines().size();
        int height = walk.explorer().layout().detail().rows();
        for (String line : List.of("last", "next 1000", "page down 1000", "half down 1000")) {
            assertThat(walk.does("first").explorer().detailTop()).as(line).isZero();
            assertThat(walk.does(line).explorer().detailTop()).as(line).isEqualTo(lines - height);
        }
        for (String line : List.of("first", "previous 1000", "page up 1000", "half up 1000")) {
            assertThat(walk.does("last").does(line).explorer().detailTop())
                    .as(line)
                    .isZero();
        }
    }

    @Test
    void every_line_of_a_detail_is_seen_on_the_way_down() {
        Walk walk = Walk.voyage().does("screen 40x10; goto sinking; enter");
        int height = walk.explorer().layout().detail().rows();
        int before = 0;
        for (int step = 0; step < 200; step++) {
            int top = walk.does("next").explorer().detailTop();
            assertThat(top).isBetween(before, before + height);
            before = top;
        }
        assertThat(before)
                .isEqualTo(walk.explorer().detail().orElseThrow().lines().size() - height);
    }

    @Test
    void another_event_is_read_from_its_start() {
        Walk walk = Walk.voyage().does("screen 40x10; goto sinking; enter; last; close; next");
        assertThat(walk.explorer().detailTop()).isZero();
        walk.does("previous; enter; last; filter tag:law");
        assertThat(walk.explorer().detailTop()).isZero();
        assertThat(walk.explorer().detailItem()).isEqualTo(-1);
    }

    @Test
    void a_larger_screen_leaves_no_lines_above_that_could_be_in_sight() {
        Walk walk = Walk.voyage().does("screen 40x10; goto sinking; enter; last; screen 120x60");
        assertThat(walk.explorer().detailTop()).isZero();
        walk = Walk.voyage().does("screen 40x10; help; focus output; last; screen 200x70");
        int lines = walk.explorer().outputLines().size();
        assertThat(walk.explorer().outputTop())
                .isBetween(
                        0, Math.max(0, lines - walk.explorer().layout().output().rows()));
    }

    @Test
    void output_scrolls_line_by_line_and_page_by_page() {
        Walk walk = Walk.voyage().does("screen 80x10; help; focus output");
        int lines = walk.explorer().outputLines().size();
        int height = walk.explorer().layout().output().rows();
        checkOutputTop(walk, "", 0);
        checkOutputTop(walk, "next", 1);
        checkOutputTop(walk, "next 5; previous 2", 4);
        checkOutputTop(walk, "previous 99", 0);
        checkOutputTop(walk, "page down", height - 1);
        checkOutputTop(walk, "half up", height - 1 - height / 2);
        checkOutputTop(walk, "last", lines - height);
        checkOutputTop(walk, "next 1000000", lines - height);
        checkOutputTop(walk, "first", 0);
        checkOutputTop(walk, "last; help next", 0);
    }

    @Test
    void effects_are_asked_for() {
        checkEffect("redraw", new TextUiEffect.Redraw());
        checkEffect("prompt filter", new TextUiEffect.Prompt(TextUiEffect.Prompt.Kind.FILTER, ""));
        checkEffect("reload", new Effect.Reload());
        checkEffect("check", new Effect.Check());
        checkEffect("edit", new Effect.Edit(7));
        checkEffect("filter zeppelin; edit", new Effect.Edit(1));
        checkEffect("goto sinking; open", new Effect.Open("https://gazette.test/1#:~:text=a%20great%20ship"));
        checkEffect("goto sinking; copy link 3", new Effect.Copy("https://gazette.test/1"));
        Walk.voyage().does("goto sinking; open 2").refused("the source 'ledger' has no address");
        Walk.voyage().does("goto sinking; copy link 2").refused("the source 'ledger' has no address");
        Walk.voyage().does("goto sinking; open 4").refused("the citations are 1 to 3");
        Walk.voyage().does("open").refused("the event cites no source");
        Walk.voyage().does("copy citation").refused("the event cites no source");
        Walk.voyage().does("cite").said("the event cites no source");
        Walk.voyage().does("show nobody").refused("there is no event 'nobody'");
        Walk.voyage().does("show keal").refused("did you mean 'keel'?");
        Walk.in(Timeline.EMPTY).does("sources").said("the timeline names no sources");
    }

    @Test
    void a_size_and_a_theme_are_taken() {
        check("screen 120x40", "screen=120x40");
        check("screen 1x1000", "screen=1x1000");
        check("theme light", "theme=light");
    }

    @Test
    void an_export_takes_the_shown_events() {
        Effect.Export export = (Effect.Export) Walk.voyage()
                .does("filter tag:law; export csv f.csv")
                .reply()
                .effect()
                .orElseThrow();
        assertThat(export.events()).extracting(event -> event.id()).containsExactly("charter", "inquiry");
        assertThat(export.file()).contains("f.csv");
        assertThat(export.timeline()).isSameAs(Voyage.TIMELINE);
    }

    @Test
    void a_screen_is_no_larger_than_a_thousand_rows_or_columns() {
        for (String size : new String[] {"1x1001", "1001x1", "9999x9999", "100000x2", "0x5", "wide"}) {
            assertThat(Lines.parse("screen " + size).problem().orElseThrow().message())
                    .isEqualTo("screen: '" + size + "' is not a size such as 120x40, with sides up to 1000");
        }
    }

    @Test
    void the_first_link_is_selected_and_looked_at_before_it_is_followed() {
        Walk walk = Walk.voyage().does("screen 40x10; goto sinking; enter");
        assertThat(walk.explorer().detailItem()).isZero();
        assertThat(walk.explorer().detailTop()).isZero();
        walk.does("enter").check("cursor=sinking");
        assertThat(walk.explorer().detailItem()).isZero();
        assertThat(walk.explorer().detailTop()).isPositive();
        walk.does("enter").check("cursor=departure");
    }

    @Test
    void where_nothing_is_shown_there_is_nothing_to_enter() {
        Walk.voyage()
                .does("enter; filter zeppelin; enter")
                .refused("Without zeppelin there are 8 events: undo removes it");
    }

    private static void check(String line, String facts) {
        Walk.voyage().does(line).check(facts);
    }

    private static void checkEffect(String line, Effect effect) {
        assertThat(Walk.voyage().does(line).reply().effect()).as(line).contains(effect);
    }

    private static void checkOutputTop(Walk walk, String line, int top) {
        assertThat(walk.does(line).explorer().outputTop()).as(line).isEqualTo(top);
    }
}
