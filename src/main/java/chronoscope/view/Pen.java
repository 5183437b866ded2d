package chronoscope.view;

import chronoscope.explore.Rect;
import chronoscope.text.Graphemes;
import chronoscope.text.Hyperlink;
import chronoscope.text.HyperlinkedText;
import chronoscope.text.Measure;
import chronoscope.text.Printable;
import chronoscope.text.SearchTerm;
import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.graphics.TextGraphics;
import java.util.List;
import java.util.Optional;

/** Writes text into cells: clean, measured, and never beyond its columns. */
final class Pen {
    private final TextGraphics graphics;
    private final Palette palette;
    private final Glyphs glyphs;
    private final boolean hyperlinks;
    private final Measure measure;
    private final boolean braille;

    /** The uppermost row that it has written in. */
    private int highest = Integer.MAX_VALUE;

    /** @param braille whether patterns of dots may be drawn */
    Pen(TextGraphics graphics, Palette palette, Glyphs glyphs, boolean hyperlinks, Measure measure, boolean braille) {
        this.graphics = graphics;
        this.palette = palette;
        this.glyphs = glyphs;
        this.hyperlinks = hyperlinks;
        this.measure = measure;
        this.braille = braille;
    }

    /** Returns another one that has written nothing yet. */
    Pen fresh() {
        return new Pen(graphics, palette, glyphs, hyperlinks, measure, braille);
    }

    Glyphs glyphs() {
        return glyphs;
    }

    /** Returns whether eras have a ground of their own. */
    boolean tintsEras() {
        return palette.tintsEras();
    }

    boolean hasBraille() {
        return braille;
    }

    Measure measure() {
        return measure;
    }

    /** Writes the text from a column on, before the other one, and returns the column behind it. */
    int text(int column, int end, int row, String text, Palette.Ink ink) {
        return text(column, end, row, text, ink, Hyperlink.NONE);
    }

    /** Writes the text as one that leads there. */
    int text(int column, int end, int row, String text, Palette.Ink ink, Hyperlink hyperlink) {
        Hyperlink shown = hyperlinks ? hyperlink : Hyperlink.NONE;
        String line = Printable.line(text);
        int at = column;
        int behind;
        for (int index = 0; index < line.length() && at < end; index = behind) {
            behind = Graphemes.end(line, index);
            char letter = line.charAt(index);
            if (behind == index + 1 && ' ' <= letter && letter <= '~') {
                put(at, row, palette.letter(letter, ink, shown));
                at++;
            } else {
                int width = cluster(at, end, row, line.substring(index, behind), ink, shown);
                if (width < 0) {
                    break;
                }
                at += width;
            }
        }
        return at;
    }

    /** Writes a cluster and returns the columns that it takes, or -1 where they are not free. */
    private int cluster(int at, int end, int row, String cluster, Palette.Ink ink, Hyperlink shown) {
        int width = measure.of(cluster);
        if (at + width > end) {
            return -1;
        }
        if (width > 0) {
            cell(at, row, cluster, width, ink, shown);
        }
        return width;
    }

    /** Writes a cluster; one that is shown by a narrower character has a blank behind it, so that nothing moves. */
    private void cell(int column, int row, String cluster, int width, Palette.Ink ink, Hyperlink hyperlink) {
        String shown = glyphs.shown(cluster);
        int columns = shown.equals(cluster) ? width : measure.of(shown);
        put(column, row, palette.cell(shown, columns, ink, hyperlink));
        if (columns < width) {
            put(column + 1, row, palette.cell(" ", 1, ink, hyperlink));
        }
    }

    /** Writes what is said in a line, cut to so many columns. */
    void message(int column, int end, int row, String message, int columns, Palette.Ink ink) {
        int at = column;
        for (HyperlinkedText.Piece piece :
                HyperlinkedText.of(Printable.line(message)).fit(columns, measure)) {
            at = text(at, end, row, piece.text(), ink, piece.hyperlink());
        }
    }

    /**
     * Writes what is said, wrapped into so many columns: its last line into the row, and those before it above, over what
     * stands there.
     *
     * @param most the most rows that it may take; where it is longer, its end is left out: what to do stands first
     */
    void messageUpwards(Rect area, int row, String message, int columns, int most, Palette.Ink ink) {
        List<List<HyperlinkedText.Piece>> lines = HyperlinkedText.of(Printable.line(message))
                .lines(Math.max(1, columns), Math.max(1, Math.min(most, row - 1)), measure);
        int count = lines.size();
        if (count <= 1) {
            message(area.left(), area.right(), row, message, columns, ink);
            return;
        }
        fill(area.left() - 1, area.right() + 1, row - count, glyphs.across(), Palette.Ink.RULE);
        for (int line = 0; line < count; line++) {
            int y = row - count + 1 + line;
            if (y < row) {
                fill(area.left() - 1, area.right() + 1, y, ' ', ink);
            }
            int at = area.left();
            for (HyperlinkedText.Piece piece : lines.get(line)) {
                at = text(at, area.right(), y, piece.text(), ink, piece.hyperlink());
            }
        }
    }

