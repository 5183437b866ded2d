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
    private int last;

    /** Takes one byte, and gives the text when the byte ends it. */
    Optional<String> take(int next) {
        last = next;
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

    /** Tells whether the byte is the last that came. */
    boolean endsWith(int wanted) {
        return last == wanted;
    }

    /** Gives the text of a paste whose end does not come, without so many of its last bytes. */
    String cutOff(int left) {
        byte[] all = bytes.toByteArray();
        bytes.reset();
        bytes.write(all, 0, Math.max(0, all.length - left));
        return finish();
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
        last = 0;
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
