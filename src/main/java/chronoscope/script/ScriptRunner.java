package chronoscope.script;

import chronoscope.command.Command;
import chronoscope.command.ParsedLine;
import chronoscope.explore.Reply;
import chronoscope.explore.ScriptVariables;
import chronoscope.session.Session;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Runs scripts in a session, line by line, and those that they run in their turn. */
public final class ScriptRunner {
    /** What becomes of the lines behind one that fails. */
    public enum AfterFailure {
        STOP,
        GO_ON
    }

    private final Session session;
    private final Transcript transcript;
    private final AfterFailure afterFailure;
    private final BooleanSupplier ended;
    private final Nesting nesting = new Nesting();
    private Consumer<String> digests = digest -> {};
    private Runnable beforeLine = () -> {};
    private Background background = Background.NONE;
    private Optional<String> failure = Optional.empty();

    /** @param ended whether the session was told to end */
    public ScriptRunner(Session session, Transcript transcript, AfterFailure afterFailure, BooleanSupplier ended) {
        this.session = session;
        this.transcript = transcript;
        this.afterFailure = afterFailure;
        this.ended = ended;
    }

    /** Lets somebody know the digest of the data that a script was recorded from. */
    public void onDigest(Consumer<String> receiver) {
        digests = receiver;
    }

    /** Returns the files of the scripts that run: the one, and those that run it. */
    public List<Path> files() {
        return nesting.files();
    }

    /** Has something done whenever a line has come, before it is read. */
    public void beforeLines(Runnable task) {
        beforeLine = task;
    }

    /**
     * Runs all lines, as long as somebody reads what they print, and returns whether none failed. What a line prints is
     * flushed before the next one is waited for, so that a program can talk with the session through pipes.
     */
    public boolean run(ScriptSource source) throws IOException {
        boolean good = true;
        nesting.enter(source);
        try (BufferedReader text = source.open();
                ScriptLines lines = new ScriptLines(text)) {
            for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
                beforeLine.run();
                boolean done = run(source, line.get(), new ScriptPosition(source.label(), lines.number()));
                good &= done;
                boolean heard = transcript.flush();
                if (!heard || ended.getAsBoolean() || (!done && afterFailure == AfterFailure.STOP)) {
                    break;
                }
            }
        } finally {
            nesting.leave();
        }
        return good;
    }

    /** Has the files that commands name read there. */
    public void readIn(Background reader) {
        background = reader;
    }

    /** Runs a script that a command names, inside of the one that runs, or on its own: it is read whole first. */
    public Reply run(String name) {
        ScriptVariables variables = session.explorer().variables();
        return background
                .result(() -> open(name, variables))
                .map(opened -> opened.source().map(source -> run(source, name)).orElse(opened.refusal()))
                .orElse(Reply.wrong("run: stopped waiting for '" + name + "'"));
    }

    /** What a name leads to: a script, or why it can't be run. */
    private record Opened(Optional<ScriptSource> source, Reply refusal) {
        static Opened refused(Reply refusal) {
            return new Opened(Optional.empty(), refusal);
        }
    }

    private Opened open(String name, ScriptVariables variables) {
        try {
            ScriptSource source = ScriptSource.file(name).whole();
            Optional<String> refused = nesting.refused(source, name);
            if (refused.isPresent()) {
                return Opened.refused(Reply.wrong(refused.get()));
            }
            List<ScriptProblem> problems = new ArrayList<>();
            if (afterFailure == AfterFailure.STOP) {
                Script.check(source, variables, session.preferences(), problems::add);
            }
            return problems.isEmpty()
                    ? new Opened(Optional.of(source), Reply.NOTHING)
                    : Opened.refused(Reply.wrong("run: " + problems.get(0), more(problems)));
        } catch (IOException unreadable) {
            return Opened.refused(unreadable(name, unreadable));
        }
    }

    private Reply run(ScriptSource source, String name) {
        boolean outermost = nesting.isEmpty();
        failure = outermost ? Optional.empty() : failure;
        try {
            return run(source)
                    ? Reply.NOTHING
                    : Reply.wrong(outermost ? "run: failed at " + failure.orElse(name) : "run: '" + name + "' failed");
        } catch (IOException unreadable) {
            return unreadable(name, unreadable);
        }
    }

    private static Reply unreadable(String name, IOException reason) {
        return Reply.wrong("run: can't read '" + name + "': " + ScriptProblem.reason(reason));
    }

    private static List<String> more(List<ScriptProblem> problems) {
        return problems.stream().skip(1).map(ScriptProblem::toString).toList();
    }

    private boolean run(ScriptSource source, String line, ScriptPosition place) {
        if (line.startsWith("#")) {
            RecordingHeader.digest(line).ifPresent(digests);
        }
        session.say("", false);
        ParsedLine parsed = session.read(line);
        if (parsed.problem().isPresent()) {
            failure = Optional.of(place + ": " + parsed.problem().get().message());
            transcript.misread(place, parsed.problem().get());
            return false;
        }
        boolean good = true;
        for (Command command : parsed.commands()) {
            Command here = command.relativeTo(source.folder());
            Reply reply = session.execute(here);
            transcript.reply(place, here, reply);
            if (reply.problem().isPresent()) {
                good = false;
                failure = failure.isPresent() ? failure : reply.problem().map(problem -> place + ": " + problem);
            }
            if (ended.getAsBoolean() || (!good && afterFailure == AfterFailure.STOP)) {
                break;
            }
        }
        return good;
    }
}
