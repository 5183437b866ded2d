package chronoscope.text;

/**
 * Makes text from a file or a user safe to show: what would act on a terminal, or hide from the reader, becomes a
 * visible escape such as <code>&#92;u{202e}</code>.
 *
 * <p>Escaped are the controls, what turns the direction of writing, invisible format characters, fillers that look like
 * nothing, noncharacters and lone surrogates. Joiners stay where they join, and a variation selector stays behind what
 * it varies.
 */
public final class Printable {
    private static final CodePoints HIDDEN = CodePoints.of("""
            0-1f 7f-9f ad 34f 61c 115f-1160 17b4-17b5 180e 200b-200f 2028-202e 2060-206f 3164 d800-dfff fdd0-fdef
            fe00-fe0f feff ffa0 fff0-fffb fffe-ffff 13430-1343f 1bca0-1bca3 1d173-1d17a 1fffe-1ffff 2fffe-2ffff
            e0000-e0fff
            """);

    /** What shapes words and pictures, and hides nothing but itself: soft hyphens, joiners, selectors of a variant. */
    private static final CodePoints SHAPING = CodePoints.of("ad 34f 200c-200d 2060 fe00-fe0f e0100-e01ef");

    /** What becomes of line ends, and of what shapes words. */
    private enum Use {
        LINE,
        TEXT,
        DATA
    }

    private Printable() {}

    /** Returns the text as one line: each run of line ends and tabs is one blank. The same instance when it is clean. */
    public static String line(String text) {
        return clean(text, Use.LINE);
    }

    /** Returns the text with its line ends as '\n', and each run of tabs as one blank. */
    public static String text(String text) {
        return clean(text, Use.TEXT);
    }

    /** Returns the text for other programs: with its line ends as '\n', and with all that only shapes words. */
    public static String data(String text) {
        return clean(text, Use.DATA);
    }

    /** Returns whether the code point acts or hides where nothing before it gives it a meaning. */
    public static boolean hides(int codePoint) {
        return HIDDEN.contains(codePoint);
    }

    private static String clean(String text, Use use) {
        for (int at = 0; at < text.length(); at++) {
            char next = text.charAt(at);
            if (!plain(next) && !(use != Use.LINE && next == '\n')) {
                return cleanFrom(at, text, use);
            }
        }
        return text;
    }

    private static boolean plain(char letter) {
        return (' ' <= letter && letter < 0x7F) || (0xA0 <= letter && letter < 0x300 && letter != 0xAD);
    }

    private static String cleanFrom(int first, String text, Use use) {
        StringBuilder clean = new StringBuilder(text.length() + 16).append(text, 0, first);
        for (int at = first; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            if (separates(codePoint)) {
                int end = endOfSeparators(text, at);
                clean.append(separator(text, at, end, use != Use.LINE));
                at = end;
                continue;
            }
            boolean shapes = use == Use.DATA && SHAPING.contains(codePoint);
            if (HIDDEN.contains(codePoint) && !shapes && !meaningful(codePoint, clean, text, at)) {
                clean.append("\\u{").append(Integer.toHexString(codePoint)).append('}');
            } else {
                clean.appendCodePoint(codePoint);
            }
            at += Character.charCount(codePoint);
        }
        return clean.length() == text.length() && text.contentEquals(clean) ? text : clean.toString();
    }

    private static boolean separates(int codePoint) {
        return codePoint == '\t' || breaksLine(codePoint);
    }

    private static boolean breaksLine(int codePoint) {
        return codePoint == '\n'
                || codePoint == '\r'
                || codePoint == 0x85
                || codePoint == 0x2028
                || codePoint == 0x2029;
    }

    private static int endOfSeparators(String text, int start) {
        int at = start;
        while (at < text.length() && separates(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static String separator(String text, int start, int end, boolean keepsLines) {
        if (!keepsLines) {
            return " ";
        }
        StringBuilder lines = new StringBuilder();
        boolean blank = false;
        for (int at = start; at < end; at++) {
            char next = text.charAt(at);
            boolean secondOfPair = next == '\n' && at > start && text.charAt(at - 1) == '\r';
            if (breaksLine(next) && !secondOfPair) {
                lines.append('\n');
            }
            if (next == '\t' && !blank) {
                lines.append(' ');
            }
            blank = next == '\t';
        }
        return lines.toString();
    }

    /** Tells whether the code point acts on what is shown before it, and not on an escape. */
    private static boolean meaningful(int codePoint, CharSequence shown, String text, int at) {
        if (at == 0) {
            return false;
        }
        int before = Character.codePointBefore(shown, shown.length());
        int next = at + Character.charCount(codePoint);
        int after = next < text.length() ? text.codePointAt(next) : ' ';
        if (codePoint == 0x200C) {
            return joins(before);
        }
        if (codePoint == Graphemes.JOINER) {
            return joins(before) || (pictured(before) && Graphemes.picture(after));
        }
        if (0xFE00 <= codePoint && codePoint <= 0xFE0F) {
            return varies(before);
        }
        return 0xE0100 <= codePoint && codePoint <= 0xE01EF && Character.isIdeographic(before);
    }

    /** The letters of Arabic, the Indic and other scripts that write letters together. */
    private static boolean joins(int codePoint) {
        boolean letterOrMark = Character.isLetter(codePoint) || DisplayWidth.ofCodePoint(codePoint) == 0;
        return 0x590 <= codePoint && codePoint < 0x1E00 && letterOrMark && !HIDDEN.contains(codePoint);
    }

    /** The end of a picture: itself, its emoji selector or its skin tone. */
    private static boolean pictured(int codePoint) {
        return Graphemes.picture(codePoint) || codePoint == 0xFE0F;
    }

    private static boolean varies(int codePoint) {
        return codePoint > ' ' && !HIDDEN.contains(codePoint);
    }
}
