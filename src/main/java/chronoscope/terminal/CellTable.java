package chronoscope.terminal;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Numbers the cells that are drawn, equal ones alike and on all screens: a screen of numbers is quickly compared, and gives
 * a garbage collector nothing to follow. Many threads may ask at once.
 */
final class CellTable {
    /** Usual screens have some thousands of cells in all. With more text in them, the next begins a table of its own. */
    private static final int MOST_TEXT = 1 << 17;

    private static volatile CellTable current = new CellTable();

    private final Map<Cell, Integer> numbers = new ConcurrentHashMap<>();
    private volatile Cell[] cells = new Cell[1 << 10];
    private int count;
    private volatile int text;

    /** Returns the table for a new screen. */
    static CellTable current() {
        if (current.text > MOST_TEXT) {
            current = new CellTable();
        }
        return current;
    }

    int number(Cell cell) {
        Integer known = numbers.get(cell);
        return known != null ? known : add(cell);
    }

    private synchronized int add(Cell cell) {
        return numbers.computeIfAbsent(cell, each -> {
            int number = count;
            if (number == cells.length) {
                cells = Arrays.copyOf(cells, 2 * number);
            }
            cells[number] = each;
            count = number + 1;
            // A cluster may be of any length.
            text += 1 + each.text().length();
            return number;
        });
    }

    /** Returns the cell with a number that this table gave. */
    Cell cell(int number) {
        return cells[number];
    }
}
