package chronoscope.tui;

import chronoscope.command.Binding;
import chronoscope.command.Key;
import chronoscope.command.Keymap;
import chronoscope.explore.Pane;
import chronoscope.text.Quoted;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Keys that mean something together: a number before a key, a letter after it, and two keys of which the first does nothing alone. */
final class KeySequence {
    private static final int MOST = 1_000_000;

    private int count;
    private Optional<Binding> unfinished = Optional.empty();
    private Optional<Key> prefix = Optional.empty();
    private String told = "";

    /** Takes a key, and returns the line of commands that it completes, where it does. */
    Optional<String> press(Key key, Keymap keys, Pane pane) {
        if (unfinished.isPresent()) {
            return finish(unfinished.get(), key);
        }
        boolean digit = prefix.isEmpty()
                && key.isCharacter()
                && "0123456789".contains(key.name())
                && !(key.name().equals("0") && count == 0);
        if (digit) {
            told = "";
            count = Math.min(MOST, count * 10 + Integer.parseInt(key.name()));
            return Optional.empty();
        }
        if (prefix.isEmpty() && count > 0 && key.equals(Key.of("Esc"))) {
            clear();
            return Optional.empty();
        }
        List<Binding> next = prefix.isPresent() ? List.of() : keys.begunBy(pane, key);
        if (!next.isEmpty()) {
            prefix = Optional.of(key);
            told = key.label() + ": " + choices(next, key);
            return Optional.empty();
        }
        return act(prefix.map(key::behind).orElse(key), keys, pane);
    }

    private Optional<String> act(Key key, Keymap keys, Pane pane) {
        Optional<Binding> binding = keys.binding(pane, key);
        Optional<String> line = binding.filter(found -> !found.letter()).map(found -> found.text(count));
        clear();
        unfinished = binding.filter(Binding::letter);
        if (binding.isEmpty()) {
            boolean takenBack = key.last().equals(Key.of("Esc"));
            told = takenBack && key.prefix().isPresent()
                    ? key.prefix().get().label() + ": nothing was done"
                    : key.label() + " does nothing here; ? lists the keys";
        }
        return line;
    }

    private static String choices(List<Binding> next, Key first) {
        return next.stream()
                .flatMap(binding -> binding.keys().stream()
                        .filter(key -> key.prefix().filter(first::equals).isPresent())
                        .map(key -> key.last().label() + " " + binding.meaning()))
                .collect(Collectors.joining(", "));
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
        prefix = Optional.empty();
        told = "";
    }

    /** Returns whether the next key belongs to the last one, whatever else it means. */
    boolean isOpen() {
        return unfinished.isPresent() || prefix.isPresent();
    }

    /** Returns what the last key has to say: what may follow it, or that it does nothing; empty where that is nothing. */
    String told() {
        return told;
    }

    /** Returns what was begun, for people; empty where nothing was. */
    String pending() {
        return unfinished
                .map(binding -> binding.command().split(" ", 2)[0] + " which letter?")
                .orElse((count == 0 ? "" : String.valueOf(count))
                        + prefix.map(Key::label).orElse(""));
    }
}
