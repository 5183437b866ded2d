package chronoscope.tui;

import chronoscope.command.Binding;
import chronoscope.command.Key;
import chronoscope.command.Keymap;
import chronoscope.explore.Pane;
import chronoscope.text.Quoted;
import java.util.Optional;

/** Keys that mean something together: a number before a key, and a letter after it. */
final class KeySequence {
    private static final int MOST = 1_000_000;

    private int count;
    private Optional<Binding> unfinished = Optional.empty();

    /** Takes a key, and returns the line of commands that it completes, where it does. */
    Optional<String> press(Key key, Keymap keys, Pane pane) {
        if (unfinished.isPresent()) {
            return finish(unfinished.get(), key);
        }
        boolean digit = key.isCharacter()
                && "0123456789".contains(key.name())
                && !(key.name().equals("0") && count == 0);
        if (digit) {
            count = Math.min(MOST, count * 10 + Integer.parseInt(key.name()));
            return Optional.empty();
        }
        if (count > 0 && key.equals(Key.of("Esc"))) {
            clear();
            return Optional.empty();
        }
        Optional<Binding> binding = keys.binding(pane, key);
        Optional<String> line = binding.filter(found -> !found.letter()).map(found -> found.text(count));
        clear();
        unfinished = binding.filter(Binding::letter);
        return line;
    }

    private Optional<String> finish(Binding binding, Key key) {
        clear();
        return key.isCharacter()
                ? Optional.of(binding.command().replace("{c}", Quoted.word(key.name())))
                : Optional.empty();
    }

    /** Forgets what was begun. */
    void clear() {
        count = 0;
        unfinished = Optional.empty();
    }

    /** Returns whether the next key is a letter for the last one, whatever else it means. */
    boolean wantsLetter() {
        return unfinished.isPresent();
    }

    /** Returns what was begun, for people; empty where nothing was. */
    String pending() {
        return unfinished
                .map(binding -> binding.command().split(" ", 2)[0] + " which letter?")
                .orElse(count == 0 ? "" : String.valueOf(count));
    }
}
