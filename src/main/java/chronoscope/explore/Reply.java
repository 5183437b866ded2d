package chronoscope.explore;

import java.util.List;
import java.util.Optional;

/**
 * What a command answers.
 *
 * @param output what it prints
 * @param problem why it could not be done, and what can
 * @param effect what has to happen outside of the explorer
 */
public record Reply(List<Output> output, Optional<String> problem, Optional<Effect> effect) {
    public static final Reply NOTHING = new Reply(List.of(), Optional.empty(), Optional.empty());

    public Reply {
        output = List.copyOf(output);
    }

    public static Reply said(String message) {
        return printed(List.of(new Output.Message(message)));
    }

    public static Reply printed(List<? extends Output> output) {
        return new Reply(List.copyOf(output), Optional.empty(), Optional.empty());
    }

    public static Reply wrong(String problem) {
        return new Reply(List.of(), Optional.of(problem), Optional.empty());
    }

    static Reply asking(Effect effect) {
        return new Reply(List.of(), Optional.empty(), Optional.of(effect));
    }

    /** Returns the one line that it says, where it says just one. */
    public Optional<String> message() {
        return output.size() == 1 && output.get(0) instanceof Output.Message message
                ? Optional.of(message.text())
                : Optional.empty();
    }
}
