package chronoscope.tui;

import chronoscope.command.Binding;
import chronoscope.command.Key;
import chronoscope.command.Keymap;
import chronoscope.explore.Pane;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** What is typed while the program waits for a file: it is kept in order, and what leaves need not wait. */
final class TypeAhead {
    /** Whoever leans on a key meanwhile means nothing by it. */
    private static final int MOST = 200;

    private final Deque<Runnable> typed = new ArrayDeque<>();
    private boolean prompted;
    private boolean inner;

    /** Returns whether the key leaves the program, rather than being for a prompt or a pane that the keys before it open. */
    boolean leaves(Key key, Keymap keys, Pane pane) {
        Optional<Binding> binding = keys.binding(pane, key);
        String command = binding.map(Binding::command).orElse("");
        prompted |= binding.filter(Binding::asks).isPresent();
        inner |= pane != Pane.LIST || command.matches("(enter|focus|help)\\b.*");
        return !prompted && (command.equals("quit") || (command.equals("leave") && !inner));
    }

    /** Keeps what was typed. */
    void keep(Runnable action) {
        if (typed.size() < MOST) {
            typed.add(action);
        }
    }

    void clear() {
        typed.clear();
        prompted = false;
        inner = false;
    }

    /** Takes what was typed first. */
    Optional<Runnable> take() {
        prompted &= !typed.isEmpty();
        inner &= !typed.isEmpty();
        return Optional.ofNullable(typed.poll());
    }
}
