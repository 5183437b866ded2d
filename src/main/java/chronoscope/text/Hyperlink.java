package chronoscope.text;

/**
 * Where a text leads when it is clicked in a terminal: OSC 8 as in Egmont Koblinger's hyperlinks specification
 * (gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda).
 *
 * @param target an http or https address of at most 2083 printable ASCII characters without blanks, or empty
 */
public record Hyperlink(String target) {
    public static final Hyperlink NONE = new Hyperlink("");

    /** VTE, which many terminals are made of, takes no longer ones. */
    private static final int LONGEST = 2083;

    /** What the first byte of a character in UTF-8 begins with, by the number of bytes that follow (RFC 3629). */
    private static final int[] LEADS = {0, 0xC0, 0xE0, 0xF0};

    public Hyperlink {
        if (!target.isEmpty() && !leads(target)) {
            throw new IllegalArgumentException("not a web address");
        }
    }

    /**
     * Returns where the address leads, percent-encoded as in section 3.1 of RFC 3987; nowhere where it is none of the web,
     * is too long, or has a blank or what {@link Printable} would escape.
     */
    public static Hyperlink to(String address) {
        StringBuilder target = new StringBuilder(address.length());
        for (int at = 0; at < address.length() && target.length() <= LONGEST; ) {
            int codePoint = address.codePointAt(at);
            if (Printable.hides(codePoint)) {
                return NONE;
            }
            append(target, codePoint);
            at += Character.charCount(codePoint);
        }
        String encoded = target.toString();
        return leads(encoded) ? new Hyperlink(encoded) : NONE;
    }

    private static void append(StringBuilder target, int codePoint) {
        if (codePoint < 0x80) {
            target.append((char) codePoint);
            return;
        }
        int following = codePoint < 0x800 ? 1 : codePoint < 0x10000 ? 2 : 3;
        encode(target, LEADS[following] | codePoint >> (6 * following));
        for (int left = following - 1; left >= 0; left--) {
            encode(target, 0x80 | (codePoint >> (6 * left) & 0x3F));
        }
    }

    private static void encode(StringBuilder target, int octet) {
        target.append('%').append(digit(octet >> 4)).append(digit(octet & 0xF));
    }

    private static char digit(int value) {
        return Character.toUpperCase(Character.forDigit(value, 16));
    }

    private static boolean leads(String target) {
        for (int at = 0; at < target.length(); at++) {
            if (target.charAt(at) <= ' ' || target.charAt(at) >= 0x7F) {
                return false;
            }
        }
        return target.length() <= LONGEST && (startsWith("http://", target) || startsWith("https://", target));
    }

    private static boolean startsWith(String scheme, String target) {
        return target.length() > scheme.length() && target.regionMatches(true, 0, scheme, 0, scheme.length());
    }

    /** Returns the name by which a terminal knows the pieces of one link: the same for the same target. */
    public String id() {
        return Integer.toUnsignedString(target.hashCode(), Character.MAX_RADIX);
    }

    // Written out, as linking the ones that records are given takes time before the first frame.

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Hyperlink hyperlink && target.equals(hyperlink.target));
    }

    @Override
    public int hashCode() {
        return target.hashCode();
    }
}
