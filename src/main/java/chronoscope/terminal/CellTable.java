package chronoscope.terminal;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Numbers the cells that are drawn, equal ones alike and on all screens: a screen of numbers is quickly compared, and gives
 * a garbage collector nothing to follow. Many threads may ask at once.
 */
final class CellTable {
    /** Usual screens have some thousands in all. With more, the next screen begins a table of its own. */
    private static final int MANY = 1 << 17;

    private static volatile CellTable current = new CellTable();

    private final Map<Cell, Integer> numbers = new ConcurrentHashMap<>();
    private volatile Cell[] cells = new Cell[1 << 10];
    private volatile int count;

    /** Returns the table for a new screen. */
    static CellTable current() {
        if (current.count > MANY) {
            current = new CellTable();
        }
        return current;
    }

    /** Returns the cell's number. */
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
            return number;
        });
    }

    /** Returns the cell with a number that this table gave. */
    Cell cell(int number) {
        return cells[number];
    }
}
