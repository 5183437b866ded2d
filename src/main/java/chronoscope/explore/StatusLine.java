package chronoscope.explore;

import chronoscope.text.Measure;
import chronoscope.text.Printable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was said to the reader, and what scripts have set.
 *
 * @param message the message line; may be empty
 * @param failed whether the message tells of a problem
 * @param chapter the chapter of a script that is played; may be empty
 * @param narration what the script says about what is shown; may be empty
 * @param variables the texts that stand for {@code $name}, by name
 */
public record StatusLine(
        String message, boolean failed, String chapter, String narration, Map<String, String> variables) {
    public static final StatusLine NOTHING = new StatusLine("", false, "", "", Map.of());

    /** How many characters names and texts that are set may have together: each line could double them. */
    static final int MOST_SET = 1_000_000;

    private static final int MARGINS = 4;
    private static final int WIDEST = 100;
    private static final int USUAL_LINES = 2;

    /** What a message leaves to the keys and the place beside it. */
    private static final int BESIDE_MESSAGE = 28;

    public StatusLine {
        variables = Map.copyOf(variables);
    }

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
        return new StatusLine(other, problem, chapter, narration, variables);
    }

    StatusLine narrating(String other) {
        return new StatusLine(message, failed, chapter, other, variables);
    }

    /** Begins a chapter: what was said in the last one is over. */
    StatusLine beginning(String other) {
        return new StatusLine(message, failed, other, "", variables);
    }

    /** Takes the words of scripts away. */
    StatusLine silent() {
        return new StatusLine(message, failed, "", "", variables);
    }

    StatusLine with(Map<String, String> others) {
        return new StatusLine(message, failed, chapter, narration, others);
    }

    StatusLine setting(String name, String value) {
        Map<String, String> more = new HashMap<>(variables);
        more.put(name, value);
        return with(more);
    }

    boolean isTooMuch() {
        return variables.entrySet().stream()
                        .mapToInt(
                                each -> each.getKey().length() + each.getValue().length())
                        .sum()
                > MOST_SET;
    }
}
