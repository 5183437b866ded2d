package chronoscope.explore;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.command.Command;
import chronoscope.command.Lines;
import chronoscope.command.StateScript;
import chronoscope.model.Event;
import chronoscope.model.Voyage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Events that are picked, and the commands that act on them. */
class PicksTest {
    private static Step does(String line) {
        Step step = Step.to(Explorer.of(Voyage.TIMELINE, new Size(120, 40), "dark"));
        for (Command command : Lines.parse(line).commands()) {
            step = command.applyTo(step.explorer());
        }
        return step;
    }

    private static String picked(Explorer explorer) {
        return String.join(" ", Picks.of(explorer).stream().map(Event::id).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pick | 1",
                "pick; pick | 0",
                "pick; next 2; pick range | 3",
                "next 2; pick; previous 2; pick range | 3",
                "pick range | 1",
                "pick all; next; pick | -1",
                "pick all; pick none | 0",
                "pick sinking; pick sinking | 1",
                "filter ship; pick all; clear | -9",
                "pick; close | 0",
                "find ship; pick; close; close | 0",
                "sort title; pick; next; pick range | 2"
            })
    void are_counted(String line, int count) {
        Explorer there = does(line).explorer();
        int all = there.timeline().events().size();
        int wanted = count == -9 ? does("filter ship").explorer().shown().size() : count < 0 ? all + count : count;
        assertThat(Picks.of(there)).hasSize(wanted);
        Explorer reached = StateScript.fromStart(there).reached();
        assertThat(reached.picks()).isEqualTo(there.picks());
    }

    @Test
    void what_a_filter_hides_is_not_acted_on_and_stays_picked() {
        assertThat(picked(
                        does("pick sinking; pick departure; filter id:sinking").explorer()))
                .isEqualTo("sinking");
        assertThat(picked(does("pick sinking; pick departure; filter id:sinking; clear")
                        .explorer()))
                .isEqualTo("departure sinking");
    }

    @Test
    void are_what_is_left_of_the_list() {
        Explorer narrowed = does("pick sinking; pick departure; narrow picked").explorer();
        assertThat(narrowed.shown().size()).isEqualTo(2);
        assertThat(does("narrow picked").reply().problem())
                .contains("narrow: no shown event is picked; v picks the one under the cursor");
        assertThat(does("pick nosuch").reply().problem().orElseThrow()).startsWith("pick: there is no event 'nosuch'");
    }

    @Test
    void are_cited_copied_and_exported_together() {
        assertThat(does("pick sinking; pick departure; cite").reply().effect())
                .hasValueSatisfying(effect -> assertThat(((Effect.Cite) effect).citations())
                        .hasSize((int) does("pick sinking; pick departure").explorer().timeline().events().stream()
                                .filter(event -> event.id().equals("sinking")
                                        || event.id().equals("departure"))
                                .flatMap(event -> event.evidence().stream())
                                .distinct()
                                .count()));
        assertThat(does("pick sinking; pick departure; export csv").reply().effect())
                .hasValueSatisfying(
                        effect -> assertThat(((Effect.Export) effect).events()).hasSize(2));
        assertThat(does("pick sinking; pick departure; copy event").reply().effect())
                .hasValueSatisfying(effect ->
                        assertThat(((Effect.Copy) effect).text()).contains("Id      sinking", "Id      departure"));
        assertThat(does("pick sinking; copy citation").reply().effect())
                .hasValueSatisfying(
                        effect -> assertThat(((Effect.CopyCited) effect).cite().citations())
                                .hasSize(3));
    }
}
