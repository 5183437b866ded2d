package chronoscope.tui;

import chronoscope.command.Key;
import chronoscope.explore.Explorer;
import chronoscope.explore.TextUiEffect;
import chronoscope.terminal.Input;
import chronoscope.view.Scene;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is open at the last line: the keys are its own until it is accepted or given up. */
sealed interface Prompt permits LinePrompt, PalettePrompt {
    /** Returns what was typed. */
    String text();

    /** Lets the preview start from another explorer. */
    void startFrom(Explorer other);

    void press(Key key);

    void paste(String text);

    /** Acts on what the mouse does, and returns whether it chose what is to be accepted. */
    default boolean point(Input.Pointed what) {
        return false;
    }

    /** Returns whether Enter ends it; where it does not, the preview says why. */
    boolean isAcceptable();

    /** Returns the line of commands that accepting runs, or more of them, or empty where there is nothing to accept. */
    Optional<String> accepted();

    /** Returns whether its line was typed, neither given nor recalled. */
    boolean isNew();

    /** Returns the lines to recall when one of this kind is typed again: the history with this one at its end. */
    Map<TextUiEffect.Prompt.Kind, List<String>> remembered();

    /** What accepting would do: the explorer as it would be, and a word about it. */
    record Preview(Explorer explorer, String hint, boolean wrong) {}

    Preview preview();

    Scene.Typing typing(Preview preview);
}
