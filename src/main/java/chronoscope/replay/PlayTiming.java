package chronoscope.replay;

import chronoscope.command.Command;
import chronoscope.command.Role;
import chronoscope.script.Script;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How long what is played stands, in milliseconds at the usual speed. */
public final class PlayTiming {
    /** How long a pause for a key is where nobody can press it. */
    public static final long KEY = 3000;

    static final long LETTER = 70;
    static final long TYPED = 500;
    static final long LAST = 3000;

    private static final long STEP = 1000;
    private static final long SHORTEST_READING = 1500;
    private static final long READ_LETTER = 55;
    private static final long LONGEST_READING = 20_000;

    private PlayTiming() {}

    /**
     * Returns how long a step stands that changed the screen. A pause at its end or behind it says so itself; what nobody
     * sees does not part them. Where nobody presses the key that a pause waits for, words stand until they are read.
     *
     * @param rest the steps behind it
     */
    static long ofStep(Script.Step step, List<Script.Step> rest, boolean attended) {
        Optional<Role.Pause> pause = pause(step, rest);
        if (pause.isEmpty()) {
            return words(step).map(time -> Math.max(SHORTEST_READING, time)).orElse(STEP);
        }
        boolean unheard = !attended && pause.get().millis().isEmpty();
        return unheard ? Math.max(0, words(step).orElse(0L) - KEY) : 0;
    }

    private static Optional<Role.Pause> pause(Script.Step step, List<Script.Step> rest) {
        List<Command> commands = step.commands();
        if (commands.get(commands.size() - 1).role() instanceof Role.Pause last) {
            return Optional.of(last);
        }
        for (Script.Step next : rest) {
            if (next.commands().get(0).role() instanceof Role.Pause first) {
                return Optional.of(first);
            }
            if (!next.commands().stream().allMatch(command -> command.role().isUnseen())) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<Long> words(Script.Step step) {
        return step.commands().stream()
                .flatMap(command ->
                        command.role() instanceof Role.Words words ? Stream.of(words.text()) : Stream.empty())
                .map(text -> Math.min(LONGEST_READING, text.length() * READ_LETTER))
                .reduce(Long::sum);
    }

    /** Returns the time from one step's recording to the next one's, where both are known. */
    static Optional<Long> recorded(Script.Step step, Optional<Script.Step> next) {
        return step.millis().flatMap(from -> next.flatMap(Script.Step::millis).map(to -> Math.max(0, to - from)));
    }

    /** Returns how long it takes to type what the step types. */
    static long typing(Script.Step step) {
        return step.commands().stream()
                .mapToLong(command -> command.role() instanceof Role.Typed typed
                        ? typed.text().length() * LETTER + TYPED
                        : 0)
                .sum();
    }
}
