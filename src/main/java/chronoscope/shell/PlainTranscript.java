package chronoscope.shell;

import chronoscope.command.Problem;
import chronoscope.explore.Line;
import chronoscope.explore.PrintedText;
import chronoscope.explore.Reply;
import chronoscope.text.Printable;
import java.io.PrintWriter;

/** Writes data to one place and talk to another, as plain text. */
public final class PlainTranscript implements Transcript {
    private final String label;
    private final PrintWriter out;
    private final PrintWriter err;

    /**
     * @param label what the lines belong to, such as a script's name
     * @param out where data goes
     * @param err where notes and problems go
     */
    public PlainTranscript(String label, PrintWriter out, PrintWriter err) {
        this.label = Printable.line(label);
        this.out = out;
        this.err = err;
    }

    @Override
    public void reply(Reply reply, int line) {
        for (Line text : PrintedText.of(reply.output(), PrintedText.UNWRAPPED)) {
            out.println(text.text());
        }
        reply.note().ifPresent(note -> talk(Printable.line(note)));
        reply.problem().ifPresent(problem -> talk(label + ":" + line + ": error: " + Printable.line(problem)));
    }

    @Override
    public void misread(Problem problem, int line) {
        talk(label + ":" + line + ":" + problem.column() + ": error: " + Printable.line(problem.message()));
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
