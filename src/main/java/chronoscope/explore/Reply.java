package chronoscope.explore;

import java.util.List;
import java.util.Optional;

/**
 * What a command answers.
 *
 * @param output what it prints: data
 * @param note what it says to the reader beside that, in one line
 * @param problem why it could not be done, and what can, in one line
 * @param effect what has to happen outside of the explorer
 */
public record Reply(List<Output> output, Optional<String> note, Optional<String> problem, Optional<Effect> effect) {
    public static final Reply NOTHING = new Reply(List.of(), Optional.empty(), Optional.empty(), Optional.empty());

    public Reply {
        output = List.copyOf(output);
    }

    public static Reply said(String note) {
        return new Reply(List.of(), Optional.of(note), Optional.empty(), Optional.empty());
    }

    public static Reply printed(List<? extends Output> output) {
        return new Reply(List.copyOf(output), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Prints lines of text. */
    public static Reply lines(List<String> lines) {
        return printed(lines.stream().map(Output.Message::new).toList());
    }

    public static Reply wrong(String problem) {
        return new Reply(List.of(), Optional.empty(), Optional.of(problem), Optional.empty());
    }

    static Reply asking(Effect effect) {
        return new Reply(List.of(), Optional.empty(), Optional.empty(), Optional.of(effect));
    }
}
