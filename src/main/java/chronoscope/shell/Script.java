package chronoscope.shell;

import chronoscope.command.Lines;
import chronoscope.command.ParsedLine;
import chronoscope.explore.Command;
import chronoscope.explore.Reply;
import chronoscope.session.Session;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Runs lines of commands, one after the other. */
public final class Script {
    /** What becomes of the lines behind one that fails. */
    public enum AfterFailure {
        STOP,
        GO_ON
    }

    private final Session session;
    private final Transcript transcript;
    private final AfterFailure afterFailure;
    private final BooleanSupplier ended;

    /** @param ended whether the session was told to end */
    public Script(Session session, Transcript transcript, AfterFailure afterFailure, BooleanSupplier ended) {
        this.session = session;
        this.transcript = transcript;
        this.afterFailure = afterFailure;
        this.ended = ended;
    }

    /**
     * Runs all lines, as long as somebody reads what they print, and returns whether none failed. What a line prints is
     * flushed before the next one is waited for, so that a program can talk with the session through pipes.
     */
    public boolean run(BufferedReader in) throws IOException {
        ScriptLines lines = new ScriptLines(in);
        boolean good = true;
        int number = 0;
        for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
            number++;
            boolean done = run(line.get(), number);
            good &= done;
            boolean heard = transcript.flush();
            if (!heard || ended.getAsBoolean() || (!done && afterFailure == AfterFailure.STOP)) {
                break;
            }
        }
        return good;
    }

    private boolean run(String line, int number) {
        ParsedLine parsed = Lines.parse(line);
        if (parsed.problem().isPresent()) {
            transcript.misread(parsed.problem().get(), number);
            return false;
        }
        boolean good = true;
        for (Command command : parsed.commands()) {
            Reply reply = session.execute(command);
            transcript.reply(reply, number);
            good &= reply.problem().isEmpty();
            if (ended.getAsBoolean() || (!good && afterFailure == AfterFailure.STOP)) {
                break;
            }
        }
        return good;
    }
}
