package chronoscope.shell;

import chronoscope.session.Session;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;

/** Lines that JLine lets the reader edit. */
final class EditedLines implements LineSource {
    private static final Logger JLINE = Logger.getLogger("org.jline");

    private final LineReader reader;
    private final Consumer<String> dropped;

    /** @param dropped hears of a line that the reader interrupts */
    EditedLines(LineReader reader, Consumer<String> dropped) {
        this.reader = reader;
        this.dropped = dropped;
    }

    /** Has JLine write nothing by itself: warnings and stack traces, as when the history can't be written. */
    static void silenceLog() {
        JLINE.setLevel(Level.OFF);
    }

    /** Returns an editor of lines as our grammar cuts them, completed for where the reader is. */
    static LineReaderBuilder editor(Terminal terminal, Session session) {
        return LineReaderBuilder.builder()
                .terminal(terminal)
                .appName("chronoscope")
                .parser(new LineParser())
                .completer(new LineCompleter(session))
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .option(LineReader.Option.INSERT_TAB, false);
    }

    @Override
    public Optional<String> next(String prompt) {
        try {
            return Optional.of(reader.readLine(prompt));
        } catch (UserInterruptException interrupted) {
            // ^C drops the line that was under way, and only that.
            String partial = interrupted.getPartialLine();
            dropped.accept(partial == null ? "" : partial);
            return Optional.of("");
        } catch (EndOfFileException end) {
            return Optional.empty();
        }
    }
}
