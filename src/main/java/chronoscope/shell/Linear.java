package chronoscope.shell;

import chronoscope.command.Lines;
import chronoscope.command.ParsedLine;
import chronoscope.command.Problem;
import chronoscope.explore.Command;
import chronoscope.explore.Explorer;
import chronoscope.explore.Move;
import chronoscope.explore.Pane;
import chronoscope.explore.Panes;
import chronoscope.explore.Permission;
import chronoscope.explore.Ports;
import chronoscope.explore.Reply;
import chronoscope.model.Timeline;
import chronoscope.query.Corpus;
import chronoscope.script.Place;
import chronoscope.script.ScriptRunner;
import chronoscope.script.Transcript;
import chronoscope.session.Journal;
import chronoscope.session.Session;
import chronoscope.text.Printable;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Explores line by line, in sentences: for screen readers, logs and terminals that show no screen. Nothing is drawn,
 * coloured or drawn anew, and every move says the event where one is.
 */
public final class Linear {
    private static final String PROMPT = "> ";

    private final Ports outside;
    private final Session session;
    private final ScriptRunner scripts;
    private final PrintWriter out;
    private final BooleanSupplier sentOff;
    private boolean ended;

    /** Where lines come from. */
    public interface Typist {
        /** Returns the next line, or empty when there are no more. */
        Optional<String> next(String prompt) throws IOException;
    }

    /**
     * @param outside where effects happen that lines can't have by themselves
     * @param out where all is said
     * @param sentOff whether it is to end before its next command
     */
    public Linear(
            Explorer start,
            Set<Permission> permissions,
            Ports outside,
            Journal journal,
            PrintWriter out,
            BooleanSupplier sentOff) {
        this.outside = outside;
        this.out = out;
        this.sentOff = sentOff;
        this.session = new Session(start, permissions, new Effects(), journal);
        this.scripts = new ScriptRunner(session, new Answers(), ScriptRunner.AfterFailure.STOP, this::isOver);
    }

    /** Puts a newer timeline in place. */
    public void reload(Corpus timeline) {
        session.reload(timeline);
    }

    /** Returns what tells where the reader is, for completion. */
    public Supplier<Explorer> explorer() {
        return session::explorer;
    }

    /** Runs until the reader ends it, or there are no more lines. */
    public void run(Typist typist) throws IOException {
        Timeline timeline = session.explorer().timeline();
        say(timeline.title() + ", " + timeline.events().size() + " events.");
        say("next and prev go on and back, show reads an event, help lists the commands, quit ends.");
        say(Sentences.place(session.explorer()));
        while (!isOver() && !out.checkError()) {
            Optional<String> line = typist.next(PROMPT);
            line.ifPresent(this::run);
            ended |= line.isEmpty();
        }
    }

    private boolean isOver() {
        return ended || sentOff.getAsBoolean();
    }

    private void run(String line) {
        ParsedLine parsed = Lines.parse(line, session.explorer().told().variables());
        parsed.problem().ifPresent(problem -> say(problem.message()));
        for (Command command : parsed.commands()) {
            if (isOver()) {
                return;
            }
            Explorer before = session.explorer();
            Reply reply = session.execute(command);
            answer(before, command, reply);
            if (reply.problem().isPresent()) {
                return;
            }
        }
    }

    private void answer(Explorer before, Command command, Reply reply) {
        Sentences.of(reply.output()).forEach(this::say);
        reply.note().ifPresent(this::say);
        reply.problem().ifPresent(this::say);
        reply.details().forEach(this::say);
        boolean quiet = reply.problem().isPresent() || command instanceof Move.Mark;
        if (!quiet && (command instanceof Move || !session.explorer().event().equals(before.event()))) {
            say(Sentences.place(session.explorer()));
        }
        // The moves are those of the list: there is no pane to go into.
        if (session.explorer().focus() != Pane.LIST) {
            session.imagine(new Panes.Focus(Pane.LIST));
            say("Panes are for a screen; show reads the event.");
        }
    }

    private void say(String text) {
        out.println(Printable.line(text));
        out.flush();
    }

    /** The effects that lines have themselves; all others are outside. */
    private final class Effects implements Ports.Relay {
        @Override
        public Ports outside() {
            return outside;
        }

        @Override
        public Reply edit(int line) {
            Reply edited = outside.edit(line);
            return edited.problem().isPresent() ? edited : reload();
        }

        @Override
        public Reply run(String script) {
            return scripts.run(script);
        }

        @Override
        public Reply quit() {
            ended = true;
            return Reply.NOTHING;
        }
    }

    /** What the commands of a script answer; how it failed is told where it was asked for. */
    private final class Answers implements Transcript {
        @Override
        public void reply(Place place, Command command, Reply reply) {
            Sentences.of(reply.output()).forEach(Linear.this::say);
            reply.note().ifPresent(Linear.this::say);
        }

        @Override
        public void misread(Place place, Problem problem) {}

        @Override
        public boolean flush() {
            return true;
        }
    }
}
