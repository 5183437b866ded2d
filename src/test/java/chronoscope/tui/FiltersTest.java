package chronoscope.tui;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.explore.Filter;
import chronoscope.model.EventDraft;
import chronoscope.model.Timeline;
import chronoscope.model.Voyage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The filters one by one, by keys. */
class FiltersTest {
    private static final String THREE = "filter actor:china; filter tag:diplomacy; filter -id:parade-2016";

    private static final String LONG = "the ".repeat(40).strip();

    @Test
    void the_pane_lists_them_over_the_list() {
        Golden.check(
                "filters-edit-80x24",
                stack(THREE).keys("F j Space k e Backspace Backspace").screen());
    }

    @Test
    void keys_toggle_move_and_remove_the_one_under_the_cursor() {
        check("Space", "off actor:china", "tag:diplomacy", "-id:parade-2016");
        check("Space Space", "actor:china", "tag:diplomacy", "-id:parade-2016");
        check("j x", "actor:china", "-id:parade-2016");
        check("G Delete", "actor:china", "tag:diplomacy");
        check("J x", "tag:diplomacy", "-id:parade-2016");
        check("J J J x", "tag:diplomacy", "-id:parade-2016");
        check("G K K x", "actor:china", "tag:diplomacy");
        check("K x", "tag:diplomacy", "-id:parade-2016");
        check("x u", "actor:china", "tag:diplomacy", "-id:parade-2016");
    }

    @Test
    void n_goes_on_with_a_search_that_escape_ended() {
        Driver driver = stack("filter china").keys("g / \"drills\" Enter");
        String first = driver.controller.explorer().event().orElseThrow().id();
        assertThat(driver.screen()).contains("match 1");
        assertThat(driver.keys("Esc").screen()).doesNotContain("match 1");
        assertThat(driver.keys("n").screen()).contains("match 2");
        assertThat(driver.controller.explorer().event().orElseThrow().id()).isNotEqualTo(first);
        assertThat(driver.keys("N Esc N").screen()).contains("match ");
    }

    @Test
    void e_edits_and_the_list_narrows_while_one_types() {
        Driver driver = stack("filter actor:china").keys("F e ^u \"drills\"");
        assertThat(driver.screen()).contains("2 of 14 events", "1 & drills");
        assertThat(driver.keys("Enter").screen()).contains("2 of 14 events", "on   drills");
    }

    @Test
    void what_is_typed_is_one_query_whatever_it_is_as_a_line() {
        for (String typed : List.of("iran; quit", "; clear", "iran #x", "#1979", "iran; filter china")) {
            Driver driver = typed("filter actor:china", typed);
            assertThat(driver.screen()).as(typed).contains("must be in quotation marks here", "& " + typed);
            assertThat(driver.keys("Esc").controller.explorer().filters()).hasSize(1);
            assertThat(driver.controller.ended()).isFalse();
        }
        for (String typed : List.of("remove", "toggle", "only iran", "edit 1 iran", "move up")) {
            Driver driver = typed("filter actor:china", typed);
            assertThat(driver.controller.explorer().filters())
                    .extracting(Filter::text)
                    .containsExactly("actor:china", "(" + typed + ")");
        }
    }

    @Test
    void a_dollar_sign_is_one_in_what_is_offered() {
        Timeline timeline = Voyage.of(List.of(
                EventDraft.event("a", "1900").actors("A$AP").done(),
                EventDraft.event("b", "1901").actors("iran").done()));
        Driver driver = Driver.of(timeline, 80, 24).keys("& \"actor:A\" Tab");
        assertThat(driver.screen()).contains("& actor:\"A$AP\"", "1 of 2 events");
        assertThat(driver.keys("Enter").controller.explorer().shown().size()).isEqualTo(1);
    }

    @Test
    void a_wrong_query_says_why_and_changes_nothing() {
        Driver driver = stack("filter actor:china").keys("F e ^u \"actr:china\"");
        assertThat(driver.screen()).contains("there is no field 'actr'");
        assertThat(driver.keys("Enter").screen()).contains("there is no field 'actr'", "1 & actr:china");
        assertThat(driver.keys("Esc").screen()).contains("on   actor:china");
        driver.controller.type("filter edit 1 actr:china");
        assertThat(driver.screen()).contains("there is no field 'actr'", "on   actor:china");
    }

    @Test
    void the_pane_closes_by_enter_escape_and_with_the_last_filter() {
        for (String key : List.of("Enter", "Esc", "q", "x", ": \"clear\" Enter")) {
            Driver driver = stack("filter actor:china").keys("F " + key);
            assertThat(driver.screen()).as(key).contains("? more").doesNotContain("on   actor:china");
        }
        assertThat(Driver.curated(80, 24).keys("F").screen()).contains("there are no filters");
    }

    @Test
    void chips_that_have_no_room_are_counted() {
        Driver driver = stack("filter actor:china; filter " + LONG + "; filter " + LONG + "; filter in; filter a");
        assertThat(rule(driver)).contains(" actor:china ", "the the…", " +2 ");
        assertThat(rule(driver.keys("F"))).contains(" 1 actor:china ", " 2 the the");
    }

    private static Driver typed(String line, String query) {
        Driver driver = stack(line).keys("&");
        driver.controller.paste(query);
        return driver.keys("Enter");
    }

    private static String rule(Driver driver) {
        return driver.screen()
                .lines()
                .filter(line -> line.startsWith("─"))
                .findFirst()
                .orElseThrow();
    }

    private static Driver stack(String line) {
        Driver driver = Driver.curated(80, 24);
        driver.controller.type(line);
        return driver;
    }

    /** Presses keys in the pane of three filters, and checks which are left. */
    private static void check(String keys, String... left) {
        List<String> filters = stack(THREE).keys("F " + keys).controller.explorer().filters().stream()
                .map(filter -> (filter.on() ? "" : "off ") + filter.text())
                .toList();
        assertThat(filters).as(keys).containsExactly(left);
    }
}
