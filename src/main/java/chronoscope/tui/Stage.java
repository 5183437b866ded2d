package chronoscope.tui;

import chronoscope.command.Command;
import chronoscope.command.Role;
import chronoscope.explore.Explorer;
import chronoscope.explore.Pane;
import chronoscope.explore.Panes;
import chronoscope.explore.Reply;
import chronoscope.explore.TextUiEffect;
import chronoscope.replay.PlayTarget;
import chronoscope.script.Background;
import chronoscope.session.Session;
import java.util.function.BooleanSupplier;

/** Shows what a script does as if somebody did it at the keys. */
final class Stage implements PlayTarget {
    private final Session session;
    private final Pending pending;
    private final Prompts prompts;
    private final Background background;
    private final BooleanSupplier ended;
    private boolean unfolded;

    Stage(Session session, Pending pending, Prompts prompts, Background background, BooleanSupplier ended) {
        this.session = session;
        this.pending = pending;
        this.prompts = prompts;
        this.background = background;
        this.ended = ended;
    }

    /** Returns what is shown while nobody types: the explorer, with what is told of a wait, and unfolded if it is to be. */
    Explorer shown() {
        Explorer shown =
                pending.told().map(text -> session.explorer().said(text, false)).orElseGet(session::explorer);
        return unfolded ? Panes.focus(shown, Pane.OUTPUT).explorer() : shown;
    }

    @Override
    public Explorer explorer() {
        return session.explorer();
    }

    @Override
    public boolean ended() {
        return ended.getAsBoolean();
    }

    @Override
    public boolean isStopped() {
        return ended() || background.isStopped();
    }

    @Override
    public Reply perform(Command command) {
        pending.doing(command.text());
        return session.execute(command);
    }

    @Override
    public Reply imagine(Command command) {
        return session.imagine(command);
    }

    @Override
    public void returnTo(Explorer earlier) {
        prompts.close();
        session.returnTo(earlier);
    }

    @Override
    public void type(Role.Typed typed, int letters) {
        prompts.show(new TextUiEffect.Prompt(typed.prompt(), typed.text().substring(0, letters)), session.explorer());
    }

    @Override
    public void stopTyping() {
        prompts.close();
    }

    @Override
    public void unfold(boolean output) {
        unfolded = output;
    }

    @Override
    public void hush() {
        session.say("", false);
    }
}
