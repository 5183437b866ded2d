package chronoscope.terminal;

import chronoscope.text.DisplayWidth;

/** Writes text and control sequences for a terminal, and knows where its cursor then is and in which look it writes. */
final class AnsiWriter {
    private static final int NOWHERE = -1;
    private static final String CSI = "\u001B[";

    private final StringBuilder written = new StringBuilder();
    private final boolean counting;
    private int bytes;
    private int most = Integer.MAX_VALUE;
    private int column;
    private int row;
    private Style style;

    private AnsiWriter(int column, int row, Style style, boolean counting) {
        this.column = column;
        this.row = row;
        this.style = style;
        this.counting = counting;
    }

    /** A writer for a terminal in this look, whose cursor may be anywhere. */
    static AnsiWriter anywhere(Style style) {
        return new AnsiWriter(NOWHERE, NOWHERE, style, false);
    }

    /** Returns a writer that goes on from here and has written nothing yet. */
    AnsiWriter fresh() {
        return new AnsiWriter(column, row, style, false);
    }

    /** Returns a writer that goes on from here, and only counts what it would write. */
    AnsiWriter trial() {
        return new AnsiWriter(column, row, style, true);
    }

    /** Goes back to where another writer is, with nothing counted, to find out whether fewer bytes than so many are enough. */
    void restart(AnsiWriter from, int enough) {
        most = enough;
        bytes = 0;
        column = from.column;
        row = from.row;
        style = from.style;
    }

    int bytes() {
        return bytes;
    }

    /** Returns whether it takes too many bytes already. */
    boolean beyond() {
        return bytes >= most;
    }

    String written() {
        return written.toString();
    }

    Style style() {
        return style;
    }

    int column() {
        return column;
    }

    int row() {
        return row;
    }

    boolean at(int wantedColumn, int wantedRow) {
        return column == wantedColumn && row == wantedRow;
    }

    boolean knowsRow() {
        return row != NOWHERE;
    }

    boolean knowsColumn() {
        return column != NOWHERE;
    }

    void look(Style wanted) {
        putAscii(style.to(wanted));
        style = wanted;
    }

    /** Writes the cell's cluster in the present look. */
    void write(Cell cell, int columns) {
        boolean unsettled = DisplayWidth.unsettled(cell.text());
        if (unsettled && cell.columns() == 2) {
            // A terminal that takes the cluster as narrow would leave what stood in its second cell.
            put("  ");
            place(column, row);
        }
        put(cell.text());
        column += cell.columns();
        // Behind the last column, terminals differ in where the cursor is.
        if (unsettled || column >= columns) {
            column = NOWHERE;
        }
    }

    void eraseToEnd() {
        putAscii(CSI);
        put('K');
    }

    void place(int wantedColumn, int wantedRow) {
        putAscii(CSI);
        if (wantedRow > 0) {
            put(wantedRow + 1);
        }
        if (wantedColumn > 0) {
            put(';');
            put(wantedColumn + 1);
        }
        put('H');
        column = wantedColumn;
        row = wantedRow;
    }

    void returnToStart() {
        put('\r');
        column = 0;
    }

    /** Goes up or down in the same column. */
    void climb(int wantedRow) {
        int down = wantedRow - row;
        // At the line's start a newline is the same for a device that adds a carriage return to it.
        if (column == 0 && 0 < down && down <= 3) {
            repeat(down, '\n');
        } else {
            step(down, 'B', 'A');
        }
        row = wantedRow;
    }

    /** Goes left or right in the same row. */
    void slide(int wantedColumn) {
        int right = wantedColumn - column;
        if (-3 <= right && right < 0) {
            repeat(-right, '\b');
        } else {
            step(right, 'C', 'D');
        }
        column = wantedColumn;
    }

    private void repeat(int times, char control) {
        for (int i = 0; i < times; i++) {
            put(control);
        }
    }

    private void step(int by, char forward, char backward) {
        if (by == 0) {
            return;
        }
        putAscii(CSI);
        int count = Math.abs(by);
        if (count > 1) {
            put(count);
        }
        put(by > 0 ? forward : backward);
    }

    private void put(char ascii) {
        bytes++;
        if (!counting) {
            written.append(ascii);
        }
    }

    private void put(int number) {
        for (int left = number; left > 0; left /= 10) {
            bytes++;
        }
        if (!counting) {
            written.append(number);
        }
    }

    private void putAscii(String text) {
        bytes += text.length();
        if (!counting) {
            written.append(text);
        }
    }

    private void put(String text) {
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            // Each half of a pair stands for two of the four bytes.
            bytes += letter < 0x80 ? 1 : letter < 0x800 || Character.isSurrogate(letter) ? 2 : 3;
        }
        if (!counting) {
            written.append(text);
        }
    }
}
