package chronoscope.tui;

import chronoscope.explore.Copying;
import chronoscope.explore.Ports;
import chronoscope.explore.Reply;
import chronoscope.script.Background;
import chronoscope.terminal.TextTerminal;
import chronoscope.text.Clipboard;
import chronoscope.text.TerminalIdentity;
import java.util.Map;
import java.util.function.Function;

/** Effects that need the terminal are done here; all others are the desk's. */
final class TerminalEffects implements Ports.Relay {
    private final Desk desk;
    private final Background background;
    private final TextTerminal terminal;
    private final Runnable again;
    private final Function<Ports, Reply> tour;

    /**
     * @param again reads the timeline's file once more
     * @param tour shows the reader around, with these effects
     */
    TerminalEffects(
            Desk desk, Background background, TextTerminal terminal, Runnable again, Function<Ports, Reply> tour) {
        this.desk = desk;
        this.background = background;
        this.terminal = terminal;
        this.again = again;
        this.tour = tour;
    }

    @Override
    public Ports outside() {
        return desk;
    }

    @Override
    public Reply handOn(Function<Ports, Reply> effect) {
        return background.result(() -> effect.apply(desk)).orElse(Reply.wrong("stopped waiting; it may still be done"));
    }

    @Override
    public Reply open(String url) {
        Reply reply = handOn(outside -> outside.open(url));
        if (reply.output().isEmpty()) {
            return reply;
        }
        Reply copied = copy(url);
        return Reply.said("no browser here"
                + (copied.problem().isPresent()
                        ? ": " + url
                        : "; " + copied.spoken().orElse("")));
    }

    @Override
    public Reply copy(String text) {
        Clipboard clipboard = background
                .result(desk::clipboard)
                .flatMap(found -> found)
                .orElseGet(() -> Clipboard.of(new TerminalIdentity(terminal.type(), Map.of())));
        return Copying.to(clipboard, text, terminal::copy);
    }

    @Override
    public Reply edit(int line) {
        try {
            Reply edited = terminal.outside(() -> handOn(outside -> desk.runEditor(line)));
            // Some systems tell of a change only seconds later.
            return edited.problem().isPresent() ? edited : reload();
        } catch (Exception failure) {
            return Reply.wrong("edit: " + failure.getMessage());
        }
    }

    @Override
    public Reply reload() {
        again.run();
        return Reply.NOTHING;
    }

    @Override
    public Reply tutorial() {
        return tour.apply(this);
    }

    @Override
    public Reply mouse(boolean heard) {
        terminal.hearMouse(heard);
        return Reply.said(heard ? "the mouse is on" : "the mouse is off: the terminal selects text with it");
    }

    @Override
    public Reply redraw() {
        terminal.repaint();
        return Reply.NOTHING;
    }
}
