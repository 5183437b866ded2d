package chronoscope.query;

import chronoscope.edtf.Bound;
import chronoscope.edtf.EdtfDate;
import chronoscope.edtf.Moment;
import chronoscope.model.Event;
import java.util.List;
import java.util.Optional;

/**
 * Where the events of a timeline are in time, found once: drawing an axis asks for all of them at each frame.
 *
 * <p>Times are in seconds, as {@link Moment#seconds()} counts them.
 */
public final class Times {
    private final double[] starts;
    private final double[] ends;
    private final boolean[] withoutStart;
    private final boolean[] whole;
    private Optional<Moment> first = Optional.empty();
    private Optional<Moment> last = Optional.empty();

    Times(List<Event> events) {
        starts = new double[events.size()];
        ends = new double[events.size()];
        withoutStart = new boolean[events.size()];
        whole = new boolean[events.size()];
        int index = 0;
        for (Event event : events) {
            Optional<Moment> start = event.date().earliest().moment();
            Optional<Moment> end = event.date().latest().moment();
            // What may be in any year says nothing of where the others are.
            if (YearGroups.known(event.date())) {
                first = earlier(first, start.or(() -> end));
                last = later(last, end.or(() -> start));
            }
            starts[index] = start.or(() -> end).map(Moment::seconds).orElse(Double.NaN);
            ends[index] = end.or(() -> start).map(Moment::seconds).orElse(Double.NaN);
            if (start.isPresent() && event.date().latest() instanceof Bound.Open) {
                ends[index] = Double.POSITIVE_INFINITY;
            }
            withoutStart[index] = start.isEmpty();
            whole[index] = start.isPresent() && end.isPresent() && isOneStretch(event.date());
            index++;
        }
    }

    /** Of sets and of what is masked alone the stretches are looked for: they take time and room. */
    private static boolean isOneStretch(EdtfDate date) {
        return date.text().chars().noneMatch(sign -> "[{X".indexOf(sign) >= 0)
                || date.possible().size() == 1;
    }

    /** Returns where the event at the index starts, or ends where no start is known; NaN where neither is. */
    public double start(int index) {
        return starts[index];
    }

    /**
     * Returns where the event at the index ends, infinity where it has no end, or where it starts where no end is known;
     * NaN where neither is.
     */
    public double end(int index) {
        return ends[index];
    }

    /** Returns whether the event at the index may be anywhere between its start and its end, and both are known. */
    public boolean isWhole(int index) {
        return whole[index];
    }

    /** Returns whether something of the event at the index may be seen in a part of time. */
    public boolean mayTouch(int index, double from, double to) {
        return ends[index] >= from && (withoutStart[index] || starts[index] <= to);
    }

    /** Returns whether the date has a year that is known in part at least: {@code XXXX-12-25} has none. */
    public static boolean knowsYear(EdtfDate date) {
        return YearGroups.known(date);
    }

    /** Returns where a date starts, or ends where no start is known; empty where neither is. */
    public static Optional<Moment> start(EdtfDate date) {
        return date.earliest().moment().or(() -> date.latest().moment());
    }

    /** Returns the earliest moment that any event is known to cover, or empty where not even the year of one is known. */
    public Optional<Moment> first() {
        return first;
    }

    /** Returns the latest moment that any event is known to cover, or empty where not even the year of one is known. */
    public Optional<Moment> last() {
        return last;
    }

    private static Optional<Moment> earlier(Optional<Moment> one, Optional<Moment> other) {
        boolean otherIsEarlier =
                one.isEmpty() || (other.isPresent() && other.get().compareTo(one.get()) < 0);
        return otherIsEarlier ? other : one;
    }

    private static Optional<Moment> later(Optional<Moment> one, Optional<Moment> other) {
        boolean otherIsLater =
                one.isEmpty() || (other.isPresent() && other.get().compareTo(one.get()) > 0);
        return otherIsLater ? other : one;
    }
}
