package chronoscope.tui;

import chronoscope.command.Key;
import chronoscope.command.Keymap;
import chronoscope.command.Offer;
import chronoscope.explore.Effect;
import chronoscope.explore.Explorer;
import chronoscope.explore.Rect;
import chronoscope.explore.Viewport;
import chronoscope.terminal.Input;
import chronoscope.view.Scene;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A palette of the commands: a few letters choose one. */
final class PalettePrompt implements Prompt {
    private static final String LABEL = "command ";

    private Explorer base;
    private final List<String> recent;
    private final Keymap keymap;
    private LineEditor line = LineEditor.EMPTY;
    private List<Offer> offers;
    private int chosen;

    /** @param recent verbs that were used before, the latest first */
    PalettePrompt(Explorer base, List<String> recent, Keymap keymap) {
        this.base = base;
        this.recent = List.copyOf(recent);
        this.keymap = keymap;
        this.offers = Offer.of("", base.focus(), recent, keymap);
    }

    @Override
    public String text() {
        return line.text();
    }

    @Override
    public void startFrom(Explorer other) {
        base = other;
    }

    @Override
    public void press(Key key) {
        if (key.equals(Key.of("Tab")) || key.equals(Key.of("Down")) || key.equals(Key.ctrl('n'))) {
            choose(chosen + 1 == offers.size() ? 0 : chosen + 1);
        } else if (key.equals(Key.of("ShiftTab")) || key.equals(Key.of("Up")) || key.equals(Key.ctrl('p'))) {
            choose(chosen == 0 ? offers.size() - 1 : chosen - 1);
        } else if (key.equals(Key.of("PageDown"))) {
            choose(chosen + base.layout().palette().rows());
        } else if (key.equals(Key.of("PageUp"))) {
            choose(chosen - base.layout().palette().rows());
        } else {
            line.after(key).ifPresent(this::edited);
        }
    }

    @Override
    public void paste(String text) {
        edited(line.paste(text));
    }

    @Override
    public boolean point(Input.Pointed what) {
        return switch (what.kind()) {
            case PRESS -> click(what.row());
            case WHEEL_UP, WHEEL_DOWN -> {
                choose(chosen + (what.kind() == Input.Pointed.Kind.WHEEL_UP ? -1 : 1));
                yield false;
            }
            case DRAG, RELEASE -> false;
        };
    }

    private boolean click(int row) {
        Rect pane = base.layout().palette(offers.size());
        boolean inside = pane.top() <= row && row < pane.bottom();
        if (inside) {
            choose(new Viewport(0, pane.rows(), offers.size()).showing(chosen).top() + row - pane.top());
        }
        return inside;
    }

    private void choose(int wanted) {
        chosen = Math.max(0, Math.min(wanted, offers.size() - 1));
    }

    private void edited(LineEditor other) {
        boolean same = other.text().equals(line.text());
        line = other;
        if (!same) {
            offers = Offer.of(line.text(), base.focus(), recent, keymap);
            chosen = 0;
        }
    }

    @Override
    public boolean isAcceptable() {
        return !offers.isEmpty();
    }

    @Override
    public Optional<String> accepted() {
        return chosenOffer().map(Offer::line);
    }

    private Optional<Offer> chosenOffer() {
        return offers.isEmpty() ? Optional.empty() : Optional.of(offers.get(chosen));
    }

    @Override
    public boolean isNew() {
        return false;
    }

    @Override
    public Map<Effect.Prompt.Kind, List<String>> remembered() {
        return Map.of();
    }

    @Override
    public Preview preview() {
        String usage = chosenOffer().map(offer -> offer.spec().usage()).orElse("no command has these letters");
        return new Preview(base, usage, offers.isEmpty());
    }

    @Override
    public Scene.Typing typing(Preview preview) {
        return new Scene.Typing(
                LABEL, line.text(), line.caret(), preview.hint(), preview.wrong(), List.of(), offers, chosen);
    }
}
