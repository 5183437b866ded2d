package chronoscope.terminal;

/** What a terminal is sent to show a program's own screen, and the reader's again. */
final class ScreenModes {
    /** Undoes what others may have left (margins, an origin within them, inserting, other letters); no wrapped lines. */
    static final String SET = "\u001B[r\u001B[?6l\u001B[4l\u001B(B\u000F\u001B[?7l\u001B[?2004h";

    static final String ENTER = "\u001B[?1049h\u001B[m\u001B[2J" + SET + "\u001B[?25l";

    static final String LEAVE = "\u001B[m\u001B[?2004l\u001B[?7h\u001B[?25h\u001B[?1049l";

    private ScreenModes() {}
}
