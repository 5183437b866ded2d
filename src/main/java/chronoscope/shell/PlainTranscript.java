package chronoscope.shell;

import chronoscope.command.Command;
import chronoscope.explore.Line;
import chronoscope.explore.PrintedText;
import chronoscope.explore.Reply;
import chronoscope.script.ScriptPosition;
import chronoscope.script.Transcript;
import chronoscope.text.Measure;
import chronoscope.text.Printable;
import chronoscope.text.Problem;
import java.io.PrintWriter;

/** Writes data to one place and talk to another, as plain text. */
public final class PlainTranscript implements Transcript {
    private final PrintWriter out;
    private final PrintWriter err;

    /**
     * @param out where data goes
     * @param err where notes and problems go
     */
    public PlainTranscript(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public void reply(ScriptPosition place, Command command, Reply reply) {
        for (Line text : PrintedText.of(reply.output(), PrintedText.UNWRAPPED, Measure.NARROW)) {
            out.println(text.text());
        }
        reply.note().ifPresent(note -> talk(Printable.line(note)));
        reply.problem().ifPresent(problem -> talk(place + ": error: " + Printable.line(problem)));
        reply.details().forEach(detail -> talk("  " + Printable.line(detail)));
    }

    @Override
    public void misread(ScriptPosition place, Problem problem) {
        talk(place + ":" + problem.column() + ": error: " + Printable.line(problem.message()));
    }

    @Override
    public boolean flush() {
        err.flush();
        return !out.checkError();
    }

    /** Keeps the order of data and talk, where both go to the same place. */
    private void talk(String text) {
        out.flush();
        err.println(text);
        err.flush();
    }
}
