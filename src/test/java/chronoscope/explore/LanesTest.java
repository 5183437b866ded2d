package chronoscope.explore;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.model.EventDraft;
import chronoscope.model.Name;
import chronoscope.model.Timeline;
import chronoscope.model.Vocabulary;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanesTest {
    /** Anna in 1901, 1905 and 1909; Bert in 1904 and 1909; nobody in 1907. */
    private static Walk people() {
        return Walk.in(new Timeline(
                "t",
                "",
                Map.of(),
                List.of(
                        EventDraft.event("a1", "1901")
                                .actors("anna")
                                .places("x")
                                .done(),
                        EventDraft.event("b4", "1904").actors("bert").done(),
                        EventDraft.event("a5", "1905").actors("anna").done(),
                        EventDraft.event("n7", "1907").places("y").done(),
                        EventDraft.event("ab9", "1909").actors("anna", "bert").done()),
                Map.of(Vocabulary.ACTOR, Map.of("anna", Name.of("Zoe Anna"), "bert", Name.of("Bert")))));
    }

    private static List<String> lanes(Walk walk) {
        return walk.explorer().lanes().orElseThrow().lanes().stream()
                .map(lane -> lane.name() + " " + lane.events().size())
                .toList();
    }

    /** The lane under the cursor, and the event. */
    private static String place(Walk walk) {
        String lane =
                walk.explorer().lanes().flatMap(Lanes::lane).map(Group::key).orElse("?");
        return lane + ":" + walk.explorer().event().orElseThrow().id();
    }

    @Test
    void an_event_is_in_the_lane_of_each_of_its_values_and_none_is_lost() {
        assertThat(lanes(people().does("lanes actor"))).containsExactly("Zoe Anna 3", "Bert 2", "no actor 1");
        assertThat(lanes(people().does("lanes place"))).containsExactly("x 1", "y 1", "no place 3");
        assertThat(lanes(people().does("lanes source"))).containsExactly("no source 5");
    }

    @ParameterizedTest
    @CsvSource({
        "first, 'Zoe Anna, Bert, no actor'",
        "name, 'Bert, Zoe Anna, no actor'",
        "count, 'Zoe Anna, Bert, no actor'"
    })
    void the_order_is_chosen_and_what_has_no_value_comes_last(String order, String names) {
        Walk walk = people().does("lanes actor; lane to bert; lane order " + order);
        assertThat(lanes(walk))
                .extracting(lane -> lane.replaceFirst(" \\d+$", ""))
                .containsExactly(names.split(", "));
        assertThat(place(walk)).isEqualTo("bert:b4");
    }

    @Test
    void from_lane_to_lane_the_cursor_stays_near_its_time() {
        Walk walk = people().does("lanes actor; lane next");
        assertThat(place(walk)).isEqualTo("anna:a5");
        assertThat(place(walk.does("next"))).isEqualTo("bert:b4");
        assertThat(place(walk.does("next"))).isEqualTo(":n7");
        assertThat(place(walk.does("previous"))).isEqualTo("bert:b4");
        assertThat(place(walk.does("previous"))).isEqualTo("anna:a5");
        assertThat(place(walk.does("last"))).isEqualTo(":n7");
        assertThat(place(walk.does("first"))).isEqualTo("anna:a5");
    }

    @Test
    void along_a_lane_only_its_events_are_met() {
        Walk walk = people().does("lanes actor; lane next 2");
        assertThat(place(walk)).isEqualTo("anna:ab9");
        assertThat(place(walk.does("lane next"))).isEqualTo("anna:ab9");
        assertThat(place(walk.does("next"))).isEqualTo("bert:ab9");
        assertThat(place(walk.does("lane previous"))).isEqualTo("bert:b4");
        assertThat(place(walk.does("lane last"))).isEqualTo("bert:ab9");
        assertThat(place(walk.does("back"))).isEqualTo("bert:b4");
        assertThat(place(walk.does("lane previous 9"))).isEqualTo("bert:b4");
    }

    @Test
    void an_open_lane_has_a_row_for_each_event() {
        Walk walk = people().does("lanes actor; lane fold");
        assertThat(walk.explorer().lanes().orElseThrow().rows()).isEqualTo(6);
        assertThat(place(walk.does("next"))).isEqualTo("anna:a5");
        assertThat(place(walk.does("next 2"))).isEqualTo("bert:b4");
        assertThat(place(walk.does("previous"))).isEqualTo("anna:ab9");
        assertThat(place(walk.does("first"))).isEqualTo("anna:a1");
        assertThat(place(walk.does("previous"))).isEqualTo("anna:a1");
        assertThat(place(walk.does("lane fold; next"))).isEqualTo("bert:b4");
    }

    @Test
    void the_lane_follows_wherever_the_cursor_goes() {
        Walk walk = people().does("lanes actor; goto b4");
        assertThat(place(walk)).isEqualTo("bert:b4");
        assertThat(place(walk.does("goto ab9"))).isEqualTo("bert:ab9");
        assertThat(place(walk.does("goto n7"))).isEqualTo(":n7");
        assertThat(place(walk.does("filter actor:anna"))).isEqualTo("anna:ab9");
        assertThat(lanes(walk)).containsExactly("Zoe Anna 3", "Bert 1");
        assertThat(place(walk.does("undo"))).isEqualTo(":n7");
    }

    @Test
    void where_nothing_is_shown_there_are_no_lanes_to_go_to() {
        Walk walk = people().does("lanes actor; filter zeppelin");
        assertThat(lanes(walk)).isEmpty();
        for (String line : List.of("next", "lane next", "lane fold", "lane last", "page down")) {
            walk.does(line).refused("No event matches");
        }
        assertThat(lanes(walk.does("undo"))).hasSize(3);
    }

    @Test
    void a_lane_that_there_is_not_is_refused() {
        people().does("lanes actor; lane to ana").refused("there is no lane 'ana'; did you mean 'anna'?");
        people().does("lane next").refused("no lanes are shown; lanes actor shows them");
        people().does("lane order name").refused("no lanes are shown");
    }

    @Test
    void closing_leads_back_to_the_list_and_its_keys() {
        Walk walk = people().does("lanes actor; enter");
        assertThat(walk.explorer().focus()).isEqualTo(Pane.DETAIL);
        assertThat(walk.does("close").explorer().focus()).isEqualTo(Pane.LANES);
        assertThat(walk.does("close").explorer().focus()).isEqualTo(Pane.LIST);
        assertThat(walk.explorer().lanes()).isEmpty();
        assertThat(walk.does("lanes; state; focus output; lanes off; close")
                        .explorer()
                        .focus())
                .isEqualTo(Pane.LIST);
        assertThat(walk.does("focus lanes; focus next").explorer().focus()).isEqualTo(Pane.DETAIL);
        assertThat(walk.does("focus next").explorer().focus()).isEqualTo(Pane.LANES);
    }

    @Test
    void reloading_keeps_the_lane() {
        Walk walk = people().does("lanes actor; lane to bert; lane fold; lane order name");
        walk.reloads(people().explorer().timeline());
        assertThat(place(walk)).isEqualTo("bert:b4");
        assertThat(lanes(walk)).first().isEqualTo("Bert 2");
        assertThat(walk.explorer().lanes().orElseThrow().rows()).isEqualTo(5);
    }
}
