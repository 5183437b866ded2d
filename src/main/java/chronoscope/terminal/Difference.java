package chronoscope.terminal;

import chronoscope.text.DisplayWidth;
import com.googlecode.lanterna.TextColor;

/**
 * Writes the difference between two screens with few bytes.
 *
 * <p>From one changed cell to the next the cursor goes the shortest of a few ways: it is placed, it is moved, or cells are
 * written again that are as they were. A row's blank end is erased.
 */
final class Difference {
    private static final int ERASE_BYTES = 3;
    private static final int LONGEST_BRIDGE = 24;

    /** How the cursor gets to a cell: of those that take as many bytes, the first. */
    private enum Way {
        PLACE(false, false),
        BRIDGE(false, true),
        SLIDE(false, false),
        RETURN_AND_BRIDGE(true, true),
        RETURN_AND_SLIDE(true, false);

        private static final Way[] ALL = values();

        private final boolean returns;
        private final boolean bridges;

        Way(boolean returns, boolean bridges) {
            this.returns = returns;
            this.bridges = bridges;
        }
    }

    private final Grid before;
    private final Grid after;
    private final AnsiWriter writer;

    /** Finds out what a way would take. */
    private final AnsiWriter trial;

    /** The cells of the row under way that are to be written. */
    private final boolean[] changed;

    Difference(Grid before, Grid after, AnsiWriter writer) {
        this.before = before;
        this.after = after;
        this.writer = writer;
        this.trial = writer.trial();
        this.changed = new boolean[after.columns()];
    }

    void write() {
        for (int row = 0; row < after.rows(); row++) {
            if (findChanges(row)) {
                writeRow(row);
            }
        }
    }

    private boolean findChanges(int row) {
        boolean any = after.differs(row, before, changed);
        for (int column = 0; any && column < changed.length; column++) {
            String text = changed[column] ? after.at(column, row).text() : "";
            if (text.length() > 1 && DisplayWidth.unsettled(text)) {
                spill(column, DisplayWidth.inPieces(text), row);
            }
        }
        return any;
    }

    /** A terminal may draw the cluster over what is behind it, which is then to be written again. */
    private void spill(int from, int columns, int row) {
        for (int column = from; column < changed.length; column++) {
            if (column >= from + columns && !after.at(column, row).covered()) {
                return;
            }
            changed[column] = true;
        }
    }

    private void writeRow(int row) {
        int blankEnd = blankEnd(row);
        int last = lastChanged();
        int firstInEnd = nextChanged(blankEnd);
        boolean erases = last - firstInEnd >= ERASE_BYTES;
        int end = erases ? blankEnd : last + 1;
        for (int column = nextChanged(0); column < end; column = nextChanged(column)) {
            reach(column, row);
            column += write(column, row, writer);
        }
        if (erases) {
            erase(blankEnd, firstInEnd, row);
        }
    }

    /** The column from which on the row is bare. */
    private int blankEnd(int row) {
        int column = after.columns();
        while (column > 0 && after.at(column - 1, row).erased()) {
            column--;
        }
        return column;
    }

    private int lastChanged() {
        int column = changed.length - 1;
        while (column >= 0 && !changed[column]) {
            column--;
        }
        return column;
    }

    private int nextChanged(int from) {
        int column = from;
        while (column < changed.length && !changed[column]) {
            column++;
        }
        return column;
    }

    private void erase(int blankEnd, int firstChanged, int row) {
        boolean here = writer.row() == row && blankEnd <= writer.column() && writer.column() <= firstChanged;
        if (!here) {
            reach(firstChanged, row);
        }
        writer.look(lookFor(firstChanged, row, writer));
        writer.eraseToEnd();
    }

    private int write(int column, int row, AnsiWriter by) {
        Cell cell = after.at(column, row);
        by.look(lookFor(column, row, by));
        by.write(cell, after.columns());
        return cell.columns();
    }

    /** Leaves the cursor where it is to be seen. */
    void rest(int column, int row) {
        if (!writer.at(column, row)) {
            go(cheapest(column, row, false), column, row, writer);
        }
    }

    private void reach(int column, int row) {
        if (!writer.at(column, row)) {
            go(cheapest(column, row, true), column, row, writer);
        }
    }

    /** Finds the way that takes the fewest bytes, those of the look in which the cell is then written among them. */
    private Way cheapest(int column, int row, boolean written) {
        Way best = Way.PLACE;
        int least = Integer.MAX_VALUE;
        for (Way way : Way.ALL) {
            trial.restart(writer, least);
            if (mayBeShorter(way, column, least) && go(way, column, row, trial)) {
                if (written) {
                    trial.look(lookFor(column, row, trial));
                }
                if (trial.bytes() < least) {
                    least = trial.bytes();
                    best = way;
                }
            }
        }
        return best;
    }

    /** A cell that is written again takes a byte or more. */
    private boolean mayBeShorter(Way way, int column, int least) {
        return !way.bridges || column - (way.returns ? 0 : writer.column()) < least;
    }

    /** Leads the cursor there, and tells whether that is possible so. */
    private boolean go(Way way, int column, int row, AnsiWriter by) {
        if (way == Way.PLACE) {
            by.place(column, row);
            return true;
        }
        if (!by.knowsRow() || (!way.returns && !by.knowsColumn())) {
            return false;
        }
        if (way.returns) {
            by.returnToStart();
        }
        by.climb(row);
        return way.bridges ? bridge(column, row, by) : slide(column, by);
    }

    private static boolean slide(int column, AnsiWriter by) {
        by.slide(column);
        return true;
    }

    /** Writes again what stands between. */
    private boolean bridge(int column, int row, AnsiWriter by) {
        if (!bridgeable(by.column(), column, row)) {
            return false;
        }
        for (int at = by.column(); at < column && !by.beyond(); ) {
            at += write(at, row, by);
        }
        return by.at(column, row);
    }

    /** Tells whether the cells between may be written again: few, and each with a width that is beyond doubt. */
    private boolean bridgeable(int from, int to, int row) {
        if (to <= from || to - from > LONGEST_BRIDGE || after.at(from, row).covered()) {
            return false;
        }
        for (int column = from; column < to; column++) {
            String text = after.at(column, row).text();
            if (text.length() > 1 || (!text.isEmpty() && DisplayWidth.unsettled(text))) {
                return false;
            }
        }
        return true;
    }

    /** The look in which the cell is written: for a bare blank, one that also suits what follows. */
    private Style lookFor(int column, int row, AnsiWriter by) {
        Cell cell = after.at(column, row);
        if (!cell.blank()) {
            return cell.style();
        }
        TextColor background = cell.style().background();
        if (by.style().fitsBlank(background)) {
            return by.style();
        }
        for (int next = column + 1; next < changed.length && changed[next]; next++) {
            Cell following = after.at(next, row);
            if (!following.blank()) {
                Style there = following.style().leadingNowhere();
                return there.fitsBlank(background) ? there : cell.style();
            }
        }
        Style kept = by.style().forBlank(background);
        boolean shorter =
                by.style().to(kept).length() < by.style().to(cell.style()).length();
        return shorter ? kept : cell.style();
    }
}
