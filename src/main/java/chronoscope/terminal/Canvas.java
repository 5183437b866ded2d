package chronoscope.terminal;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.graphics.AbstractTextGraphics;
import com.googlecode.lanterna.graphics.TextImage;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The cells that the next frame shows, drawn through Lanterna's graphics: what is not drawn again stays as it is from one
 * frame to the next, and rows in which no cell changed need no reading.
 */
final class Canvas extends AbstractTextGraphics {
    private final TerminalSize size;
    private final TextCharacter[][] rows;

    /** The rows in which a cell is another one than when they were read last. */
    private final BitSet changed = new BitSet();

    Canvas(TerminalSize size) {
        this.size = size;
        this.rows = new TextCharacter[size.getRows()][size.getColumns()];
        for (TextCharacter[] row : rows) {
            Arrays.fill(row, TextCharacter.DEFAULT_CHARACTER);
        }
        changed.set(0, rows.length);
    }

    /** Draws all that the image shows; it has this size. */
    void draw(TextImage image) {
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < rows[row].length; column++) {
                put(column, row, image.getCharacterAt(column, row));
            }
        }
    }

    /** Returns the cells of a row. */
    TextCharacter[] row(int row) {
        return rows[row];
    }

    boolean hasChanged(int row) {
        return changed.get(row);
    }

    /** Remembers that all rows are read. */
    void read() {
        changed.clear();
    }

    @Override
    public TerminalSize getSize() {
        return size;
    }

    @Override
    public TextCharacter getCharacter(int column, int row) {
        return holds(column, row) ? rows[row][column] : TextCharacter.DEFAULT_CHARACTER;
    }

    /** Writes a cell; of a wide one, half of which is written over, nothing stays. */
    @Override
    public Canvas setCharacter(int column, int row, TextCharacter character) {
        if (holds(column, row)) {
            if (column > 0 && rows[row][column - 1].isDoubleWidth()) {
                put(column - 1, row, rows[row][column - 1].withCharacter(' '));
            }
            put(column, row, character);
            if (column + 1 < size.getColumns() && character.isDoubleWidth()) {
                put(column + 1, row, character.withCharacter(' '));
            }
        }
        return this;
    }

    private boolean holds(int column, int row) {
        return 0 <= row && row < rows.length && 0 <= column && column < rows[row].length;
    }

    @SuppressWarnings("ReferenceEquality") // Others may be equal, too; telling that takes as long as reading them.
    private void put(int column, int row, TextCharacter character) {
        if (rows[row][column] != character) {
            rows[row][column] = character;
            changed.set(row);
        }
    }
}
