package chronoscope.axis;

import chronoscope.edtf.EdtfDate;
import chronoscope.edtf.Zone;
import chronoscope.text.DirectMappedCache;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * Where times are along a line of columns, which count from 0: stretches of time that each take some columns, and
 * between them breaks, in which time is folded.
 */
public final class Scale {
    /** How many columns a break takes. */
    public static final int BREAK = 4;

    /** Below this a stretch can't be labelled with its year. */
    private static final int NARROWEST = 8;

    /** Years are not equally long: the start of one shall not fall into the column of the year before. */
    private static final double TOLERANCE = 0.05;

    private static final int COLUMNS_A_BREAK = 16;

    /** There is room for the traces of the dates that a screen shows. */
    private static final int TRACE_BITS = 8;

    private final List<Stretch> stretches;
    private final Zone zone;

    /** The traces that were found lately: each frame asks for most of those of the last. */
    private final DirectMappedCache<Found> traces = new DirectMappedCache<>(TRACE_BITS);

    private record Found(EdtfDate date, Trace trace) {}

    /** A part without breaks: from one second to another, over some columns. */
    public record Stretch(double from, double to, int left, int columns) {
        public int right() {
            return left + columns;
        }

        /** Returns how much time a column stands for. */
        public double secondsAColumn() {
            return (to - from + 1) / columns;
        }

        int column(double seconds) {
            int column = (int) Math.floor((seconds - from) / secondsAColumn() + TOLERANCE);
            return left + Math.min(column, columns - 1);
        }

        double time(int column) {
            return from + (column - left + 0.5) * secondsAColumn();
        }
    }

    private record Span(double from, double to) {
        double length() {
            return to - from;
        }
    }

    /** A span without a time, and whether there is one before it and after it. */
    private record Gap(Span span, boolean before, boolean after) {
        double length() {
            return span.length();
        }

        int compareLength(Gap other) {
            return Double.compare(length(), other.length());
        }
    }

    private Scale(List<Stretch> stretches, Zone zone) {
        this.stretches = List.copyOf(stretches);
        this.zone = zone;
    }

    /** Returns the trace of a date; many threads may ask at once. */
    @SuppressWarnings("ReferenceEquality") // An equal date has the same trace; comparing takes as long as finding it.
    Trace trace(EdtfDate date) {
        int hash = System.identityHashCode(date);
        Found known = traces.find(hash);
        return known != null && known.date == date
                ? known.trace
                : traces.put(hash, new Found(date, Trace.find(date, this))).trace;
    }

    /** Returns the scale on which every column stands for as much time. */
    public static Scale linear(Window window, int columns) {
        return new Scale(List.of(new Stretch(window.start(), window.end(), 0, columns)), window.zone());
    }

    /**
     * Returns the scale that folds each long span in which nothing is: one that takes a third of what is left of the
     * window without the longer ones. A stretch gets its columns half by its length and half by how much begins in it,
     * where anything does.
     *
     * @param starts ascending; those outside the window are left out
     * @param ends of the same things; not before their starts
     */
    public static Scale compressed(Window window, int columns, double[] starts, double[] ends) {
        List<Gap> folded = folded(window, starts, ends, columns);
        if (folded.isEmpty()) {
            return linear(window, columns);
        }
        double kept = window.end() - window.start();
        double shortest = Double.MAX_VALUE;
        for (Gap gap : folded) {
            kept -= gap.length();
            shortest = Math.min(shortest, gap.length());
        }
        // What is alone in its stretch shall not be drawn more finely than its date is told: it would be no point.
        double told = finest(window, starts, ends)
                * columns
                / ranges(window, folded, 0).size();
        double edge = Math.min(shortest / 4, Math.max(Math.max(kept / 50, told), shortest / 1000));
        return new Scale(laidOut(ranges(window, folded, edge), starts, columns), window.zone());
    }

    /** Returns how long the shortest is of what begins in the window. */
    private static double finest(Window window, double[] starts, double[] ends) {
        return IntStream.range(0, starts.length)
                .filter(index -> window.start() <= starts[index] && starts[index] <= window.end())
                .mapToDouble(index -> ends[index] - starts[index])
                .min()
                .orElse(0);
    }

