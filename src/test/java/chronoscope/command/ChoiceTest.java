package chronoscope.command;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.explore.Explorer;
import chronoscope.explore.Size;
import chronoscope.model.Voyage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be chosen of a timeline. */
class ChoiceTest {
    private static Explorer start() {
        Explorer explorer = Explorer.of(Voyage.TIMELINE, new Size(120, 40), "dark");
        for (Command command : Lines.parse("goto sinking; mark a; first").commands()) {
            explorer = command.applyTo(explorer).explorer();
        }
        return explorer;
    }

    @Test
    void every_choice_does_what_its_kind_says() {
        Explorer start = start();
        for (Choice choice : Choice.all(start)) {
            Explorer there =
                    Lines.parse(choice.line()).commands().get(0).applyTo(start).explorer();
            switch (choice.keys()) {
                case "event" -> assertThat(there.event().orElseThrow().title()).isEqualTo(choice.names());
                case "mark" -> assertThat(there.event().orElseThrow().id()).isEqualTo("sinking");
                default ->
                    assertThat(choice.about())
                            .as(choice.line())
                            .startsWith(there.shown().size() + " event");
            }
        }
        assertThat(Choice.all(start))
                .extracting(Choice::keys)
                .contains("event", "source", "actor", "place", "tag", "mark");
    }

    @Test
    void a_mark_is_found_by_its_letter() {
        Explorer marked =
                Lines.parse("mark x").commands().get(0).applyTo(start()).explorer();
        assertThat(Choice.matching("x", Choice.all(marked)).get(0).line()).isEqualTo("jump x");
    }

    @Test
    void what_is_hidden_can_not_be_chosen() {
        Explorer narrowed = Lines.parse("filter id:sinking")
                .commands()
                .get(0)
                .applyTo(start())
                .explorer();
        assertThat(Choice.all(narrowed))
                .extracting(Choice::line)
                .filteredOn(line -> line.startsWith("goto "))
                .containsExactly("goto sinking");
    }

    @Test
    void letters_choose_the_best_first() {
        List<Choice> found = Choice.matching("ship", Choice.all(start()));
        assertThat(found)
                .isNotEmpty()
                .allSatisfy(choice -> assertThat(choice.inNames()).hasSize(4));
        assertThat(found.get(0).names()).containsIgnoringCase("ship");
        assertThat(Choice.matching("zzz", Choice.all(start()))).isEmpty();
    }

    /** What leads to an event comes before what filters, and behind both, what has other letters between. */
    @ParameterizedTest
    @CsvSource({
        "ship sinks, goto sinking",
        "sinks ship, goto sinking",
        "DEPARTS the, goto departure",
        "crew, filter actor:=crew",
        // What is typed as a whole comes before an event that only has it.
        "northatlantic, filter place:=\"North Atlantic\"",
        "Belfast, filter place:=Belfast",
        "gazette, filter source:=gazette",
        // Who is credited can be chosen, cited or not; and whatever has an id, by that.
        "the wire, filter origin:=wire",
        "keel, goto keel",
    })
    void words_in_any_order_lead_to_an_event_first(String typed, String line) {
        assertThat(Choice.of(start()).apply(typed).get(0).line()).isEqualTo(line);
    }

    @Test
    void letters_side_by_side_come_before_scattered_ones() {
        List<Choice.Fit> fits =
                Choice.of(start()).apply("in").stream().map(Choice::fit).toList();
        assertThat(fits).contains(Choice.Fit.TOGETHER, Choice.Fit.SCATTERED).isSorted();
    }
}
