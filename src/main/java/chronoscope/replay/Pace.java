package chronoscope.replay;

import chronoscope.explore.Command;
import chronoscope.explore.Tell;
import chronoscope.script.Script;
import java.util.List;
import java.util.Optional;

/** How long what is played stands, in milliseconds at the usual speed. */
public final class Pace {
    static final long LETTER = 70;
    static final long TYPED = 500;
    static final long LAST = 3000;

    private static final long STEP = 1000;
    private static final long SHORTEST_READING = 1500;
    private static final long READ_LETTER = 55;
    private static final long LONGEST_READING = 20_000;

    private Pace() {}

    /** Returns how long a step that changed the screen stands, when nothing is said about it: so that its words are read. */
    static long ofStep(Script.Step step) {
        Optional<Long> words = step.commands().stream()
                .filter(Tell.Say.class::isInstance)
                .map(command -> reading(((Tell.Say) command).text()))
                .reduce(Long::sum);
        return words.map(time -> Math.max(SHORTEST_READING, time)).orElse(STEP);
    }

    /**
     * Returns whether the script says itself how long the step stands: by a pause at its end or behind it. What nobody sees
     * does not part them.
     *
     * @param rest the steps behind it
     */
    static boolean isSaid(Script.Step step, List<Script.Step> rest) {
        List<Command> commands = step.commands();
        if (commands.get(commands.size() - 1) instanceof Tell.Pause) {
            return true;
        }
        for (Script.Step next : rest) {
            if (next.commands().get(0) instanceof Tell.Pause) {
                return true;
            }
            if (!next.commands().stream().allMatch(Pace::isUnseen)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isUnseen(Command command) {
        boolean tells = command instanceof Tell.Say || command instanceof Tell.Chapter || command instanceof Tell.Pause;
        return (command instanceof Tell && !tells) || command.needsOwnScreen();
    }

    /** Returns how long words take to be read. */
    public static long reading(String words) {
        return Math.min(LONGEST_READING, words.length() * READ_LETTER);
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