    private static List<Gap> folded(Window window, double[] starts, double[] ends, int columns) {
        int most = Math.min(columns / COLUMNS_A_BREAK, (columns - NARROWEST) / (NARROWEST + BREAK));
        // The shortest of the longest comes out first.
        PriorityQueue<Gap> longest = new PriorityQueue<>(Gap::compareLength);
        double covered = window.start();
        boolean any = false;
        for (int index = 0; index < starts.length && starts[index] <= window.end(); index++) {
            if (starts[index] < window.start() && ends[index] > window.end()) {
                // What is everywhere tells of no part that it is full.
                continue;
            }
            if (starts[index] > covered) {
                longest.add(new Gap(new Span(covered, starts[index]), any, true));
            }
            if (longest.size() > Math.max(0, most)) {
                longest.remove();
            }
            covered = Math.max(covered, Math.min(ends[index], window.end()));
            any |= ends[index] >= window.start();
        }
        longest.add(new Gap(new Span(covered, window.end()), any, false));
        List<Gap> gaps = new ArrayList<>(longest);
        gaps.sort((one, other) -> other.compareLength(one));
        double rest = window.end() - window.start();
        int count = 0;
        while (any && count < Math.min(most, gaps.size()) && gaps.get(count).length() > rest / 3) {
            rest -= gaps.get(count++).length();
        }
        List<Gap> folded = new ArrayList<>(gaps.subList(0, count));
        folded.sort(
                (one, other) -> Double.compare(one.span().from(), other.span().from()));
        return folded;
    }

    /** What is between the folded spans, with a little of them at its edges. */
    private static List<Span> ranges(Window window, List<Gap> folded, double edge) {
        List<Span> ranges = new ArrayList<>();
        double from = window.start();
        for (Gap gap : folded) {
            if (gap.before()) {
                ranges.add(new Span(from, gap.span().from() + edge));
            }
            from = gap.span().to() - edge;
        }
        if (folded.get(folded.size() - 1).after()) {
            ranges.add(new Span(from, window.end()));
        }
        return ranges;
    }

    private static List<Stretch> laidOut(List<Span> ranges, double[] starts, int columns) {
        double total = ranges.stream().mapToDouble(Span::length).sum();
        double things = ranges.stream().mapToInt(range -> count(range, starts)).sum();
        int free = columns - (ranges.size() - 1) * BREAK - ranges.size() * NARROWEST;
        List<Stretch> stretches = new ArrayList<>();
        double share = 0;
        int left = 0;
        for (Span range : ranges) {
            int before = (int) Math.rint(free * share);
            double length = range.length() / total;
            share += things == 0 ? length : (length + count(range, starts) / things) / 2;
            int width = NARROWEST + (int) Math.rint(free * share) - before;
            stretches.add(new Stretch(range.from(), range.to(), left, width));
            left += width + BREAK;
        }
        return stretches;
    }

    private static int count(Span range, double[] starts) {
        int count = 0;
        for (double start : starts) {
            count += range.from() <= start && start <= range.to() ? 1 : 0;
        }
        return count;
    }

    /** Returns the zone whose clocks and calendar label it. */
    public Zone zone() {
        return zone;
    }

    /** Returns the stretches from left to right. */
    public List<Stretch> stretches() {
        return stretches;
    }

    public int columns() {
        return stretches.get(stretches.size() - 1).right();
    }

    /** Returns the column of a time; -1 for one before all that is in sight, the number of columns for one after. */
    public int column(double seconds) {
        for (int index = 0; index < stretches.size(); index++) {
            Stretch stretch = stretches.get(index);
            if (seconds < stretch.from()) {
                return index == 0 ? -1 : stretch.left() - BREAK / 2;
            }
            if (seconds <= stretch.to()) {
                return stretch.column(seconds);
            }
        }
        return columns();
    }

    /** Returns whether a time is in the right half of its column. */
    public boolean isInRightHalf(double seconds) {
        double place = place(seconds) + TOLERANCE;
        return place - Math.floor(place) >= 0.5;
    }

    /** Returns the last column of what lasts from one time to another: the first one where it is no longer than that. */
    public int lastColumn(double from, double to) {
        boolean narrow = place(to + 1) - place(from) <= 1 + TOLERANCE;
        return narrow ? column(from) : Math.max(column(from), lastColumn(to));
    }

    /** Returns the last column of what lasts until the time. */
    public int lastColumn(double to) {
        return (int) Math.floor(place(to + 1) - TOLERANCE);
    }

    /** Where a time is between the columns' left ends: like their numbers, with fractions. */
    private double place(double seconds) {
        for (int index = 0; index < stretches.size(); index++) {
            Stretch stretch = stretches.get(index);
            if (seconds < stretch.from()) {
                return index == 0 ? -1 : stretch.left() - BREAK / 2.0;
            }
            if (seconds <= stretch.to() + 1) {
                return stretch.left() + (seconds - stretch.from()) / stretch.secondsAColumn();
            }
        }
        return columns() + 1;
    }

    /** Returns a time that is in the column; in a break, the time at which it ends. */
    public double time(int column) {
        for (Stretch stretch : stretches) {
            if (column < stretch.right()) {
                return stretch.time(Math.max(column, stretch.left()));
            }
        }
        Stretch last = stretches.get(stretches.size() - 1);
        return last.to();
    }
}
