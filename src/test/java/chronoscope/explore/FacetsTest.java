package chronoscope.explore;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.command.Command;
import chronoscope.command.Lines;
import chronoscope.model.EventDraft;
import chronoscope.model.Timeline;
import chronoscope.model.Voyage;
import chronoscope.query.Facet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FacetsTest {
    private static Explorer after(Explorer start, String line) {
        Explorer explorer = start;
        for (Command command : Lines.parse(line).commands()) {
            Step step = command.applyTo(explorer);
            assertThat(step.reply().problem()).as(line).isEmpty();
            explorer = step.explorer();
        }
        return explorer;
    }

    private static Explorer voyage() {
        return Explorer.of(Voyage.TIMELINE, new Size(80, 24), "dark");
    }

    private static List<Group> groups(Explorer explorer) {
        return explorer.facets().orElseThrow().groups();
    }

    @Test
    void values_that_mean_something_in_a_query_are_found_as_they_are() {
        for (String name :
                List.of("a b", "x:y", "(a)", "=a", "<b", "say \"a\"", "back\\slash", "$cost", "-minus", "a;b", "OR")) {
            Timeline timeline = new Timeline(
                    "t",
                    "",
                    Map.of(),
                    List.of(
                            EventDraft.event("one", "2001").actors(name).done(),
                            EventDraft.event("two", "2002").actors("other").done()),
                    Map.of());
            Explorer open = after(Explorer.of(timeline, new Size(80, 24), "dark"), "facets actor; first");
            int row = groups(open).stream().map(Group::key).toList().indexOf(name);
            Explorer narrowed = after(open, "next; ".repeat(row) + "enter");
            assertThat(narrowed.event().orElseThrow().id()).as(name).isEqualTo("one");
            assertThat(narrowed.shown().size()).isEqualTo(1);
        }
    }

    @Test
    void years_of_a_long_timeline_are_taken_together() {
        Timeline timeline = new Timeline(
                "t",
                "",
                Map.of(),
                List.of(
                        EventDraft.event("old", "Y-4500000000").done(),
                        EventDraft.event("new", "2002").done()),
                Map.of());
        List<Group> groups = groups(after(Explorer.of(timeline, new Size(80, 24), "dark"), "facets year"));
        assertThat(groups).extracting(Group::count).containsExactly(1, 1);
    }

    @Test
    void years_as_far_apart_as_can_be_are_taken_together_too() {
        Timeline timeline = Voyage.of(List.of(
                EventDraft.event("old", "Y-9223372036854775807").done(),
                EventDraft.event("new", "Y9223372036854775807").done(),
                EventDraft.event("all", "../2022").done()));
        List<Group> groups = groups(after(Explorer.of(timeline, new Size(80, 24), "dark"), "facets year"));
        assertThat(groups).hasSizeBetween(2, 400);
    }

    @Test
    void what_is_shown_already_stays_as_it_is() {
        Explorer open = after(voyage(), "facets tag; next 2");
        assertThat(after(open, "focus list; facets tag").facets()).isEqualTo(open.facets());
        assertThat(after(open, "focus list; facets").facets()).isEqualTo(open.facets());
        Explorer divided = after(voyage(), "lanes actor; lane order name; lane next; lane fold");
        assertThat(after(divided, "enter; lanes actor").lanes()).isEqualTo(divided.lanes());
    }

    @Test
    void fields_are_gone_through_around_and_around() {
        Facet[] all = Facet.values();
        assertThat(field("facets next")).isEqualTo(all[0]);
        assertThat(field("facets next; facets next")).isEqualTo(all[1]);
        assertThat(field("facets previous")).isEqualTo(all[all.length - 1]);
        assertThat(field("facets next; facets previous")).isEqualTo(all[all.length - 1]);
        assertThat(field("facets previous; facets next")).isEqualTo(all[0]);
    }

    private static Facet field(String line) {
        return after(voyage(), line).facets().orElseThrow().facet();
    }

    @Test
    void the_facets_follow_the_filters_and_keep_their_value() {
        Explorer open = after(voyage(), "facets tag; next");
        String key = open.facets().flatMap(Facets::group).orElseThrow().key();
        Explorer narrowed = after(open, "enter");
        assertThat(narrowed.facets().flatMap(Facets::group).orElseThrow().key()).isEqualTo(key);
        assertThat(narrowed.focus()).isEqualTo(Pane.FACETS);
        assertThat(after(narrowed, "close").facets()).isEmpty();
        assertThat(after(narrowed, "close").focus()).isEqualTo(Pane.LIST);
    }
}
