package chronoscope.text;

/**
 * A part of a line of commands or of a query: both are cut alike.
 *
 * <pre>
 * text    = {blanks | quoted | sign | run} [comment]
 * quoted  = '"' {char | \" | \\} '"'       an apostrophe is a letter
 * run     = chars without blanks, quotation marks and the signs of the grammar
 * comment = '#' anything                   where the text starts, or behind a blank
 * </pre>
 *
 * @param text what it says: of a quoted one, what is inside of the quotation marks
 * @param start its place in the whole text, from 0
 * @param end the place behind it
 */
public record Token(Kind kind, String text, int start, int end) {
    /** What is wrong with a part that is {@link Kind#UNCLOSED}. */
    public static final String NOT_CLOSED = "the quotation mark is not closed";

    private static final char MARK = '"';

    /** What a part is. */
    public enum Kind {
        BLANKS,
        RUN,
        QUOTED,
        /** What begins with a quotation mark, to the end of the text. */
        UNCLOSED,
        /** A character that means something by itself. */
        SIGN,
        COMMENT,
        /** What is behind the last part. */
        END
    }

    /** Returns the part that starts at a place of a text, whose grammar has these signs. */
    public static Token at(int start, String whole, String signs) {
        if (start >= whole.length()) {
            return new Token(Kind.END, "", start, start);
        }
        char first = whole.charAt(start);
        if (first == MARK) {
            return quoted(start, whole);
        }
        if (signs.indexOf(first) >= 0) {
            return part(Kind.SIGN, whole, start, start + 1);
        }
        boolean blank = Character.isWhitespace(first);
        if (first == '#' && (start == 0 || Character.isWhitespace(whole.charAt(start - 1)))) {
            return part(Kind.COMMENT, whole, start, whole.length());
        }
        int end = start + 1;
        while (end < whole.length()
                && Character.isWhitespace(whole.charAt(end)) == blank
                && whole.charAt(end) != MARK
                && signs.indexOf(whole.charAt(end)) < 0) {
            end++;
        }
        return part(blank ? Kind.BLANKS : Kind.RUN, whole, start, end);
    }

    private static Token part(Kind kind, String whole, int start, int end) {
        return new Token(kind, whole.substring(start, end), start, end);
    }

    private static Token quoted(int start, String whole) {
        StringBuilder text = new StringBuilder();
        int at = start + 1;
        while (at < whole.length() && whole.charAt(at) != MARK) {
            boolean escaped =
                    whole.charAt(at) == '\\' && at + 1 < whole.length() && "\"\\".indexOf(whole.charAt(at + 1)) >= 0;
            at += escaped ? 1 : 0;
            text.append(whole.charAt(at++));
        }
        boolean closed = at < whole.length();
        return new Token(closed ? Kind.QUOTED : Kind.UNCLOSED, text.toString(), start, closed ? at + 1 : at);
    }

    public boolean is(Kind other) {
        return kind == other;
    }

    /** Returns whether it is in quotation marks, the last of which may be missing. */
    public boolean isQuoted() {
        return kind == Kind.QUOTED || kind == Kind.UNCLOSED;
    }

    /** Returns whether it is a word, or a part of one. */
    public boolean isOfWord() {
        return kind == Kind.RUN || isQuoted();
    }
}
