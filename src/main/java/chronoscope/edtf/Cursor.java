package chronoscope.edtf;

import java.util.Locale;

/** A place in a text that is being read. */
final class Cursor {
    private final String text;
    private int position;

    Cursor(String text) {
        this.text = text;
    }

    int position() {
        return position;
    }

    boolean atEnd() {
        return position == text.length();
    }

    /** Returns the next character, or NUL at the end. */
    char peek() {
        return atEnd() ? '\0' : text.charAt(position);
    }

    char next() {
        return text.charAt(position++);
    }

    boolean accept(String expected) {
        boolean found = text.startsWith(expected, position);
        position += found ? expected.length() : 0;
        return found;
    }

    /** Reads as many of the characters as there are. */
    String take(String characters) {
        int from = position;
        while (!atEnd() && characters.indexOf(peek()) >= 0) {
            position++;
        }
        return text.substring(from, position);
    }

    /** Names what stands here, for a message. */
    String here() {
        if (atEnd()) {
            return "the end";
        }
        char found = peek();
        return ' ' < found && found < 127
                ? "'" + found + "'"
                : String.format(Locale.ROOT, "U+%04X", text.codePointAt(position));
    }

    void end(String allowed) throws Fault {
        if (!atEnd()) {
            throw fault(here() + " is not expected here; " + allowed);
        }
    }

    Fault fault(String message) {
        return new Fault(position, message);
    }
}
