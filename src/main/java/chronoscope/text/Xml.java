package chronoscope.text;

/**
 * Makes text safe to stand in XML 1.0, between tags or in an attribute.
 *
 * <p>What {@link Printable} would escape is written as a character reference, so that the file shows what it holds; what
 * XML cannot hold at all becomes U+FFFD.
 */
public final class Xml {
    private static final char REPLACEMENT = '\uFFFD';

    private Xml() {}

    /** Returns the text as it stands between tags; line feeds and tabs stay. */
    public static String text(String text) {
        return escaped(text, true);
    }

    /** Returns the text as it stands in an attribute's quotes of either kind; line ends and tabs survive there. */
    public static String attribute(String text) {
        return escaped(text, false);
    }

    private static String escaped(String text, boolean keepsLines) {
        for (int at = 0; at < text.length(); at++) {
            char next = text.charAt(at);
            if (!plain(next) && !(keepsLines && separates(next))) {
                return escapedFrom(at, text, keepsLines);
            }
        }
        return text;
    }

    private static boolean plain(char letter) {
        return switch (letter) {
            case '&', '<', '>', '"', '\'' -> false;
            default -> (' ' <= letter && letter < 0x7F) || (0xA0 <= letter && letter < 0x300 && letter != 0xAD);
        };
    }

    private static boolean separates(int codePoint) {
        return codePoint == '\n' || codePoint == '\t';
    }

    private static String escapedFrom(int first, String text, boolean keepsLines) {
        StringBuilder escaped = new StringBuilder(text.length() + 16).append(text, 0, first);
        text.codePoints().skip(first).forEach(codePoint -> {
            if (keepsLines && separates(codePoint)) {
                escaped.appendCodePoint(codePoint);
            } else {
                append(escaped, codePoint);
            }
        });
        return escaped.toString();
    }

    private static void append(StringBuilder escaped, int codePoint) {
        switch (codePoint) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '"' -> escaped.append("&quot;");
            case '\'' -> escaped.append("&#39;");
            default -> {
                if (!allowed(codePoint)) {
                    escaped.append(REPLACEMENT);
                } else if (Printable.hides(codePoint)) {
                    escaped.append("&#x").append(Integer.toHexString(codePoint)).append(';');
                } else {
                    escaped.appendCodePoint(codePoint);
                }
            }
        }
    }

    /** The production Char of XML 1.0. */
    private static boolean allowed(int codePoint) {
        boolean control = codePoint < ' ' && codePoint != '\t' && codePoint != '\n' && codePoint != '\r';
        return !control && !(0xD800 <= codePoint && codePoint < 0xE000) && codePoint != 0xFFFE && codePoint != 0xFFFF;
    }
}
