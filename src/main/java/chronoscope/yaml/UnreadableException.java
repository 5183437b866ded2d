package chronoscope.yaml;

/**
 * Ends the reading of a file at a fault that leaves no way on, such as a syntax error. An exception because it passes
 * through the parser that called the reader; it never leaves this package.
 */
final class UnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Position place;
    private final Rule rule;

    UnreadableException(Position place, String message) {
        this(Rule.SYNTAX, place, message);
    }

    UnreadableException(Rule rule, Position place, String message) {
        super(message, null, false, false);
        this.place = place;
        this.rule = rule;
    }

    Rule rule() {
        return rule;
    }

    Position place() {
        return place;
    }

    String message() {
        return String.valueOf(getMessage());
    }
}
