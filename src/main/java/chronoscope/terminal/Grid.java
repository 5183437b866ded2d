package chronoscope.terminal;

import chronoscope.text.Measure;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.graphics.TextImage;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A screen of cells: equal cells look equal. */
final class Grid {
    private static final String UNSHOWABLE = "?";

    private final Cell[][] rows;
    private final int columns;
    private boolean turned;

    private Grid(int columns, int rows, Cell everywhere) {
        this.columns = columns;
        this.rows = new Cell[rows][columns];
        for (Cell[] row : this.rows) {
            Arrays.fill(row, everywhere);
        }
    }

    static Grid blank(TerminalSize size) {
        return new Grid(size.getColumns(), size.getRows(), Cell.BLANK);
    }

    static Grid unknown(TerminalSize size) {
        return new Grid(size.getColumns(), size.getRows(), Cell.UNKNOWN);
    }

    /**
     * Reads what is drawn; what the charset cannot say, or what would act on a terminal, is a question mark. Where a grid
     * of the same size shows the same, its rows and cells are taken: a screen that mostly stays makes little to collect.
     */
    static Grid of(TextImage image, Charset charset, Grid before) {
        TerminalSize size = image.getSize();
        Grid grid = new Grid(size.getColumns(), size.getRows(), Cell.BLANK);
        CharsetEncoder encoder = charset.newEncoder();
        boolean unicode = charset.equals(StandardCharsets.UTF_8);
        boolean comparable = grid.sameSize(before);
        Style known = Style.PLAIN;
        for (int row = 0; row < grid.rows.length; row++) {
            boolean turned = false;
            for (int column = 0; column < grid.columns; ) {
                TextCharacter character = image.getCharacterAt(column, row);
                // Most cells are blanks and lines, which are drawn with one character.
                if (column > 0 && same(character, image.getCharacterAt(column - 1, row)) && grid.repeat(column, row)) {
                    column++;
                    continue;
                }
                known = Style.of(character, known);
                String text = character.getCharacterString();
                boolean showable = plain(text) || (oneCluster(text) && (unicode || encoder.canEncode(text)));
                turned |= Direction.turns(text);
                column += grid.put(column, row, text, character.isDoubleWidth() ? 2 : 1, showable, known);
            }
            if (turned && encoder.canEncode(Direction.BLANK)) {
                Direction.part(grid.rows[row]);
            }
            grid.turned |= turned;
            if (comparable) {
                grid.share(row, before.rows[row]);
            }
        }
        return grid;
    }

    private void share(int row, Cell[] before) {
        Cell[] cells = rows[row];
        int shared = 0;
        for (int column = 0; column < cells.length; column++) {
            if (cells[column].equals(before[column])) {
                cells[column] = before[column];
                shared++;
            }
        }
        if (shared == cells.length) {
            rows[row] = before;
        }
    }

    private static boolean plain(String text) {
        return text.length() == 1 && ' ' <= text.charAt(0) && text.charAt(0) < 0x7F;
    }

    private static boolean oneCluster(String text) {
        return Measure.NARROW.of(text) > 0 && !acts(text);
    }

    private static boolean acts(String text) {
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            if (Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.SURROGATE) {
                return true;
            }
            at += Character.charCount(codePoint);
        }
        return false;
    }

    @SuppressWarnings(
            "ReferenceEquality") // Others may be equal, too; telling that would take longer than drawing them.
    private static boolean same(TextCharacter one, TextCharacter other) {
        return one == other;
    }

    /** Puts what the column before shows, if that takes one column. */
    private boolean repeat(int column, int row) {
        Cell before = rows[row][column - 1];
        rows[row][column] = before;
        return before.columns() == 1;
    }

    /** Puts a cluster of one column or two, and returns those that it takes; a wide one that has no room is left out. */
    private int put(int column, int row, String text, int wanted, boolean showable, Style style) {
        int taken = Math.min(wanted, columns - column);
        boolean whole = showable && wanted == taken;
        if (!whole) {
            for (int i = 0; i < taken; i++) {
                rows[row][column + i] = cell(showable ? " " : UNSHOWABLE, 1, style);
            }
            return taken;
        }
        rows[row][column] = cell(text, taken, style);
        if (taken == 2) {
            rows[row][column + 1] = Cell.COVERED;
        }
        return taken;
    }

    private static Cell cell(String text, int columns, Style style) {
        boolean bare = text.equals(" ") && style.leavesBlanksBare();
        return Cell.of(text, columns, bare ? style.bare() : style);
    }

    /** Tells whether some of it is written from right to left. */
    boolean turned() {
        return turned;
    }

    TerminalSize size() {
        return new TerminalSize(columns, rows.length);
    }

    int columns() {
        return columns;
    }

    int rows() {
        return rows.length;
    }

    Cell at(int column, int row) {
        return rows[row][column];
    }

    boolean sameSize(Grid other) {
        return columns == other.columns && rows.length == other.rows.length;
    }

    /** Tells whether the cell looks different in the other grid. */
    boolean differs(int column, int row, Grid other) {
        return !rows[row][column].equals(other.rows[row][column]);
    }
}
