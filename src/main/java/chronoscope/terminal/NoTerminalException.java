package chronoscope.terminal;

import java.io.IOException;
import java.io.Serial;

/** There is no terminal that could show a screen; the message is for the reader. */
public final class NoTerminalException extends IOException {
    @Serial
    private static final long serialVersionUID = 1;

    NoTerminalException(String message) {
        super(message);
    }
}
