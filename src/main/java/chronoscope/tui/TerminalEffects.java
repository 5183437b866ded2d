package chronoscope.tui;

import chronoscope.explore.Copying;
import chronoscope.explore.Effect;
import chronoscope.explore.Effects;
import chronoscope.explore.Reply;
import chronoscope.explore.TextUiEffect;
import chronoscope.script.Background;
import chronoscope.terminal.TextTerminal;
import chronoscope.text.Clipboard;
import chronoscope.text.TerminalIdentity;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** The effects that need the terminal; all others are the backend's. */
final class TerminalEffects {
    private final Backend backend;
    private final Background background;
    private final TextTerminal terminal;
    private final Runnable again;
    private final Function<Effects, Reply> tour;

    /**
     * @param again reads the timeline's file once more
     * @param tour shows the reader around, with these effects
     */
    TerminalEffects(
            Backend backend,
            Background background,
            TextTerminal terminal,
            Runnable again,
            Function<Effects, Reply> tour) {
        this.backend = backend;
        this.background = background;
        this.terminal = terminal;
        this.again = again;
        this.tour = tour;
    }

    Effects effects() {
        Effects elsewhere = effect -> elsewhere(() -> backend.perform(effect));
        return elsewhere
                .with(Effect.Open.class, wanted -> open(wanted, elsewhere))
                .with(Effect.Copy.class, wanted -> copy(wanted.text()))
                .with(Effect.Edit.class, wanted -> edit(wanted.line()))
                .with(Effect.Reload.class, wanted -> reload())
                .with(TextUiEffect.Tutorial.class, wanted -> tour.apply(effects()))
                .with(TextUiEffect.Mouse.class, wanted -> mouse(wanted.heard()))
                .with(TextUiEffect.Redraw.class, wanted -> {
                    terminal.repaint();
                    return Reply.NOTHING;
                });
    }

    private Reply elsewhere(Supplier<Reply> effect) {
        return background.result(effect).orElse(Reply.wrong("stopped waiting; it may still happen"));
    }

    private Reply open(Effect.Open wanted, Effects elsewhere) {
        Reply reply = elsewhere.perform(wanted);
        if (reply.output().isEmpty()) {
            return reply;
        }
        Reply copied = copy(wanted.url());
        return Reply.said("no browser here"
                + (copied.problem().isPresent()
                        ? ": " + wanted.url()
                        : "; " + copied.spoken().orElse("")));
    }

    private Reply copy(String text) {
        Clipboard clipboard = background
                .result(backend::clipboard)
                .flatMap(found -> found)
                .orElseGet(() -> Clipboard.of(new TerminalIdentity(terminal.type(), Map.of())));
        return Copying.to(clipboard, text, terminal::copy);
    }

    private Reply edit(int line) {
        try {
            Reply edited = terminal.outside(() -> elsewhere(() -> backend.runEditor(line)));
            // Some systems tell of a change only seconds later.
            return edited.problem().isPresent() ? edited : reload();
        } catch (Exception failure) {
            return Reply.wrong("edit: " + failure.getMessage());
        }
    }

    private Reply reload() {
        again.run();
        return Reply.NOTHING;
    }

    private Reply mouse(boolean heard) {
        terminal.hearMouse(heard);
        return Reply.said(heard ? "the mouse is on" : "the mouse is off: the terminal selects text with it");
    }
}
