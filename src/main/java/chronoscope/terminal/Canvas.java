package chronoscope.terminal;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.graphics.AbstractTextGraphics;
import com.googlecode.lanterna.graphics.TextImage;
import java.util.Arrays;

/**
 * The cells that the next frame shows, drawn through Lanterna's graphics: what is not drawn again stays as it is from one
 * frame to the next, and rows in which no cell changed need no reading.
 */
final class Canvas extends AbstractTextGraphics {
    private final TerminalSize size;
    private final TextCharacter[][] rows;

    /** The rows in which a cell is another one than when they were read last. */
    private final boolean[] changed;

    Canvas(TerminalSize size) {
        this.size = size;
        this.rows = new TextCharacter[size.getRows()][size.getColumns()];
        for (TextCharacter[] row : rows) {
            Arrays.fill(row, TextCharacter.DEFAULT_CHARACTER);
        }
        this.changed = new boolean[rows.length];
        Arrays.fill(changed, true);
    }

    /** Draws all that the image shows; it has this size. */
    void draw(TextImage image) {
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < rows[row].length; column++) {
                put(column, row, image.getCharacterAt(column, row));
            }
        }
    }

    TextCharacter[] row(int row) {
        return rows[row];
    }

    boolean hasChanged(int row) {
        return changed[row];
    }

    /** Remembers that all rows are read. */
    void read() {
        Arrays.fill(changed, false);
    }

    @Override
    public TerminalSize getSize() {
        return size;
    }

    @Override
    public TextCharacter getCharacter(int column, int row) {
        return holds(column, row) ? rows[row][column] : TextCharacter.DEFAULT_CHARACTER;
    }

    /** Writes a cell, and into its second one, where it is wide. */
    @Override
    public Canvas setCharacter(int column, int row, TextCharacter character) {
        if (holds(column, row)) {
            part(column - 1, row);
            put(column, row, character);
            if (column + 1 < rows[row].length && isWide(character)) {
                put(column + 1, row, character.withCharacter(' '));
            }
        }
        return this;
    }

    /** Does the same as writing each cell. */
    @Override
    public Canvas fillRectangle(TerminalPosition topLeft, TerminalSize extent, TextCharacter character) {
        if (isWide(character)) {
            super.fillRectangle(topLeft, extent, character);
            return this;
        }
        int left = Math.max(0, topLeft.getColumn());
        int right = Math.min(size.getColumns(), topLeft.getColumn() + extent.getColumns());
        int top = Math.max(0, topLeft.getRow());
        int bottom = Math.min(rows.length, topLeft.getRow() + extent.getRows());
        for (int row = top; row < bottom && left < right; row++) {
            part(left - 1, row);
            for (int column = left; column < right; column++) {
                put(column, row, character);
            }
        }
        return this;
    }

    /** Lanterna looks every character up in tables, which are made for the first. */
    static boolean isWide(TextCharacter character) {
        String text = character.getCharacterString();
        boolean letter = text.length() == 1 && text.charAt(0) <= '~';
        return !letter && character.isDoubleWidth();
    }

    /** Leaves nothing of a wide character, whose second cell is written over. */
    private void part(int column, int row) {
        if (column >= 0 && isWide(rows[row][column])) {
            put(column, row, rows[row][column].withCharacter(' '));
        }
    }

    private boolean holds(int column, int row) {
        return 0 <= row && row < rows.length && 0 <= column && column < rows[row].length;
    }

    @SuppressWarnings("ReferenceEquality") // Others may be equal, too; telling that takes as long as reading them.
    private void put(int column, int row, TextCharacter character) {
        if (rows[row][column] != character) {
            rows[row][column] = character;
            changed[row] = true;
        }
    }
}
