package chronoscope.text;

import java.util.ArrayList;
import java.util.List;

/** A text that leads where its last word says, if that is a web address: however it is cut, each piece leads to the whole. */
public final class HyperlinkedText {
    private final String text;
    private final int address;
    private final Hyperlink hyperlink;

    /** A piece of a text. */
    public record Piece(String text, Hyperlink hyperlink) {}

    private HyperlinkedText(String text, int address, int end) {
        this.text = text;
        this.address = address;
        this.hyperlink = Hyperlink.to(text.substring(address, end));
    }

    /** Takes a line of text. */
    public static HyperlinkedText of(String text) {
        return new HyperlinkedText(text, text.lastIndexOf(' ') + 1, text.length());
    }

    /** Takes a line that may end with a full stop, which is no part of an address before it, nor are angle brackets. */
    public static HyperlinkedText sentence(String text) {
        int start = text.lastIndexOf(' ') + 1;
        start += text.startsWith("<", start) ? 1 : 0;
        int end = text.length();
        while (end > start && (text.charAt(end - 1) == '.' || text.charAt(end - 1) == '>')) {
            end--;
        }
        return new HyperlinkedText(text, start, end);
    }

    /** Returns the whole of it. */
    public String text() {
        return text;
    }

    /** Returns the text in lines, as {@link Measure#lines} breaks it. */
    public List<List<Piece>> lines(int columns, Measure measure) {
        List<List<Piece>> lines = new ArrayList<>();
        int end = 0;
        for (String line : measure.lines(text, columns)) {
            // Between two lines there are at most blanks, and a line does not start with one.
            int start = text.indexOf(line, end);
            end = start + line.length();
            lines.add(pieces(line, address - start));
        }
        return lines;
    }

    /**
     * Returns the first lines of the text; where more would follow, the last of them is cut with a final ….
     *
     * @param most at least one
     */
    public List<List<Piece>> lines(int columns, int most, Measure measure) {
        List<List<Piece>> lines = lines(columns, measure);
        if (lines.size() <= most) {
            return lines;
        }
        int shown = 0;
        for (String line : measure.lines(text, columns).subList(0, most - 1)) {
            shown = text.indexOf(line, shown) + line.length();
        }
        String rest = text.substring(shown).stripLeading();
        List<List<Piece>> cut = new ArrayList<>(lines.subList(0, most - 1));
        cut.add(pieces(measure.fit(rest, columns), address - (text.length() - rest.length())));
        return cut;
    }

    /** Returns the text, cut as {@link Measure#fit} does it; the … of an address leads there, too. */
    public List<Piece> fit(int columns, Measure measure) {
        return pieces(measure.fit(text, columns), address);
    }

    private List<Piece> pieces(String part, int start) {
        int cut = Math.max(0, Math.min(start, part.length()));
        List<Piece> pieces = new ArrayList<>();
        if (cut > 0) {
            pieces.add(new Piece(part.substring(0, cut), Hyperlink.NONE));
        }
        if (cut < part.length()) {
            pieces.add(new Piece(part.substring(cut), hyperlink));
        }
        return pieces;
    }
}
