package chronoscope.explore;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/** Indexes of events in a timeline: what a list shows, in the order of the dates or in another one. */
public final class Rows {
    private final int[] indexes;
    private final int[] order;
    private final int[] places;

    private Rows(int[] indexes) {
        this(indexes, indexes, new int[0]);
    }

    /**
     * @param indexes ascending
     * @param order the same, as they stand in the rows
     * @param places the row of each of the indexes; empty where they stand as they are
     */
    private Rows(int[] indexes, int[] order, int[] places) {
        this.indexes = indexes;
        this.order = order;
        this.places = places;
    }

    /** Returns the rows in another order; those that are alike in it stand as they do in the timeline. */
    Rows sorted(Comparator<Integer> comparator) {
        Integer[] boxed = Arrays.stream(indexes).boxed().toArray(Integer[]::new);
        Arrays.sort(boxed, comparator);
        int[] sorted = Arrays.stream(boxed).mapToInt(Integer::intValue).toArray();
        int[] rows = new int[sorted.length];
        for (int row = 0; row < sorted.length; row++) {
            rows[Arrays.binarySearch(indexes, sorted[row])] = row;
        }
        return new Rows(indexes, sorted, rows);
    }

    /** Returns all indexes below the count. */
    static Rows all(int count) {
        return new Rows(IntStream.range(0, count).toArray());
    }

    /** Returns those that pass the test, in the order of the timeline. */
    Rows where(IntPredicate test) {
        return new Rows(Arrays.stream(indexes).filter(test).toArray());
    }

    /** Returns the sum of what is counted for each index. */
    long sum(IntToLongFunction count) {
        return Arrays.stream(indexes).mapToLong(count).sum();
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
        return order[row];
    }

    /** Returns the row of the event's index, or of the next one in the timeline, or of the last; -1 when there is none. */
    public int nearest(int index) {
        int found = Arrays.binarySearch(indexes, index);
        int place = Math.min(found >= 0 ? found : -found - 1, indexes.length - 1);
        return place < 0 || places.length == 0 ? place : places[place];
    }

    public boolean contains(int index) {
        return Arrays.binarySearch(indexes, index) >= 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rows rows && Arrays.equals(order, rows.order);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(order);
    }
}
