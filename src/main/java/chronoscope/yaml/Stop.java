package chronoscope.yaml;

/**
 * Ends the reading of a file at a fault that leaves no way on, such as a syntax error. An exception because it passes
 * through the parser that called the reader; it never leaves this package.
 */
final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Place place;

    Stop(Place place, String message) {
        super(message, null, false, false);
        this.place = place;
    }

    Place place() {
        return place;
    }

    String message() {
        return String.valueOf(getMessage());
    }
}
