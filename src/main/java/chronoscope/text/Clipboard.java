package chronoscope.text;

import java.util.Base64;
import java.util.Optional;

/** The clipboard of a terminal, which takes a text as the control sequence OSC 52. */
public final class Clipboard {
    /** The most bytes of text that terminals take at once. */
    public static final int MOST_BYTES = 74_994;

    private Clipboard() {}

    /**
     * Returns what puts a text there when a terminal is sent it, or empty where the text is too long.
     *
     * @param text in UTF-8
     */
    public static Optional<String> sequence(byte[] text) {
        return text.length > MOST_BYTES
                ? Optional.empty()
                : Optional.of("\u001B]52;c;" + Base64.getEncoder().encodeToString(text) + "\u0007");
    }
}
