package chronoscope.text;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** The clipboard of a terminal, which takes a text as the control sequence OSC 52. */
public final class Clipboard {
    /** The most bytes of text that terminals take at once. */
    public static final int MOST_BYTES = 74_994;

    private Clipboard() {}

    /** Returns what puts the text there when a terminal is sent it, or empty where the text is too long. */
    public static Optional<String> sequence(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return bytes.length > MOST_BYTES
                ? Optional.empty()
                : Optional.of("\u001B]52;c;" + Base64.getEncoder().encodeToString(bytes) + "\u0007");
    }
}
