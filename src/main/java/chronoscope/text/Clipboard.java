package chronoscope.text;

import java.util.Base64;
import java.util.Optional;

/**
 * The clipboard of a terminal, which takes a text as the control sequence OSC 52, or does not.
 *
 * @param fault why no text comes there, and what would help; empty where one may
 * @param done what is said of a text that was sent
 */
public record Clipboard(Optional<String> fault, String done) {
    /** The most bytes of text that terminals take at once. */
    public static final int MOST_BYTES = 74_994;

    /** A clipboard of which nothing speaks against it. */
    public static final Clipboard USUAL = new Clipboard(Optional.empty(), "copied");

    private static final String TMUX_SETTING = "'tmux set -s set-clipboard on'";

    /** The clipboard behind a tmux of which it is not known whether it passes texts on. */
    public static final Clipboard BEHIND_TMUX =
            new Clipboard(Optional.empty(), "copied, if tmux passes it on (" + TMUX_SETTING + "):");

    /** GNOME's terminals of 2024 still took none. */
    private static final int WITHOUT_UP_TO_VTE = 7600;

    /** Returns the clipboard of a terminal as far as it is known. */
    public static Clipboard of(TerminalIdentity terminal) {
        if (terminal.isTmux()) {
            return BEHIND_TMUX;
        }
        if (terminal.isScreen()) {
            return faulty("GNU Screen passes nothing on to the clipboard; without it, or in tmux after " + TMUX_SETTING
                    + ", this works");
        }
        if (terminal.isConsole()) {
            return faulty("the terminal '" + Printable.line(terminal.type()) + "' has no clipboard");
        }
        if (terminal.variable("TERM_PROGRAM").equals("Apple_Terminal") || isOldVte(terminal.variable("VTE_VERSION"))) {
            return faulty("this terminal takes no text for its clipboard; select the text with the mouse instead"
                    + " ('mouse off' lets you)");
        }
        return USUAL;
    }

    /** Returns the clipboard behind a tmux, as its option set-clipboard says: on, external or off. */
    public static Clipboard behindTmux(String setting) {
        return setting.equals("on") ? USUAL : faulty("tmux passes nothing on to the clipboard before " + TMUX_SETTING);
    }

    private static Clipboard faulty(String fault) {
        return new Clipboard(Optional.of(fault), "");
    }

    private static boolean isOldVte(String version) {
        return version.matches("\\d{1,6}") && Integer.parseInt(version) <= WITHOUT_UP_TO_VTE;
    }

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
