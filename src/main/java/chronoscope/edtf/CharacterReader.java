package chronoscope.edtf;

import java.util.Locale;

/** A place in a text that is being read. */
final class CharacterReader {
    private final String text;
    private final char[] characters;
    private int position;

    CharacterReader(String text) {
        this.text = text;
        // One more, which stays NUL and is the end.
        characters = new char[text.length() + 1];
        text.getChars(0, text.length(), characters, 0);
    }

    int position() {
        return position;
    }

    boolean atEnd() {
        return position == characters.length - 1;
    }

    /** Returns the next character, or NUL at the end. */
    char peek() {
        return characters[position];
    }

    char next() {
        return characters[position++];
    }

    boolean accept(String expected) {
        boolean found = text.startsWith(expected, position);
        position += found ? expected.length() : 0;
        return found;
    }

    boolean accept(char expected) {
        boolean found = peek() == expected;
        position += found ? 1 : 0;
        return found;
    }

    /** Reads as many digits as there are. */
    String digits() {
        int from = position;
        while (atDigit()) {
            position++;
        }
        return text.substring(from, position);
    }

    /** Reads as many digits as there are, and X among them. */
    String maskedDigits() {
        int from = position;
        while (atDigit() || peek() == 'X') {
            position++;
        }
        return text.substring(from, position);
    }

    private boolean atDigit() {
        char next = peek();
        return '0' <= next && next <= '9';
    }

    /** Names what stands here, for a message. */
    String here() {
        if (atEnd()) {
            return "the end";
        }
        char found = peek();
        return ' ' < found && found < 127
                ? "'" + found + "'"
                : String.format(Locale.US, "U+%04X", text.codePointAt(position));
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
