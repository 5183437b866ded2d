package chronoscope.view;

import chronoscope.text.DisplayWidth;
import chronoscope.text.Graphemes;
import chronoscope.text.Printable;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.graphics.TextGraphics;

/** Writes text into cells: clean, measured, and never beyond its columns. */
final class Pen {
    private final TextGraphics graphics;
    private final Palette palette;
    private final Glyphs glyphs;

    Pen(TextGraphics graphics, Palette palette, Glyphs glyphs) {
        this.graphics = graphics;
        this.palette = palette;
        this.glyphs = glyphs;
    }

    Glyphs glyphs() {
        return glyphs;
    }

    /** Writes the text from a column on, before the other one, and returns the column behind it. */
    int text(int column, int end, int row, String text, Palette.Ink ink) {
        int at = column;
        for (String cluster : Graphemes.of(glyphs.shown(Printable.line(text)))) {
            int width = DisplayWidth.of(cluster);
            if (at + width > end) {
                break;
            }
            if (width > 0) {
                graphics.setCharacter(at, row, cell(cluster, width, ink));
            }
            at += width;
        }
        return at;
    }

    /** Writes one character so many times. */
    void fill(int column, int end, int row, char character, Palette.Ink ink) {
        TextCharacter cell = cell(String.valueOf(character), 1, ink);
        for (int at = column; at < end; at++) {
            graphics.setCharacter(at, row, cell);
        }
    }

    private TextCharacter cell(String cluster, int width, Palette.Ink ink) {
        return palette.cell(cluster, width, ink);
    }
}
