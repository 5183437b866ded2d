package chronoscope.terminal;

import chronoscope.text.DisplayWidth;
import java.nio.charset.StandardCharsets;

/** Writes for a terminal, and knows where its cursor then is and in which look it writes. */
final class Pen {
    private static final int NOWHERE = -1;
    private static final String CSI = "\u001B[";

    private final StringBuilder written = new StringBuilder();
    private int bytes;
    private int column;
    private int row;
    private Style style;

    private Pen(int column, int row, Style style) {
        this.column = column;
        this.row = row;
        this.style = style;
    }

    /** A pen for a terminal in this look, whose cursor may be anywhere. */
    static Pen anywhere(Style style) {
        return new Pen(NOWHERE, NOWHERE, style);
    }

    /** Returns a pen that goes on from here and has written nothing yet. */
    Pen trial() {
        return new Pen(column, row, style);
    }

    /** Writes what the trial wrote. */
    void accept(Pen trial) {
        written.append(trial.written);
        bytes += trial.bytes;
        column = trial.column;
        row = trial.row;
        style = trial.style;
    }

    int bytes() {
        return bytes;
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
        put(style.to(wanted));
        style = wanted;
    }

    /** Writes the cell's cluster in the look that the pen has. */
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
        put(CSI + "K");
    }

    void place(int wantedColumn, int wantedRow) {
        String rows = wantedRow == 0 ? "" : Integer.toString(wantedRow + 1);
        put(CSI + rows + (wantedColumn == 0 ? "" : ";" + (wantedColumn + 1)) + "H");
        column = wantedColumn;
        row = wantedRow;
    }

    void returnToStart() {
        put("\r");
        column = 0;
    }

    /** Goes up or down in the same column. */
    void climb(int wantedRow) {
        int down = wantedRow - row;
        // At the line's start a newline is the same for a device that adds a carriage return to it.
        boolean newlines = column == 0 && 0 < down && down <= 3;
        put(newlines ? "\n".repeat(down) : step(down, 'B', 'A'));
        row = wantedRow;
    }

    /** Goes left or right in the same row. */
    void slide(int wantedColumn) {
        int right = wantedColumn - column;
        boolean backspaces = -3 <= right && right < 0;
        put(backspaces ? "\b".repeat(-right) : step(right, 'C', 'D'));
        column = wantedColumn;
    }

    private static String step(int by, char forward, char backward) {
        if (by == 0) {
            return "";
        }
        int count = Math.abs(by);
        return CSI + (count == 1 ? "" : count) + (by > 0 ? forward : backward);
    }

    private void put(String text) {
        written.append(text);
        bytes += text.length() == 1 && text.charAt(0) < 0x80 ? 1 : text.getBytes(StandardCharsets.UTF_8).length;
    }
}
