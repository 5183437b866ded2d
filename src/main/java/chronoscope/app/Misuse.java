package chronoscope.app;

/** The command line is not one that the program can follow; the message says why. */
final class Misuse extends RuntimeException {
    private static final long serialVersionUID = 1;

    Misuse(String message) {
        super(message, null, false, false);
    }
}
