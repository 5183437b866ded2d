package chronoscope.tui;

import chronoscope.command.Choice;
import chronoscope.command.Key;
import chronoscope.command.Lines;
import chronoscope.command.Offered;
import chronoscope.explore.Explorer;
import chronoscope.explore.Layout;
import chronoscope.explore.Rect;
import chronoscope.explore.Viewport;
import chronoscope.terminal.Input;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What is offered for the letters that were typed, and which of it is chosen: the first, until a key or the mouse moves. */
final class Chooser {
    private final Function<String, ? extends List<? extends Offered>> offering;
    private List<? extends Offered> offers;
    private int chosen;

    /** @param offering returns what is offered for the letters that were typed */
    Chooser(String typed, Function<String, ? extends List<? extends Offered>> offering) {
        this.offering = offering;
        this.offers = offering.apply(typed);
    }

    void typed(String letters) {
        offers = offering.apply(letters);
        chosen = 0;
    }

    /** Moves, and returns whether the key is one that does. */
    boolean press(Key key, Layout layout) {
        int page = layout.palette().rows();
        if (key.equals(Key.of("Tab")) || key.equals(Key.of("Down")) || key.equals(Key.ctrl('n'))) {
            choose(chosen + 1 == offers.size() ? 0 : chosen + 1);
        } else if (key.equals(Key.of("ShiftTab")) || key.equals(Key.of("Up")) || key.equals(Key.ctrl('p'))) {
            choose(chosen == 0 ? offers.size() - 1 : chosen - 1);
        } else if (key.equals(Key.of("PageDown"))) {
            choose(chosen + page);
        } else if (key.equals(Key.of("PageUp"))) {
            choose(chosen - page);
        } else {
            return false;
        }
        return true;
    }

    /** Acts on what the mouse does, and returns whether it chose what is to be accepted. */
    boolean point(Input.Pointed what, Layout layout) {
        return switch (what.kind()) {
            case PRESS -> click(what.row(), layout);
            case WHEEL_UP, WHEEL_DOWN -> {
                choose(chosen + (what.kind() == Input.Pointed.Kind.WHEEL_UP ? -1 : 1));
                yield false;
            }
            case DRAG, RELEASE -> false;
        };
    }

    private boolean click(int row, Layout layout) {
        Rect pane = layout.palette(offers.size());
        boolean inside = pane.top() <= row && row < pane.bottom();
        if (inside) {
            choose(new Viewport(0, pane.rows(), offers.size()).showing(chosen).top() + row - pane.top());
        }
        return inside;
    }

    private void choose(int wanted) {
        chosen = Math.max(0, Math.min(wanted, offers.size() - 1));
    }

    List<? extends Offered> offers() {
        return offers;
    }

    /** Returns the place of what is chosen, from 0. */
    int chosen() {
        return chosen;
    }

    Optional<Offered> offer() {
        return offers.isEmpty() ? Optional.empty() : Optional.of(offers.get(chosen));
    }

    /** Returns the timeline as it would be with what is chosen; a command is not done before it is. */
    Explorer preview(Explorer base) {
        return offer().filter(Choice.class::isInstance)
                .map(choice -> Lines.parse(choice.line()).commands().stream()
                        .reduce(
                                base,
                                (explorer, command) -> command.applyTo(explorer).explorer(),
                                (one, other) -> other))
                .orElse(base);
    }
}
