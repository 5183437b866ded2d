package chronoscope.yaml;

/** Text of a file as a message may repeat it: nothing invisible, nothing long. */
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

    /** Returns the text with every control, format and separator character in the form {@code \}{@code u{1b}}. */
    static String printable(String text) {
        if (text.codePoints().noneMatch(Echo::invisible)) {
            return text;
        }
        StringBuilder printable = new StringBuilder();
        text.codePoints().forEach(character -> {
            if (invisible(character)) {
                printable.append("\\u{").append(Integer.toHexString(character)).append('}');
            } else {
                printable.appendCodePoint(character);
            }
        });
        return printable.toString();
    }

    private static boolean invisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
