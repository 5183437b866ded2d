package chronoscope.check;

import chronoscope.text.Measure;
import chronoscope.text.Printable;
import chronoscope.yaml.Position;
import java.util.List;
import java.util.Locale;

/** Lines of a file with a caret under a place. What acts on a terminal is escaped. */
public final class Excerpts {
    private static final int BEFORE = 60;
    private static final int MOST = 100;
    private static final String CUT = "…";

    private final String[] lines;

    /** Splits a text into lines. */
    public Excerpts(String text) {
        this.lines = text.isEmpty() ? new String[0] : text.split("\r\n|\r|\n", -1);
    }

    /** Returns the line of a place with its number, and a caret below; nothing where there is no such line. */
    public List<String> at(Position place) {
        if (place.line() < 1 || place.line() > lines.length) {
            return List.of();
        }
        return of(place, lines[place.line() - 1]);
    }

    /** Returns a line with the number of a place, and a caret below. */
    public static List<String> of(Position place, String line) {
        int letters = line.codePointCount(0, line.length());
        int before = Math.min(place.column() - 1, letters);
        int from = Math.max(0, before - BEFORE);
        int to = Math.min(letters, from + MOST);
        String start = (from > 0 ? CUT : "") + part(line, from, before);
        String end = part(line, before, to) + (to < letters ? CUT : "");
        String margin = String.format(Locale.US, "%5d | ", place.line());
        String blank = " ".repeat(margin.length() - 2) + "| ";
        return List.of(margin + start + end, blank + " ".repeat(Measure.NARROW.of(start)) + "^");
    }

    private static String part(String line, int from, int to) {
        return Printable.line(line.substring(line.offsetByCodePoints(0, from), line.offsetByCodePoints(0, to)));
    }
}
