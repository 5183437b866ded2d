package chronoscope.terminal;

import java.util.function.Supplier;
import org.jline.terminal.impl.exec.ExecTerminalProvider;
import org.jline.terminal.spi.SystemStream;

/** Lines of standard input that the terminal itself lets people edit. */
public final class TypedLines {
    private static final String INTERRUPT = "INT";

    private TypedLines() {}

    /** Returns whether standard input is a terminal. */
    public static boolean possible() {
        return new ExecTerminalProvider().isSystemStream(SystemStream.Input);
    }

    /**
     * Reads a line, during which ^C does not end the program: the terminal drops what is typed of it.
     *
     * @param dropped is run then, on another thread
     */
    public static <T> T read(Supplier<T> line, Runnable dropped) {
        Runnable before = SystemSignal.take(INTERRUPT, dropped);
        try {
            return line.get();
        } finally {
            before.run();
        }
    }
}
