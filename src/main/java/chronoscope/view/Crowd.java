package chronoscope.view;

import chronoscope.axis.Scale;
import chronoscope.axis.Shade;
import chronoscope.axis.Trace;
import chronoscope.axis.Window;
import chronoscope.explore.Explorer;
import chronoscope.explore.Rows;
import chronoscope.model.Event;
import chronoscope.query.Times;
import java.util.List;

/**
 * Events that share a row: how many are in each column. Where one is alone it is drawn as it is anywhere; where there are
 * several, as that.
 */
final class Crowd {
    private final List<Event> events;
    private final Scale scale;
    private final Heap points;
    private final Heap extents;
    private final int[] begun;
    private final int[] begunRight;
    private final boolean[] fading;
    private int tracedIndex;
    private Trace traced;

    /** How many events are in each column, and the sum of their indexes: where there is one, that is its own. */
    private static final class Heap {
        private final int[] counts;
        private final long[] sums;

        Heap(int columns) {
            counts = new int[columns];
            sums = new long[columns];
        }

        void add(int column, int count, long sum) {
            counts[column] += count;
            sums[column] += sum;
        }

        /** Turns what begins and ends in each column into what is there. */
        void accumulate() {
            for (int column = 1; column < counts.length; column++) {
                add(column, counts[column - 1], sums[column - 1]);
            }
        }

        boolean isAlone(int column) {
            return counts[column] == 1;
        }

        int alone(int column) {
            return (int) sums[column];
        }
    }

    private Crowd(List<Event> events, Scale scale) {
        this.events = events;
        this.scale = scale;
        this.points = new Heap(scale.columns());
        this.extents = new Heap(scale.columns() + 1);
        this.begun = new int[scale.columns()];
        this.begunRight = new int[scale.columns()];
        this.fading = new boolean[scale.columns()];
        this.traced = Trace.of(events.get(0).date(), scale);
    }

    /** Counts those of the rows that the window has something of; what was counted for the last frame is known. */
    static Crowd of(Rows rows, Explorer explorer, Scale scale, Window window) {
        return explorer.onScale(rows, scale, Crowd.class, () -> counted(rows, explorer, scale, window));
    }

    private static Crowd counted(Rows rows, Explorer explorer, Scale scale, Window window) {
        Crowd crowd = new Crowd(explorer.timeline().events(), scale);
        Times times = explorer.corpus().times();
        for (int row = 0; row < rows.size(); row++) {
            if (times.mayTouch(rows.at(row), window.start(), window.end())) {
                crowd.add(rows.at(row), times);
            }
        }
        crowd.extents.accumulate();
        return crowd;
    }

    private void add(int index, Times times) {
        int first = scale.column(times.start(index));
        int last = Math.min(scale.lastColumn(times.start(index), times.end(index)), begun.length - 1);
        boolean begins = 0 <= first && first < begun.length;
        if (begins) {
            begun[first]++;
            begunRight[first] += scale.isInRightHalf(times.start(index)) ? 1 : 0;
        }
        if (!times.isWhole(index)) {
            addTraced(index);
        } else if (begins && first == last) {
            points.add(first, 1, index);
        } else if (first < last) {
            addExtent(index, Math.max(0, first), last + 1);
        }
    }

    private void addExtent(int index, int first, int end) {
        extents.add(first, 1, index);
        extents.add(end, -1, -index);
    }

    /** Where such an event goes on to, or what it leaves out, is known by its trace alone. */
    private void addTraced(int index) {
        Trace trace = trace(index);
        for (int column = trace.left(); column < trace.right(); column++) {
            Shade shade = shade(index, column);
            if (shade.isPoint() || (trace.shades().size() == 1 && shade != Shade.FADING)) {
                points.add(column, 1, index);
            } else if (shade == Shade.FADING) {
                fading[column] = true;
            } else if (shade != Shade.NONE) {
                addExtent(index, column, column + 1);
            }
        }
    }

    /** Returns how many events begin in each column. */
    int[] begun() {
        return begun.clone();
    }

    /** Returns how many of these begin in the right half of the column. */
    int[] begunRight() {
        return begunRight.clone();
    }

    /** Returns the most that are in one column and take no more. */
    int most() {
        int most = 0;
        for (int count : points.counts) {
            most = Math.max(most, count);
        }
        return most;
    }

    /**
     * Draws all in one row: extents, and over them points, with their number where there are several. Two numbers side by
     * side would read as one, and two bars as one event: only more of them are bars.
     */
    void draw(TracePen pen, int row) {
        int[] bars = new int[begun.length];
        int heaps = 0;
        for (int column = 0; column < begun.length; column++) {
            heaps = !isHeap(column) ? 0 : isHeap(column - 1) ? heaps : heapsFrom(column);
            if (points.isAlone(column)) {
                pen.shade(column, row, shade(points.alone(column), column), false);
            } else if (heaps == 1) {
                pen.cluster(column, row, points.counts[column]);
            } else if (heaps == 2) {
                pen.merged(column, row);
            } else if (heaps > 2) {
                bars[column] = points.counts[column];
            } else if (extents.isAlone(column)) {
                pen.shade(column, row, shade(extents.alone(column), column), false);
            } else if (extents.counts[column] > 1) {
                pen.merged(column, row);
            } else if (fading[column]) {
                pen.shade(column, row, Shade.FADING, false);
            }
        }
        pen.bars(bars, row, 1);
    }

    /** Returns how many columns side by side have several points. */
    private int heapsFrom(int column) {
        int end = column;
        while (isHeap(end)) {
            end++;
        }
        return end - column;
    }

    private boolean isHeap(int column) {
        return 0 <= column && column < begun.length && points.counts[column] > 1;
    }

    /** Draws all in one row, with bars in the place of the points. */
    void drawAsBars(TracePen pen, int row) {
        draw(pen, row);
        pen.bars(points.counts, row, 1);
    }

    private Trace trace(int index) {
        if (index != tracedIndex) {
            traced = Trace.of(events.get(index).date(), scale);
            tracedIndex = index;
        }
        return traced;
    }

    private Shade shade(int index, int column) {
        Trace trace = trace(index);
        int at = column - trace.left();
        return 0 <= at && at < trace.shades().size() ? trace.shades().get(at) : Shade.NONE;
    }
}
