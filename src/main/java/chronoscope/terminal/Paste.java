package chronoscope.terminal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Collects a bracketed paste up to its end marker; what is beyond a megabyte is left out. */
final class Paste {
    static final int MOST_BYTES = 1 << 20;
    private static final byte[] END = "\u001B[201~".getBytes(StandardCharsets.US_ASCII);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int matched;

    /** Takes one byte, and gives the text when the byte ends it. */
    Optional<String> take(int next) {
        if (next == END[matched]) {
            matched++;
            return matched == END.length ? Optional.of(finish()) : Optional.empty();
        }
        for (int i = 0; i < matched; i++) {
            keep(END[i]);
        }
        matched = 0;
        if (next == END[0]) {
            matched = 1;
        } else {
            keep(next);
        }
        return Optional.empty();
    }

    private void keep(int next) {
        if (bytes.size() < MOST_BYTES) {
            bytes.write(next);
        }
    }

    private String finish() {
        String text = bytes.toString(StandardCharsets.UTF_8);
        bytes.reset();
        matched = 0;
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
