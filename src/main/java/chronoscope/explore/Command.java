package chronoscope.explore;

import java.util.Map;
import java.util.Optional;

/** Something that a reader does, by a key, a line of a script or a remote request. */
public sealed interface Command permits Move, Panes, Narrow, Time, Count, Divide, Read, Act, Tell, Look {
    /** Returns the explorer after this and the reply. Pure: it asks nobody the time and touches no file. */
    Step applyTo(Explorer explorer);

    /** Returns the line of a script that says this: reading it gives an equal command. */
    String line();

    /** Returns the variables after this: known without doing it, so that a script can be read before it runs. */
    default Map<String, String> variables(Map<String, String> before) {
        return before;
    }

    /** Returns what this means in an explorer: the same, said so that it means that elsewhere, too. */
    default Command meant(Explorer explorer) {
        return this;
    }

    /** Returns the command with its file, where it reads or writes one for a script, named from the script's folder. */
    default Command within(String folder) {
        return this;
    }

    /** Returns whether this is about a screen whose size a script chooses. */
    default boolean needsOwnScreen() {
        return false;
    }

    /** Returns what a reader would type at a prompt of the text UI for this, or empty. */
    default Optional<Typed> typed() {
        return Optional.empty();
    }

    /** What is typed at a prompt. */
    record Typed(Effect.Prompt.Kind prompt, String text) {}
}
