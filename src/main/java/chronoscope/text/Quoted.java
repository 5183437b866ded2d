package chronoscope.text;

import java.util.regex.Pattern;

/** Texts as the line grammar of commands writes them: so that reading gives the same text back. */
public final class Quoted {
    /** What means something else than itself in a line, outside of quotation marks. */
    private static final Pattern WORD = Pattern.compile("[^\\s\";$#][^\\s\";$]*");

    private static final Pattern WORDS = Pattern.compile(WORD + "( " + WORD + ")*");

    private Quoted() {}

    public static String word(String text) {
        return WORD.matcher(text).matches() ? text : always(text);
    }

    /** Returns the text as the rest of a command, without quotation marks where it needs none. */
    public static String rest(String text) {
        return WORDS.matcher(text).matches() ? text : always(text);
    }

    /** Returns the text in quotation marks. */
    public static String always(String text) {
        return verbatim(text.replace("$", "$$"));
    }

    /** Returns the text in quotation marks, where a dollar sign is one. */
    public static String verbatim(String text) {
        return '"' + escaped(text) + '"';
    }

    /** Returns the text as it is between quotation marks. */
    public static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    /** Returns what is inside of the quotation marks of a text that they hold as a whole; another text as it is. */
    public static String inside(String text) {
        Token first = Token.at(0, text, "");
        return first.is(Token.Kind.QUOTED) && first.end() == text.length() ? first.text() : text;
    }
}
