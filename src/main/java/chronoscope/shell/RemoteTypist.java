package chronoscope.shell;

import chronoscope.session.Session;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.ExternalTerminal;

/** Echoes and edits lines for a terminal at the other end of two streams that can do nothing but show letters. */
public final class RemoteTypist implements AutoCloseable {
    private final Terminal terminal;

    /**
     * @param typed each key as it is typed, which is echoed
     * @param shown what to show; its lines end without a carriage return
     */
    public RemoteTypist(InputStream typed, OutputStream shown) throws IOException {
        // It would print warnings and stack traces into the lines.
        Logger.getLogger("org.jline").setLevel(Level.OFF);
        terminal = new ExternalTerminal("remote", Terminal.TYPE_DUMB, typed, shown, StandardCharsets.UTF_8);
        // The other end of the stream adds what a line's end needs; JLine's own line ends would be doubled by both.
        Attributes modes = terminal.getAttributes();
        modes.setOutputFlag(Attributes.OutputFlag.ONLCR, false);
        terminal.setAttributes(modes);
    }

    /** Returns where the answers go. */
    public PrintWriter out() {
        return terminal.writer();
    }

    /** Returns the lines, completed for where the reader is. */
    public Linear.Typist lines(Session session) {
        LineReader reader = LineReaderBuilder.builder()
                .terminal(terminal)
                .appName("chronoscope")
                .parser(new LineParser())
                .completer(new LineCompleter(session))
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .option(LineReader.Option.INSERT_TAB, false)
                .build();
        return prompt -> {
            try {
                return Optional.of(reader.readLine(prompt));
            } catch (UserInterruptException interrupted) {
                // ^C drops the line that was under way, and only that.
                return Optional.of("");
            } catch (EndOfFileException end) {
                return Optional.empty();
            }
        };
    }

    @Override
    public void close() throws IOException {
        terminal.close();
    }
}
