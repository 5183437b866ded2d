package chronoscope.tui;

import chronoscope.command.Key;
import chronoscope.command.Offered;
import chronoscope.explore.Explorer;
import chronoscope.explore.TextUiEffect;
import chronoscope.terminal.Input;
import chronoscope.view.Scene;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A palette: a few letters choose one of what it offers. */
final class PalettePrompt implements Prompt {
    private final String label;
    private final Chooser chooser;
    private Explorer base;
    private LineEditor line = LineEditor.EMPTY;

    /** @param offering returns what is offered for the letters that were typed */
    PalettePrompt(String label, Explorer base, Function<String, ? extends List<? extends Offered>> offering) {
        this.label = label;
        this.base = base;
        this.chooser = new Chooser("", offering);
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
        if (!chooser.press(key, base.layout())) {
            line.after(key).ifPresent(this::edited);
        }
    }

    @Override
    public void paste(String text) {
        edited(line.paste(text));
    }

    @Override
    public boolean point(Input.Pointed what) {
        return chooser.point(what, base.layout());
    }

    private void edited(LineEditor other) {
        boolean same = other.text().equals(line.text());
        line = other;
        if (!same) {
            chooser.typed(line.text());
        }
    }

    @Override
    public boolean isAcceptable() {
        return !chooser.offers().isEmpty();
    }

    @Override
    public Optional<String> accepted() {
        return chooser.offer().map(Offered::line);
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
        String hint = chooser.offer().map(Offered::hint).orElse("nothing has these letters");
        return new Preview(chooser.preview(base), hint, chooser.offers().isEmpty());
    }

    @Override
    public Scene.Typing typing(Preview preview) {
        return new Scene.Typing(
                label,
                line.text(),
                line.caret(),
                preview.hint(),
                preview.wrong(),
                List.of(),
                chooser.offers(),
                chooser.chosen());
    }
}
