package chronoscope.terminal;

import chronoscope.text.DisplayWidth;
import com.googlecode.lanterna.TextColor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Writes the difference between two screens with few bytes.
 *
 * <p>From one changed cell to the next the pen takes the shortest of a few ways: it places the cursor, moves it, or writes
 * cells again that are as they were. A row's blank end is erased.
 */
final class Difference {
    private static final int ERASE_BYTES = 3;
    private static final int LONGEST_BRIDGE = 24;

    private final Grid before;
    private final Grid after;
    private final Pen pen;

    /** The cells of the row under way that are to be written. */
    private final boolean[] changed;

    Difference(Grid before, Grid after, Pen pen) {
        this.before = before;
        this.after = after;
        this.pen = pen;
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
        boolean any = false;
        for (int column = 0; column < changed.length; column++) {
            changed[column] = after.differs(column, row, before);
            any |= changed[column];
        }
        for (int column = 0; any && column < changed.length; column++) {
            String text = after.at(column, row).text();
            if (changed[column] && text.length() > 1 && DisplayWidth.unsettled(text)) {
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
            column += write(column, row, pen);
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
        boolean here = pen.row() == row && blankEnd <= pen.column() && pen.column() <= firstChanged;
        if (!here) {
            reach(firstChanged, row);
        }
        pen.look(lookFor(firstChanged, row, pen));
        pen.eraseToEnd();
    }

    private int write(int column, int row, Pen by) {
        Cell cell = after.at(column, row);
        by.look(lookFor(column, row, by));
        by.write(cell, after.columns());
        return cell.columns();
    }

    /** Leads the pen to where the cursor is to be seen. */
    void rest(int column, int row) {
        if (!pen.at(column, row)) {
            pen.accept(Collections.min(ways(column, row), Comparator.comparingInt(Pen::bytes)));
        }
    }

    private void reach(int column, int row) {
        if (pen.at(column, row)) {
            return;
        }
        Pen best = pen;
        int least = Integer.MAX_VALUE;
        for (Pen trial : ways(column, row)) {
            Pen dressed = trial.trial();
            dressed.look(lookFor(column, row, dressed));
            int cost = trial.bytes() + dressed.bytes();
            if (cost < least) {
                least = cost;
                best = trial;
            }
        }
        pen.accept(best);
    }

    private List<Pen> ways(int column, int row) {
        List<Pen> ways = new ArrayList<>(5);
        Pen placed = pen.trial();
        placed.place(column, row);
        ways.add(placed);
        if (pen.knowsRow() && pen.knowsColumn()) {
            Pen climbed = pen.trial();
            climbed.climb(row);
            addAlong(climbed, column, row, ways);
        }
        if (pen.knowsRow()) {
            Pen returned = pen.trial();
            returned.returnToStart();
            returned.climb(row);
            addAlong(returned, column, row, ways);
        }
        return ways;
    }

    private void addAlong(Pen start, int column, int row, List<Pen> ways) {
        if (bridgeable(start.column(), column, row)) {
            Pen bridge = start.trial();
            bridge.accept(start);
            for (int at = start.column(); at < column; ) {
                at += write(at, row, bridge);
            }
            if (bridge.at(column, row)) {
                ways.add(bridge);
            }
        }
        start.slide(column);
        ways.add(start);
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
    private Style lookFor(int column, int row, Pen by) {
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
