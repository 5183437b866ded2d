package chronoscope.explore;

import chronoscope.model.Event;
import chronoscope.text.Counted;
import java.util.List;

/** What scripts say, set and expect. */
public final class Narration {
    private Narration() {}

    /** Says something about what is shown, until something else is said. */
    public static Step say(Explorer explorer, String text) {
        return Step.said(explorer.telling(explorer.status().narrating(text)), text);
    }

    /** Prints a message, for the output pane. */
    public static Step message(Explorer explorer, String text) {
        return Step.printed(explorer, List.of(new Output.Message(text)));
    }

    public static Step chapter(Explorer explorer, String name) {
        return Step.said(explorer.telling(explorer.status().beginning(name)), name);
    }

    /** Gives a name a text: {@code $name} stands for it in what follows. */
    public static Step set(Explorer explorer, String name, String value) {
        ScriptVariables set = explorer.variables().with(name, value);
        return set.isTooMuch()
                ? Step.wrong(
                        explorer,
                        "set: all variables together may have at most " + ScriptVariables.MOST + " characters")
                : Step.to(explorer.setting(set));
    }

    /** Fails unless the cursor is on the event. */
    public static Step expectEvent(Explorer explorer, String id) {
        String here = explorer.event().map(Event::id).orElse("");
        return expect(
                explorer,
                here.equals(id),
                "the event '" + id + "'",
                here.isEmpty() ? "none is shown" : "'" + here + "'");
    }

    /** Fails unless so many events are shown. */
    public static Step expectCount(Explorer explorer, int count) {
        int shown = explorer.shown().size();
        return expect(explorer, shown == count, Counted.of(count, "event"), String.valueOf(shown));
    }

    /** Fails unless a filter with this query narrows the list. */
    public static Step expectFilter(Explorer explorer, Filter filter) {
        List<String> on =
                explorer.filters().stream().filter(Filter::on).map(Filter::text).toList();
        return expect(
                explorer,
                on.contains(filter.whole(explorer).text()),
                "the filter '" + filter.text() + "'",
                on.isEmpty() ? "none" : "'" + String.join("', '", on) + "'");
    }

    private static Step expect(Explorer explorer, boolean holds, String expected, String found) {
        return holds ? Step.to(explorer) : Step.wrong(explorer, "expect: " + expected + ", but there is: " + found);
    }

    /** Fails unless a step fails; what it changes stays. */
    public static Step expectProblem(Step step, String line) {
        return new Step(
                step.explorer(),
                step.reply()
                        .effect()
                        .map(effect -> Reply.asking(new Effect.ExpectProblem(effect, line)))
                        .orElseGet(() -> step.reply().asExpected(line)));
    }
}
