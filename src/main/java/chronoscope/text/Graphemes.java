package chronoscope.text;

/**
 * Splits text into clusters, each of which a terminal draws as one.
 *
 * <p>A cluster is a character with what combines with it, an emoji sequence or a flag. The rule is an own one, so that
 * every Java version gives the same cells; a spacing mark of the Indic scripts is a cluster of its own, since terminals
 * give it a column of its own.
 */
public final class Graphemes {
    static final int JOINER = 0x200D;

    private Graphemes() {}

    /** Returns the index behind the cluster that starts at the given index. */
    public static int end(CharSequence text, int start) {
        char first = text.charAt(start);
        int next = start + 1;
        if (next == text.length() || (first < 0x300 && text.charAt(next) < 0x300)) {
            return next;
        }
        int base = Character.codePointAt(text, start);
        int at = start + Character.charCount(base);
        if (Character.isISOControl(base)) {
            return at;
        }
        if (regional(base) && at < text.length() && regional(Character.codePointAt(text, at))) {
            at += 2;
        }
        return endOfMarks(text, at, picture(base));
    }

    private static int endOfMarks(CharSequence text, int from, boolean picture) {
        int at = from;
        boolean joined = false;
        while (at < text.length()) {
            int codePoint = Character.codePointAt(text, at);
            boolean belongs = combines(codePoint)
                    || (picture && skinTone(codePoint))
                    || (picture && joined && picture(codePoint));
            if (!belongs) {
                break;
            }
            joined = codePoint == JOINER;
            at += Character.charCount(codePoint);
        }
        return at;
    }

    static boolean regional(int codePoint) {
        return 0x1F1E6 <= codePoint && codePoint <= 0x1F1FF;
    }

    static boolean picture(int codePoint) {
        return codePoint >= 0xA9 && UnicodeTables.PICTURES.contains(codePoint);
    }

    static boolean takesEmojiPresentation(int codePoint) {
        boolean digit = '0' <= codePoint && codePoint <= '9';
        return digit || codePoint == '#' || codePoint == '*' || picture(codePoint);
    }

    private static boolean combines(int codePoint) {
        return codePoint >= 0x300 && UnicodeTables.ZERO.contains(codePoint);
    }

    private static boolean skinTone(int codePoint) {
        return 0x1F3FB <= codePoint && codePoint <= 0x1F3FF;
    }
}
