package chronoscope.proof;

import java.util.Arrays;
import java.util.Set;

/** Finds where a quote stands in a text, word for word: its first and its last word are whole words there. */
final class QuoteSearch {
    /** What stands more often proves nothing more. */
    static final int MOST = 100_000;

    /** They write words without blanks between them. */
    private static final Set<Character.UnicodeScript> UNPARTED = Set.of(
            Character.UnicodeScript.HAN,
            Character.UnicodeScript.HIRAGANA,
            Character.UnicodeScript.KATAKANA,
            Character.UnicodeScript.THAI,
            Character.UnicodeScript.LAO,
            Character.UnicodeScript.KHMER,
            Character.UnicodeScript.MYANMAR);

    private QuoteSearch() {}

    /** Returns the indexes in a text where a quote starts, both in their normal form. */
    static int[] places(String text, String quote) {
        int[] places = new int[4];
        int count = 0;
        for (int at = quote.isEmpty() ? -1 : text.indexOf(quote);
                at >= 0 && count < MOST;
                at = text.indexOf(quote, at + 1)) {
            if (!parts(text, at) && !parts(text, at + quote.length())) {
                places = count == places.length ? Arrays.copyOf(places, 2 * count) : places;
                places[count++] = at;
            }
        }
        return Arrays.copyOf(places, count);
    }

    /** Tells whether an index parts a word, or a number such as 1.5. */
    static boolean parts(String text, int at) {
        if (at <= 0 || at >= text.length()) {
            return false;
        }
        int before = text.codePointBefore(at);
        int after = text.codePointAt(at);
        return isMark(after)
                || (isInWord(before) && isInWord(after))
                || (isPoint(before) && Character.isDigit(after) && isDigit(text, at - 2))
                || (isPoint(after) && Character.isDigit(before) && isDigit(text, at + 1))
                || (Character.isLowSurrogate(text.charAt(at)) && Character.isHighSurrogate(text.charAt(at - 1)));
    }

    private static boolean isPoint(int letter) {
        return letter == '.' || letter == ',';
    }

    private static boolean isDigit(String text, int at) {
        return 0 <= at && at < text.length() && Character.isDigit(text.charAt(at));
    }

    private static boolean isMark(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean isInWord(int letter) {
        return (Character.isLetterOrDigit(letter) || isMark(letter))
                && !UNPARTED.contains(Character.UnicodeScript.of(letter));
    }
}
