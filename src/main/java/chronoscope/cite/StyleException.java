package chronoscope.cite;

/** A style that cannot be used; the message says where it is wrong, and what can be done. */
public final class StyleException extends Exception {
    private static final long serialVersionUID = 1L;

    StyleException(String message) {
        super(message);
    }

    StyleException(String file, StyleNode.Place place, String message) {
        super(file + ":" + place.line() + ":" + place.column() + ": " + message);
    }

    public String problem() {
        return String.valueOf(getMessage());
    }
}
