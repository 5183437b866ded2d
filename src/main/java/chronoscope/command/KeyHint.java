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

    /** What goes to what a line of output is about: it is named only where there is such a line. */
    public static final String TARGET = "go there";

    /** What opens the selected item of the detail: it is named only where one is selected. */
    public static final String FOLLOW = "follow";

    /** What takes back the last filter: it is named where nothing passes the filters. */
    public static final String UNDO = "undo";

    /** What goes from event to event, and into one: they are named where there is one. */
    public static final String MOVE = "move";

    public static final String DETAIL = "detail";
}
