package chronoscope.explore;

import java.util.Locale;

/** Makes an address lead to a passage of its page, by a text directive of the WICG's Scroll to Text Fragment. */
final class TextFragment {
    private static final String DIRECTIVE = ":~:text=";

    /** A longer quote is told by its start and its end: a browser compares what it is told letter by letter. */
    private static final int LONG = 120;

    private static final int END = 30;
    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._~";

    private TextFragment() {}

    /** Returns the address of the quote in its page; one that has such a directive already stays. */
    static String of(String url, String quote) {
        String words = quote.strip().replaceAll("\\s+", " ");
        if (words.isEmpty() || url.contains(DIRECTIVE)) {
            return url;
        }
        String text = words.length() <= LONG
                ? encoded(words)
                : encoded(words.substring(0, cut(words, END, -1))) + ","
                        + encoded(words.substring(cut(words, words.length() - END, 1))
                                .strip());
        return url + (url.contains("#") ? "" : "#") + DIRECTIVE + text;
    }

    /** Returns the blank that is nearest in a direction, or the place itself, where a text has no blanks. */
    private static int cut(String words, int place, int direction) {
        int blank = direction < 0 ? words.lastIndexOf(' ', place) : words.indexOf(' ', place);
        boolean pair = Character.isLowSurrogate(words.charAt(place));
        return blank > 0 ? blank : pair ? place - 1 : place;
    }

    private static String encoded(String text) {
        StringBuilder encoded = new StringBuilder();
        text.codePoints().forEach(letter -> {
            if (UNRESERVED.indexOf(letter) >= 0) {
                encoded.appendCodePoint(letter);
            } else {
                encode(letter, encoded);
            }
        });
        return encoded.toString();
    }

    /** Writes the bytes of a character in UTF-8. */
    private static void encode(int letter, StringBuilder encoded) {
        int more = letter < 0x80 ? 0 : letter < 0x800 ? 1 : letter < 0x10000 ? 2 : 3;
        int lead = more == 0 ? 0 : (0xFF << (7 - more)) & 0xFF;
        encoded.append(escaped(lead | letter >> (6 * more)));
        for (int left = more - 1; left >= 0; left--) {
            encoded.append(escaped(0x80 | (letter >> (6 * left) & 0x3F)));
        }
    }

    private static String escaped(int octet) {
        return String.format(Locale.ROOT, "%%%02X", octet);
    }
}
