package chronoscope.shell;

import chronoscope.command.Lines;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;

/** The lines of a script, of which no one can fill the memory. */
final class ScriptLines {
    private final BufferedReader in;
    private boolean afterReturn;

    ScriptLines(BufferedReader in) {
        this.in = in;
    }

    /** Returns the next line, or empty at the end. Of one that is too long, only so much is kept that this shows. */
    Optional<String> next() throws IOException {
        int next = in.read();
        if (afterReturn && next == '\n') {
            next = in.read();
        }
        if (next < 0) {
            return Optional.empty();
        }
        StringBuilder line = new StringBuilder();
        for (; next >= 0 && next != '\n' && next != '\r'; next = in.read()) {
            if (line.length() <= Lines.LONGEST) {
                line.append((char) next);
            }
        }
        afterReturn = next == '\r';
        return Optional.of(line.toString());
    }
}
