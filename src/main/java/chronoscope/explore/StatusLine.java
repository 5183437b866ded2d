package chronoscope.explore;

import chronoscope.text.Measure;
import chronoscope.text.Printable;
import java.util.List;

/**
 * What was said to the reader.
 *
 * @param message the message line; may be empty
 * @param failed whether the message tells of a problem
 * @param chapter the chapter of a script that is played; may be empty
 * @param narration what the script says about what is shown; may be empty
 */
public record StatusLine(String message, boolean failed, String chapter, String narration) {
    public static final StatusLine NOTHING = new StatusLine("", false, "", "");

    private static final int MARGINS = 4;
    private static final int WIDEST = 100;
    private static final int USUAL_LINES = 2;

    /** What a message leaves to the keys and the place beside it. */
    private static final int BESIDE_MESSAGE = 28;

    /** Returns the narration's lines on a screen of this width. */
    public List<String> lines(int columns, Measure measure) {
        return narration.isEmpty()
                ? List.of()
                : measure.lines(Printable.line(narration), Math.min(columns - MARGINS, WIDEST));
    }

    /** Returns how many rows a script's words take, with the rule above them: for few as for more, so that nothing jumps. */
    int rows(Size size, Measure measure) {
        int columns = Math.max(size.columns(), Layout.SMALLEST.columns());
        return narration.isEmpty() && chapter.isEmpty()
                ? 0
                : 1 + Math.max(USUAL_LINES, lines(columns, measure).size());
    }

    /** Returns whether the message would take more than half of the screen, which is no place to read it. */
    boolean isLong(Size size, Measure measure) {
        int columns = Math.max(size.columns(), Layout.SMALLEST.columns()) - BESIDE_MESSAGE;
        int most = (Math.max(size.rows(), Layout.SMALLEST.rows()) - 1) / 2;
        return message.length() > columns
                && measure.lines(Printable.line(message), columns).size() > most;
    }

    StatusLine saying(String other, boolean problem) {
        return new StatusLine(other, problem, chapter, narration);
    }

    StatusLine narrating(String other) {
        return new StatusLine(message, failed, chapter, other);
    }

    /** Begins a chapter: what was said in the last one is over. */
    StatusLine beginning(String other) {
        return new StatusLine(message, failed, other, "");
    }

    /** Takes the words of scripts away. */
    StatusLine silent() {
        return new StatusLine(message, failed, "", "");
    }
}
