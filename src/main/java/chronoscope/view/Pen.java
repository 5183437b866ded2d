package chronoscope.view;

import chronoscope.text.DisplayWidth;
import chronoscope.text.Graphemes;
import chronoscope.text.Hyperlink;
import chronoscope.text.HyperlinkedText;
import chronoscope.text.Printable;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.graphics.TextGraphics;

/** Writes text into cells: clean, measured, and never beyond its columns. */
final class Pen {
    private final TextGraphics graphics;
    private final Palette palette;
    private final Glyphs glyphs;
    private final boolean hyperlinks;

    Pen(TextGraphics graphics, Palette palette, Glyphs glyphs, boolean hyperlinks) {
        this.graphics = graphics;
        this.palette = palette;
        this.glyphs = glyphs;
        this.hyperlinks = hyperlinks;
    }

    Glyphs glyphs() {
        return glyphs;
    }

    /** Writes the text from a column on, before the other one, and returns the column behind it. */
    int text(int column, int end, int row, String text, Palette.Ink ink) {
        return text(column, end, row, text, ink, Hyperlink.NONE);
    }

    /** Writes the text as one that leads there. */
    int text(int column, int end, int row, String text, Palette.Ink ink, Hyperlink hyperlink) {
        Hyperlink shown = hyperlinks ? hyperlink : Hyperlink.NONE;
        int at = column;
        for (String cluster : Graphemes.of(glyphs.shown(Printable.line(text)))) {
            int width = DisplayWidth.of(cluster);
            if (at + width > end) {
                break;
            }
            if (width > 0) {
                graphics.setCharacter(at, row, palette.cell(cluster, width, ink, shown));
            }
            at += width;
        }
        return at;
    }

    /** Writes what is said in a line, cut to so many columns. */
    void message(int column, int end, int row, String message, int columns, Palette.Ink ink) {
        int at = column;
        for (HyperlinkedText.Piece piece :
                HyperlinkedText.of(Printable.line(message)).fit(columns)) {
            at = text(at, end, row, piece.text(), ink, piece.hyperlink());
        }
    }

    /** Writes one character so many times. */
    void fill(int column, int end, int row, char character, Palette.Ink ink) {
        TextCharacter cell = palette.cell(String.valueOf(character), 1, ink, Hyperlink.NONE);
        for (int at = column; at < end; at++) {
            graphics.setCharacter(at, row, cell);
        }
    }
}