    /** Writes one character so many times. */
    void fill(int column, int end, int row, char character, Palette.Ink ink) {
        TextCharacter cell = character <= '~'
                ? palette.letter(character, ink, Hyperlink.NONE)
                : palette.cell(String.valueOf(character), 1, ink, Hyperlink.NONE);
        fill(new Rect(column, row, Math.max(0, end - column), 1), cell);
    }

    /** Draws a rule, with words near its right end where there are any. */
    void rule(int column, int end, int row, String words, Palette.Ink ink) {
        fill(column, end, row, glyphs().across(), Palette.Ink.RULE);
        if (!words.isEmpty()) {
            String said = " " + words + " ";
            text(end - 1 - measure().of(said), end, row, said, ink);
        }
    }

    /** Leaves nothing there but the ground. */
    void clear(Rect area) {
        fill(area, palette.letter(' ', Palette.Ink.TEXT, Hyperlink.NONE));
    }

    private void fill(Rect area, TextCharacter cell) {
        if (area.columns() == 1 && area.rows() == 1) {
            put(area.left(), area.top(), cell);
        } else if (area.columns() > 0) {
            highest = Math.min(highest, area.top());
            graphics.fillRectangle(
                    new TerminalPosition(area.left(), area.top()), new TerminalSize(area.columns(), area.rows()), cell);
        }
    }

    /** Moves what is in the area up by so many rows, or down where that is negative; rows into which nothing is moved stay. */
    void scroll(Rect area, int up) {
        int rows = area.rows() - Math.abs(up);
        for (int step = 0; step < rows && up != 0; step++) {
            int row = up > 0 ? area.top() + step : area.bottom() - 1 - step;
            for (int column = area.left(); column < area.right(); ) {
                TextCharacter cell = graphics.getCharacter(column, row + up);
                put(column, row, cell);
                // The second cell of a wide one is written with it.
                column += cell.isDoubleWidth() ? 2 : 1;
            }
        }
    }

    private void put(int column, int row, TextCharacter cell) {
        highest = Math.min(highest, row);
        graphics.setCharacter(column, row, cell);
    }

    /** Returns the uppermost row that it has written in; the one below the screen where it has written in none. */
    int highest() {
        return Math.min(highest, graphics.getSize().getRows());
    }

    /** Writes what stands in a cell again, in another ink. */
    void repaint(int column, int row, Palette.Ink ink) {
        String cluster = graphics.getCharacter(column, row).getCharacterString();
        put(column, row, palette.cell(cluster, 1, ink, Hyperlink.NONE));
    }

    /** The inks of a list's row. */
    record Inks(Palette.Ink text, Palette.Ink muted) {
        private static final Inks USUAL = new Inks(Palette.Ink.TEXT, Palette.Ink.MUTED);
        private static final Inks SELECTED = new Inks(Palette.Ink.SELECTED, Palette.Ink.SELECTED_MUTED);
        private static final Inks KEPT = new Inks(Palette.Ink.KEPT, Palette.Ink.KEPT_MUTED);
    }

    /**
     * Returns the inks of a list's row, and draws the ground of the selected one, with the bar before it.
     *
     * @param focused whether the list has the keys
     */
    Inks row(int left, int right, int row, boolean selected, boolean focused) {
        if (!selected) {
            return Inks.USUAL;
        }
        Inks inks = focused ? Inks.SELECTED : Inks.KEPT;
        fill(left, right, row, ' ', inks.text());
        fill(left, left + 1, row, glyphs.bar(), focused ? Palette.Ink.ACCENT : Palette.Ink.RULE);
        return inks;
    }

    /** Lights what the search found in a text that stands on the screen, and leads where it led before. */
    void light(int column, int end, int row, String text, Hyperlink hyperlink, Optional<SearchTerm> term) {
        for (int[] place : term.map(found -> found.places(text)).orElse(List.of())) {
            int at = column + measure.of(text.substring(0, place[0]));
            text(at, end, row, text.substring(place[0], place[1]), Palette.Ink.MATCH, hyperlink);
        }
    }
}
