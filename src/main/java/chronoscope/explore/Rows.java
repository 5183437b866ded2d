package chronoscope.explore;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Indexes of events in a timeline, ascending: what a list shows. */
public final class Rows {
    private final int[] indexes;

    private Rows(int[] indexes) {
        this.indexes = indexes;
    }

    /** Returns all indexes below the count. */
    static Rows all(int count) {
        return new Rows(IntStream.range(0, count).toArray());
    }

    Rows where(IntPredicate test) {
        return new Rows(Arrays.stream(indexes).filter(test).toArray());
    }

    /** Gathers indexes, ascending. */
    static final class Builder {
        private int[] indexes = new int[4];
        private int size;

        void add(int index) {
            if (size == indexes.length) {
                indexes = Arrays.copyOf(indexes, 2 * size);
            }
            indexes[size++] = index;
        }

        Rows rows() {
            return new Rows(Arrays.copyOf(indexes, size));
        }
    }

    public int size() {
        return indexes.length;
    }

    public boolean isEmpty() {
        return indexes.length == 0;
    }

    /** Returns the event's index in the timeline that stands in the row, from 0. */
    public int at(int row) {
        return indexes[row];
    }

    /** Returns the row of the event's index, or the next one's, or the last row; -1 when there is none. */
    public int nearest(int index) {
        int found = Arrays.binarySearch(indexes, index);
        return Math.min(found >= 0 ? found : -found - 1, indexes.length - 1);
    }

    public boolean contains(int index) {
        return Arrays.binarySearch(indexes, index) >= 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rows rows && Arrays.equals(indexes, rows.indexes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(indexes);
    }
}
