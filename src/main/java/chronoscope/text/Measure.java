package chronoscope.text;

import java.util.List;

/**
 * How many columns a terminal gives to text, and what fits into columns.
 *
 * <p>Terminals differ in the characters that are narrow among Latin letters and wide among ideographs: Greek, Cyrillic, ①, “ ”,
 * lines (Unicode Standard Annex 11, ambiguous).
 */
public enum Measure implements Labelled {
    /** Ambiguous characters take one column. */
    NARROW,
    /** Ambiguous characters take two columns, as on terminals that are set up for East Asian text. */
    WIDE;

    private static final String ELLIPSIS = "…";

    /** Returns the columns that the text takes: two for a wide character or an emoji, none for what combines and for controls. */
    public int of(CharSequence text) {
        int columns = 0;
        for (int at = 0; at < text.length(); ) {
            int end = Graphemes.end(text, at);
            columns += ofCluster(text, at, end);
            at = end;
        }
        return columns;
    }

    int ofCluster(CharSequence text, int start, int end) {
        int columns = DisplayWidth.ofCluster(text, start, end);
        boolean widened = this == WIDE && columns == 1 && Ambiguous.contains(Character.codePointAt(text, start));
        return widened ? 2 : columns;
    }

    /**
     * Returns the text in lines of at most that many columns, broken at blanks and between ideographs; a longer word is
     * broken where it must be. A '\n' ends a paragraph, and blank lines stay. Only a character that alone is wider than
     * the columns sticks out.
     */
    public List<String> lines(String text, int columns) {
        return Wrap.lines(this, text, columns);
    }

    /** Returns the text, cut with a final … when it is wider than the columns. */
    public String fit(String text, int columns) {
        if (of(text) <= columns) {
            return text;
        }
        int room = columns - of(ELLIPSIS);
        return room < 0 ? cut(ELLIPSIS, columns) : cut(text, room) + ELLIPSIS;
    }

    /** Returns the text in just that many columns, filled with blanks at its end or cut there. */
    public String pad(String text, int columns) {
        String cut = cut(text, columns);
        return cut + " ".repeat(Math.max(0, columns - of(cut)));
    }

    /** Returns as much of the text's start as the columns hold. */
    public String cut(String text, int columns) {
        int taken = 0;
        for (int at = 0; at < text.length(); ) {
            int end = Graphemes.end(text, at);
            taken += ofCluster(text, at, end);
            if (taken > columns) {
                return text.substring(0, at);
            }
            at = end;
        }
        return text;
    }

    /** Stands by itself, as most terminals never need it. */
    private static final class Ambiguous {
        private static final CodePoints CHARACTERS = CodePoints.of(UnicodeTables.AMBIGUOUS);

        static boolean contains(int codePoint) {
            return codePoint > 0xA0 && CHARACTERS.contains(codePoint);
        }
    }
}
