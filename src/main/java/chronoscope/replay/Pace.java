package chronoscope.replay;

import chronoscope.explore.Command;
import chronoscope.explore.Tell;
import chronoscope.script.Script;
import java.util.List;
import java.util.Optional;

/** How long what is played stands, in milliseconds at the usual speed. */
final class Pace {
    static final long LETTER = 70;
    static final long TYPED = 500;
    static final long LAST = 3000;

    private static final long STEP = 1000;
    private static final long SHORTEST_READING = 1500;
    private static final long READ_LETTER = 55;

    private Pace() {}

    /** Returns how long a step that changed the screen stands, when nothing is said about it: so that its words are read. */
    static long ofStep(Script.Step step) {
        long letters = step.commands().stream()
                .mapToLong(
                        command -> command instanceof Tell.Say say ? say.text().length() : 0)
                .sum();
        return letters == 0 ? STEP : Math.max(SHORTEST_READING, letters * READ_LETTER);
    }

    /** Returns whether the script says itself how long the step stands: by a pause at its end or behind it. */
    static boolean isSaid(Script.Step step, Optional<Script.Step> next) {
        List<Command> commands = step.commands();
        return commands.get(commands.size() - 1) instanceof Tell.Pause
                || next.filter(other -> other.commands().get(0) instanceof Tell.Pause)
                        .isPresent();
    }

    /** Returns the time from one step's recording to the next one's, where both are known. */
    static Optional<Long> recorded(Script.Step step, Optional<Script.Step> next) {
        return step.millis().flatMap(from -> next.flatMap(Script.Step::millis).map(to -> Math.max(0, to - from)));
    }

    /** Returns how long it takes to type what the step types. */
    static long typing(Script.Step step) {
        return step.commands().stream()
                .flatMap(command -> command.typed().stream())
                .mapToLong(typed -> typed.text().length() * LETTER + TYPED)
                .sum();
    }
}
