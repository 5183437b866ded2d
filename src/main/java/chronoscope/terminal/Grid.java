package chronoscope.terminal;

import chronoscope.text.Measure;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.graphics.TextImage;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A screen of cells: equal cells look equal. */
final class Grid {
    private static final String UNSHOWABLE = "?";

    private final Cell[][] rows;
    private final int columns;

    /** The rows in which something is written from right to left. */
    private final BitSet turned = new BitSet();

    private Grid(int columns, int rows) {
        this.columns = columns;
        this.rows = new Cell[rows][];
    }

    static Grid blank(TerminalSize size) {
        return filled(size, Cell.BLANK);
    }

    static Grid unknown(TerminalSize size) {
        return filled(size, Cell.UNKNOWN);
    }

    private static Grid filled(TerminalSize size, Cell everywhere) {
        Grid grid = new Grid(size.getColumns(), size.getRows());
        Cell[] row = new Cell[grid.columns];
        Arrays.fill(row, everywhere);
        Arrays.fill(grid.rows, row);
        return grid;
    }

    /**
     * Reads what is drawn; what the charset cannot say, or what would act on a terminal, is a question mark. Where a grid
     * of the same size shows the same, its rows and cells are taken: a screen that mostly stays makes little to collect.
     *
     * @param drawn the picture that the other grid was read from, if any: where it has the same characters, nothing is read
     */
    static Grid of(TextImage image, Charset charset, Grid before, Optional<TextImage> drawn) {
        TerminalSize size = image.getSize();
        Grid grid = new Grid(size.getColumns(), size.getRows());
        boolean comparable = grid.sameSize(before);
        Reading reading = new Reading(
                grid,
                image,
                charset.newEncoder(),
                charset.equals(StandardCharsets.UTF_8),
                comparable ? drawn.filter(picture -> picture.getSize().equals(size)) : Optional.empty());
        for (int row = 0; row < grid.rows.length; row++) {
            reading.read(row, before);
            if (comparable) {
                grid.share(row, before.rows[row]);
            }
        }
        return grid;
    }

    private void share(int row, Cell[] before) {
        Cell[] cells = rows[row];
        if (sameRow(cells, before)) {
            return;
        }
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

    @SuppressWarnings("ReferenceEquality") // Others may be equal, too; that is found cell by cell.
    private static boolean sameRow(Cell[] one, Cell[] other) {
        return one == other;
    }

    /** Reads rows of a picture. */
    private static final class Reading {
        private final Grid grid;
        private final TextImage image;
        private final CharsetEncoder encoder;
        private final boolean unicode;
        private final @Nullable TextImage drawn;
        private Style known = Style.PLAIN;

        Reading(Grid grid, TextImage image, CharsetEncoder encoder, boolean unicode, Optional<TextImage> drawn) {
            this.grid = grid;
            this.image = image;
            this.encoder = encoder;
            this.unicode = unicode;
            this.drawn = drawn.orElse(null);
        }

        void read(int row, Grid before) {
            if (firstDifference(row) == grid.columns) {
                grid.rows[row] = before.rows[row];
                grid.turned.set(row, before.turned.get(row));
                return;
            }
            boolean straight = drawn != null && !before.turned.get(row);
            Cell[] cells = new Cell[grid.columns];
            grid.rows[row] = cells;
            boolean turned = false;
            for (int column = 0; column < grid.columns; ) {
                TextCharacter character = image.getCharacterAt(column, row);
                // What stood behind a wide one was not read.
                if (straight
                        && isDrawn(character, column, row)
                        && !before.at(column, row).covered()) {
                    int taken = grid.taken(character, column);
                    System.arraycopy(before.rows[row], column, cells, column, taken);
                    column += taken;
                } else if (column > 0
                        // Most cells are blanks and lines, which are drawn with one character.
                        && same(character, image.getCharacterAt(column - 1, row))
                        && grid.repeat(column, row)) {
                    column++;
                } else {
                    String text = character.getCharacterString();
                    turned |= Direction.turns(text);
                    column += read(character, text, column, row);
                }
            }
            if (turned && encoder.canEncode(Direction.BLANK)) {
                Direction.part(cells);
            }
            grid.turned.set(row, turned);
        }

        private int read(TextCharacter character, String text, int column, int row) {
            known = Style.of(character, known);
            boolean showable = plain(text) || (oneCluster(text) && (unicode || encoder.canEncode(text)));
            return grid.put(column, row, text, character.isDoubleWidth() ? 2 : 1, showable, known);
        }

        /** Returns the first column of the row with another character than in the picture before. */
        private int firstDifference(int row) {
            int column = 0;
            while (column < grid.columns && isDrawn(image.getCharacterAt(column, row), column, row)) {
                column++;
            }
            return column;
        }

        private boolean isDrawn(TextCharacter character, int column, int row) {
            return drawn != null && same(character, drawn.getCharacterAt(column, row));
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

    private int taken(TextCharacter character, int column) {
        return character.isDoubleWidth() && column + 1 < columns ? 2 : 1;
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
        return !turned.isEmpty();
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

    /** Tells whether the row is the same instance in the other grid, and looks so therefore. */
    boolean sharesRow(int row, Grid other) {
        return sameRow(rows[row], other.rows[row]);
    }

    /** Tells whether the cell looks different in the other grid. */
    boolean differs(int column, int row, Grid other) {
        return !rows[row][column].equals(other.rows[row][column]);
    }
}
