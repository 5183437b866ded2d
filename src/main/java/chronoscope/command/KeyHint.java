package chronoscope.command;

/**
 * Keys that the last line names.
 *
 * @param keys as documents write them
 * @param words a word or two for what they do
 */
public record KeyHint(String keys, String words) {
    /** What goes between the quotes of a copy: it is named only where there are several. */
    public static final String QUOTE = "quote";
}
