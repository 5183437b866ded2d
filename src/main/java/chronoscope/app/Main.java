package chronoscope.app;

/** Starts the program. */
public final class Main {
    private Main() {}

    /** Runs the program with the command line's words. */
    public static void main(String[] args) {}
}
