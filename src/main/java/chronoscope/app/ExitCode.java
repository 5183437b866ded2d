package chronoscope.app;

/** What the program's end says. */
final class ExitCode {
    static final int DONE = 0;
    /** A command, a check or an expectation failed. */
    static final int FAILED = 1;
    /** Wrong usage of the program, input that can't be read, or output that can't be written. */
    static final int UNUSABLE = 2;
    /** The memory is full; what would go on is only half alive. */
    static final int OUT_OF_MEMORY = 3;
    /** Added to the number of the signal that ended the program. */
    static final int SIGNAL = 128;

    private ExitCode() {}
}
