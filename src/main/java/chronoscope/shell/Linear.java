package chronoscope.shell;

import chronoscope.command.Command;
import chronoscope.command.CommandSpec;
import chronoscope.command.Commands;
import chronoscope.command.Preferences;
import chronoscope.explore.Effects;
import chronoscope.explore.Explorer;
import chronoscope.explore.ListLines;
import chronoscope.explore.Pane;
import chronoscope.explore.Permission;
import chronoscope.explore.Reply;
import chronoscope.explore.TextUiEffect;
import chronoscope.model.Timeline;
import chronoscope.query.Corpus;
import chronoscope.session.Journal;
import chronoscope.session.Session;
import chronoscope.text.Counted;
import chronoscope.text.Printable;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Explores line by line, in sentences: for screen readers, logs and terminals that show no screen. Nothing is drawn,
 * coloured or drawn anew, and every move says the event where one is.
 */
public final class Linear {
    private static final String PROMPT = "> ";

    private final Dialogue dialogue;
    private final Session session;
    private final PrintWriter out;

    /**
     * @param outside where effects happen that lines can't have by themselves
     * @param preferences the reader's own
     * @param out where all is said
     * @param sentOff whether it is to end before its next command
     */
    public Linear(
            Explorer start,
            Set<Permission> permissions,
            Effects outside,
            Journal journal,
            Preferences preferences,
            PrintWriter out,
            BooleanSupplier sentOff) {
        this.out = out;
        this.dialogue = new Dialogue(
                effects -> new Session(start, permissions, effects, journal, preferences),
                outside.with(
                        TextUiEffect.Tutorial.class,
                        wanted -> Reply.said("'chronoscope tutorial --linear' starts the tutorial")),
                new Spoken(),
                // Who is gone hears no answer.
                () -> sentOff.getAsBoolean() || out.checkError());
        this.session = dialogue.session();
    }

    /** Puts a newer timeline in place. */
    public void reload(Corpus timeline) {
        session.reload(timeline);
    }

    /** Returns what the lines are for. */
    public Session session() {
        return session;
    }

    /** Runs until the reader ends it, or there are no more lines. */
    public void run(LineSource lines) throws IOException {
        Timeline timeline = session.explorer().timeline();
        say(timeline.title() + ", " + Counted.of(timeline.events().size(), "event") + "."
                + (timeline.zone().isKnown() ? " Times are those of " + timeline.zone() + "." : ""));
        say("next and previous go to other events, show reads one, help lists the commands, quit ends.");
        place(Optional.empty());
        dialogue.run(lines, () -> PROMPT);
    }

    /** Says something that nobody asked for. */
    public void say(String text) {
        out.println(Printable.line(text));
        out.flush();
    }

    /** Says where the reader is, after the heading above if it is another one. */
    private void place(Optional<ListLines.Insert> before) {
        Explorer explorer = session.explorer();
        explorer.heading()
                .filter(heading -> !explorer.listLines().isFolded(heading) && !before.equals(Optional.of(heading)))
                .ifPresent(heading -> say(heading.text() + ", " + Counted.of(heading.count(), "event") + "."));
        say(Sentences.place(explorer));
    }

    /** Tells in sentences. */
    private final class Spoken implements OutputStyle {
        @Override
        public void tell(Command command, Reply reply) {
            Sentences.of(reply.output()).forEach(Linear.this::say);
            reply.note().ifPresent(Linear.this::say);
        }

        @Override
        public void fail(String problem, List<String> details) {
            say(problem);
            details.forEach(Linear.this::say);
        }

        @Override
        public void done(Explorer before, Command command, Reply reply) {
            boolean moves = command.spec().group() == CommandSpec.Group.MOVE
                    && !reply.note().isPresent();
            boolean elsewhere = !session.explorer().event().equals(before.event());
            if (reply.problem().isEmpty() && (moves || elsewhere)) {
                place(before.heading());
            }
            if (!session.explorer().theme().equals(before.theme())) {
                say("Colours are for a screen; nothing is drawn here.");
            }
            // The moves are those of the list: there is no pane to go into.
            if (session.explorer().focus() != Pane.LIST) {
                session.imagine(Commands.focus(Pane.LIST));
                say("Panes are for a screen; show reads the event, and stats counts.");
            }
        }
    }
}
