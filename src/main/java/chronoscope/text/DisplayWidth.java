package chronoscope.text;

/** How many columns of a terminal a character takes by itself, ambiguous ones as narrow. */
public final class DisplayWidth {
    private static final int EMOJI_PRESENTATION = 0xFE0F;

    private DisplayWidth() {}

    /** Tells whether terminals measure this cluster differently, so that a cursor behind it may be anywhere. */
    public static boolean unsettled(CharSequence cluster) {
        if (cluster.length() == 1) {
            char only = cluster.charAt(0);
            return only >= 0x300 && (ofCodePoint(only) == 0 || spacingMark(only));
        }
        int first = Character.codePointAt(cluster, 0);
        int rest = Character.charCount(first);
        if (youngPicture(first) || Graphemes.regional(first) || ofCodePoint(first) == 0) {
            return true;
        }
        return rest < cluster.length() && !plainMarks(cluster, rest);
    }

    /** Returns the columns that a terminal gives the cluster which draws each of its characters by itself. */
    public static int inPieces(CharSequence cluster) {
        int columns = 0;
        for (int at = 0; at < cluster.length(); ) {
            int codePoint = Character.codePointAt(cluster, at);
            columns += ofCodePoint(codePoint);
            at += Character.charCount(codePoint);
        }
        return columns;
    }

    static int ofCluster(CharSequence text, int start, int end) {
        char first = text.charAt(start);
        if (end == start + 1 && first < 0x7F) {
            return first < ' ' ? 0 : 1;
        }
        int base = Character.codePointAt(text, start);
        int rest = start + Character.charCount(base);
        return rest < end && emoji(base, text, rest, end) ? 2 : ofCodePoint(base);
    }

    private static boolean emoji(int base, CharSequence text, int from, int end) {
        boolean asked = false;
        for (int at = from; at < end; at++) {
            char next = text.charAt(at);
            asked |= next == EMOJI_PRESENTATION || next == Graphemes.JOINER || Character.isSurrogate(next);
        }
        return asked && Graphemes.takesEmojiPresentation(base);
    }

    static int ofCodePoint(int codePoint) {
        if (codePoint < 0x300) {
            return Character.isISOControl(codePoint) ? 0 : 1;
        }
        if (UnicodeTables.ZERO.contains(codePoint)) {
            return 0;
        }
        return UnicodeTables.WIDE.contains(codePoint) ? 2 : 1;
    }

    /** The accents of European scripts and of kana, which every terminal puts on the letter before. */
    private static boolean plainMarks(CharSequence cluster, int from) {
        for (int at = from; at < cluster.length(); at++) {
            char mark = cluster.charAt(at);
            boolean accent = 0x300 <= mark && mark <= 0x36F && mark != 0x34F;
            boolean plain = accent || mark == 0x3099 || mark == 0x309A;
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    /** A block that grows with each version of Unicode: a terminal with older tables takes its pictures as narrow. */
    private static boolean youngPicture(int codePoint) {
        return 0x1FA70 <= codePoint && codePoint < 0x1FB00;
    }

    private static boolean spacingMark(int codePoint) {
        return Character.getType(codePoint) == Character.COMBINING_SPACING_MARK;
    }
}
