package chronoscope.yaml;

/** Text of a file as a message may repeat it: nothing long. */
final class Echo {
    private static final int LONGEST = 40;

    private Echo() {}

    /** Returns the text in single quotes, cut after 40 characters. */
    static String quoted(String text) {
        return "'" + cut(text) + "'";
    }

    /** Returns the text, its end replaced by an ellipsis where it is longer than 40 characters. */
    static String cut(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
