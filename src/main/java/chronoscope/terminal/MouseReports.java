package chronoscope.terminal;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a terminal reports of its mouse, in xterm's modes 1000, 1002 and 1006: the left button and the wheel alone. */
final class MouseReports {
    /** From here on, the reports come, for moves too while the button is down. */
    static final String WANTED = "\u001B[?1000h\u001B[?1002h\u001B[?1006h";

    static final String UNWANTED = "\u001B[?1006l\u001B[?1002l\u001B[?1000l";

    /** The button with what else happened, the column and the row, from 1; modifiers and other buttons are more numbers. */
    private static final Pattern REPORT = Pattern.compile("<(0|32|64|65);([1-9][0-9]{0,4});([1-9][0-9]{0,4})");

    private static final Map<String, Input.Pointed.Kind> KINDS = Map.of(
            "0M", Input.Pointed.Kind.PRESS,
            "32M", Input.Pointed.Kind.DRAG,
            "0m", Input.Pointed.Kind.RELEASE,
            "64M", Input.Pointed.Kind.WHEEL_UP,
            "65M", Input.Pointed.Kind.WHEEL_DOWN);

    private MouseReports() {}

    /** Reads a sequence that began with CSI and {@code <}, or nothing when it is none of these. */
    static Optional<Input> read(String parameters, char last) {
        Matcher parts = REPORT.matcher(parameters);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int column = Integer.parseInt(parts.group(2)) - 1;
        int row = Integer.parseInt(parts.group(3)) - 1;
        return Optional.ofNullable(KINDS.get(parts.group(1) + last)).map(kind -> new Input.Pointed(kind, column, row));
    }
}
