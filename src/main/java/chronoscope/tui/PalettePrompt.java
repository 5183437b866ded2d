package chronoscope.tui;

import chronoscope.command.Choice;
import chronoscope.command.Key;
import chronoscope.command.Lines;
import chronoscope.command.Offered;
import chronoscope.explore.Explorer;
import chronoscope.explore.Rect;
import chronoscope.explore.TextUiEffect;
import chronoscope.explore.Viewport;
import chronoscope.terminal.Input;
import chronoscope.view.Scene;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A palette: a few letters choose one of what it offers. */
final class PalettePrompt implements Prompt {
    private final String label;
    private Explorer base;
    private final Function<String, List<? extends Offered>> offering;
    private LineEditor line = LineEditor.EMPTY;
    private List<? extends Offered> offers;
    private int chosen;

    /** @param offering returns what is offered for the letters that were typed */
    PalettePrompt(String label, Explorer base, Function<String, List<? extends Offered>> offering) {
        this.label = label;
        this.base = base;
        this.offering = offering;
        this.offers = offering.apply("");
    }

    /** Offers events, sources, names, marks and saved filters. */
    static PalettePrompt ofTimeline(Explorer base) {
        List<Choice> all = Choice.all(base);
        return new PalettePrompt("choose ", base, typed -> Choice.matching(typed, all));
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
            offers = offering.apply(line.text());
            chosen = 0;
        }
    }

    @Override
    public boolean isAcceptable() {
        return !offers.isEmpty();
    }

    @Override
    public Optional<String> accepted() {
        return chosenOffer().map(Offered::line);
    }

    private Optional<Offered> chosenOffer() {
        return offers.isEmpty() ? Optional.empty() : Optional.of(offers.get(chosen));
    }

    @Override
    public boolean isNew() {
        return false;
    }

    @Override
    public Map<TextUiEffect.Prompt.Kind, List<String>> remembered() {
        return Map.of();
    }

    @Override
    public Preview preview() {
        String hint = chosenOffer().map(Offered::hint).orElse("nothing has these letters");
        return new Preview(chosenOffer().map(this::previewed).orElse(base), hint, offers.isEmpty());
    }

    /** Returns the timeline as it would be with what is chosen; a command is not done before it is. */
    private Explorer previewed(Offered offer) {
        return offer instanceof Choice
                ? Lines.parse(offer.line()).commands().stream()
                        .reduce(
                                base,
                                (explorer, command) -> command.applyTo(explorer).explorer(),
                                (one, other) -> other)
                : base;
    }

    @Override
    public Scene.Typing typing(Preview preview) {
        return new Scene.Typing(
                label, line.text(), line.caret(), preview.hint(), preview.wrong(), List.of(), offers, chosen);
    }
}
