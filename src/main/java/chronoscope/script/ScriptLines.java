package chronoscope.script;

import chronoscope.command.Lines;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;

/** The lines of a script, of which no one can fill the memory. */
final class ScriptLines implements AutoCloseable {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final BufferedReader in;
    private boolean afterReturn;
    private int number;

    ScriptLines(BufferedReader in) {
        this.in = in;
    }

    /** Returns the number of the line that was returned last, from 1. */
    int number() {
        return number;
    }

    /** Returns the next line, or empty at the end. Of one that is too long, only so much is kept that this shows. */
    Optional<String> next() throws IOException {
        int next = in.read();
        if (next == (number == 0 ? BYTE_ORDER_MARK : '\n') && (number == 0 || afterReturn)) {
            next = in.read();
        }
        if (next < 0) {
            return Optional.empty();
        }
        number++;
        StringBuilder line = new StringBuilder();
        for (; next >= 0 && next != '\n' && next != '\r'; next = in.read()) {
            if (line.length() <= Lines.LONGEST) {
                line.append((char) next);
            }
        }
        afterReturn = next == '\r';
        return Optional.of(line.toString());
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
