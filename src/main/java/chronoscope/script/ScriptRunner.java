package chronoscope.script;

import chronoscope.command.Lines;
import chronoscope.command.ParsedLine;
import chronoscope.explore.Command;
import chronoscope.explore.Reply;
import chronoscope.session.Session;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
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
    private final Deque<ScriptSource> running = new ArrayDeque<>();
    private Consumer<String> digests = digest -> {};
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

    /** Returns the folder that names of files start from at present. */
    public Path folder() {
        return running.isEmpty() ? Path.of("") : running.element().folder();
    }

    /**
     * Runs all lines, as long as somebody reads what they print, and returns whether none failed. What a line prints is
     * flushed before the next one is waited for, so that a program can talk with the session through pipes.
     */
    public boolean run(ScriptSource source) throws IOException {
        boolean good = true;
        running.push(source);
        try (BufferedReader text = source.open();
                ScriptLines lines = new ScriptLines(text)) {
            for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
                boolean done = run(line.get(), new Place(source.label(), lines.number()));
                good &= done;
                boolean heard = transcript.flush();
                if (!heard || ended.getAsBoolean() || (!done && afterFailure == AfterFailure.STOP)) {
                    break;
                }
            }
        } finally {
            running.pop();
        }
        return good;
    }

    /** Runs a script that a command names: inside of the one that runs, or on its own. */
    public Reply run(String name) {
        ScriptSource source;
        try {
            source = running.isEmpty()
                    ? ScriptSource.file(name)
                    : running.element().named(name);
            if (running.stream().anyMatch(each -> each.identity().equals(source.identity()))) {
                return Reply.wrong("run: '" + name + "' runs already, and would run for ever");
            }
            failure = Optional.empty();
            return run(source)
                    ? Reply.NOTHING
                    : Reply.wrong(
                            failure.map(place -> "run: failed at " + place).orElse("run: failed"));
        } catch (IOException unreadable) {
            return Reply.wrong("run: can't read '" + name + "': " + Mistake.reason(unreadable));
        }
    }

    private boolean run(String line, Place place) {
        if (line.startsWith("#")) {
            Head.digest(line).ifPresent(digests);
        }
        session.say("", false);
        ParsedLine parsed = Lines.parse(line, session.explorer().told().variables());
        if (parsed.problem().isPresent()) {
            failure = Optional.of(place + ": " + parsed.problem().get().message());
            transcript.misread(place, parsed.problem().get());
            return false;
        }
        boolean good = true;
        for (Command command : parsed.commands()) {
            Reply reply = session.execute(command);
            transcript.reply(place, command, reply);
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
