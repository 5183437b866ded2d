package chronoscope.terminal;

import chronoscope.text.DirectMappedCache;
import chronoscope.text.Measure;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;

/** A screen of cells: equal cells look equal. */
final class Grid {
    private static final String UNSHOWABLE = "?";

    private final CellTable table;

    /** The numbers of the cells. */
    private final int[][] rows;

    private final int columns;

    /** The rows in which something is written from right to left. */
    private final BitSet turned = new BitSet();

    private Grid(int columns, int rows) {
        this.table = CellTable.current();
        this.columns = columns;
        this.rows = new int[rows][];
    }

    static Grid blank(TerminalSize size) {
        return filled(size, Cell.BLANK);
    }

    static Grid unknown(TerminalSize size) {
        return filled(size, Cell.UNKNOWN);
    }

    private static Grid filled(TerminalSize size, Cell everywhere) {
        Grid grid = new Grid(size.getColumns(), size.getRows());
        for (int row = 0; row < grid.rows.length; row++) {
            grid.rows[row] = new int[grid.columns];
            Arrays.fill(grid.rows[row], grid.table.number(everywhere));
        }
        return grid;
    }

    /**
     * Reads what is drawn; what the charset cannot say, or what would act on a terminal, is a question mark. Where the grid
     * before shows the same, its rows are taken: a screen that mostly stays makes little to collect.
     *
     * @param before what the canvas was read as last, or any grid where it never was
     * @param older the grid before the other one, which nobody looks at any more: rows that it has alone are written over
     */
    static Grid of(Canvas canvas, Charset charset, Grid before, Grid older) {
        TerminalSize size = canvas.getSize();
        Grid grid = new Grid(size.getColumns(), size.getRows());
        boolean comparable = grid.sameSize(before) && grid.sameTable(before);
        Reading reading = new Reading(canvas, charset, grid.table);
        boolean spare = grid.sameSize(before) && grid.sameSize(older);
        int[] cells = new int[grid.columns];
        for (int row = 0; row < grid.rows.length; row++) {
            if (comparable && !canvas.hasChanged(row)) {
                grid.rows[row] = before.rows[row];
                grid.turned.set(row, before.turned.get(row));
                continue;
            }
            grid.turned.set(row, reading.read(row, cells));
            if (comparable && Arrays.equals(cells, before.rows[row])) {
                grid.rows[row] = before.rows[row];
            } else {
                grid.rows[row] = cells;
                cells = spare && !older.sharesRow(row, before) ? older.rows[row] : new int[grid.columns];
            }
        }
        canvas.read();
        return grid;
    }

    /** Reads rows of a canvas. */
    private static final class Reading {
        /** What characters were read as lately, where all of them can be said: most are drawn again and again. */
        private static final DirectMappedCache<Read> LATELY = new DirectMappedCache<>(13);

        private final Canvas canvas;
        private final CharsetEncoder encoder;
        private final boolean unicode;
        private final CellTable table;
        private final int covered;
        private Read last;

        /**
         * What a character is read as.
         *
         * @param columns how many cells it is drawn in
         * @param cell what is shown: in all of them, or over them
         * @param number the cell's in the table
         * @param turns whether it is written from right to left
         */
        private record Read(
                TextCharacter character, int columns, Cell cell, CellTable table, int number, boolean turns) {}

        Reading(Canvas canvas, Charset charset, CellTable table) {
            this.canvas = canvas;
            this.encoder = charset.newEncoder();
            this.unicode = charset.equals(StandardCharsets.UTF_8);
            this.table = table;
            this.covered = table.number(Cell.COVERED);
            this.last = readAnew(TextCharacter.DEFAULT_CHARACTER);
        }

        /** Reads a row, and returns whether some of it is written from right to left. */
        boolean read(int row, int[] cells) {
            boolean turned = false;
            TextCharacter[] drawn = canvas.row(row);
            for (int column = 0; column < cells.length; ) {
                Read read = read(drawn[column]);
                turned |= read.turns;
                int end = Math.min(column + read.columns, cells.length);
                boolean fits = read.cell.columns() <= end - column;
                // A wide one that has no room is left out.
                int number = fits ? read.number : table.number(read.cell.emptied());
                int following = read.cell.columns() == 1 ? number : covered;
                cells[column++] = number;
                while (column < end) {
                    cells[column++] = following;
                }
            }
            if (turned && encoder.canEncode(Direction.BLANK)) {
                part(cells);
            }
            return turned;
        }

        private void part(int[] cells) {
            Cell[] row = Arrays.stream(cells).mapToObj(table::cell).toArray(Cell[]::new);
            Direction.part(row);
            Arrays.setAll(cells, column -> table.number(row[column]));
        }

        private Read read(TextCharacter character) {
            if (!same(character, last.character)) {
                last = unicode ? known(character) : readAnew(character);
            }
            return last;
        }

        @SuppressWarnings("ReferenceEquality") // There is a new table once in thousands of screens.
        private Read known(TextCharacter character) {
            int hash = System.identityHashCode(character);
            Read known = LATELY.find(hash);
            return known != null && same(character, known.character) && known.table == table
                    ? known
                    : LATELY.put(hash, readAnew(character));
        }

        private Read readAnew(TextCharacter character) {
            String text = character.getCharacterString();
            Style style = Style.of(character);
            int columns = Canvas.isWide(character) ? 2 : 1;
            boolean showable = plain(text) || (oneCluster(text) && (unicode || encoder.canEncode(text)));
            Cell cell = showable ? Cell.of(text, columns, style) : Cell.of(UNSHOWABLE, 1, style);
            return new Read(character, columns, cell, table, table.number(cell), Direction.turns(text));
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

    @SuppressWarnings("ReferenceEquality") // Others may be equal, too; telling that takes as long as reading them.
    private static boolean same(TextCharacter one, TextCharacter other) {
        return one == other;
    }

    @SuppressWarnings("ReferenceEquality") // Rows are compared when they are read.
    private static boolean sameRow(int[] one, int[] other) {
        return one == other;
    }

    @SuppressWarnings("ReferenceEquality") // Each table numbers the cells its own way.
    private boolean sameTable(Grid other) {
        return table == other.table;
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
        return table.cell(rows[row][column]);
    }

    boolean sameSize(Grid other) {
        return columns == other.columns && rows.length == other.rows.length;
    }

    /** Finds which cells of a row look different in another grid of this size, and returns whether any does. */
    boolean differs(int row, Grid other, boolean[] changed) {
        if (sharesRow(row, other)) {
            return false;
        }
        boolean comparable = sameTable(other);
        int[] here = rows[row];
        int[] there = other.rows[row];
        boolean any = false;
        for (int column = 0; column < here.length; column++) {
            boolean differs = comparable
                    ? here[column] != there[column]
                    : !at(column, row).equals(other.at(column, row));
            changed[column] = differs;
            any |= differs;
        }
        return any;
    }

    /** Tells whether the row is the same instance in the other grid, and looks so therefore. */
    private boolean sharesRow(int row, Grid other) {
        return sameRow(rows[row], other.rows[row]);
    }
}
