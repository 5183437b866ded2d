package chronoscope.query;

import chronoscope.edtf.EdtfDate;
import chronoscope.edtf.Moment;
import chronoscope.model.Event;
import java.util.List;
import java.util.Optional;

/**
 * Where the events of a timeline are in time, found once: drawing an axis asks for all of them at each frame.
 *
 * <p>Positions are astronomical years with fractions.
 */
public final class Times {
    private static final double SECONDS_A_YEAR = 365.2425 * 86_400;

    private final double[] anchors;
    private Optional<Moment> first = Optional.empty();
    private Optional<Moment> last = Optional.empty();

    Times(List<Event> events) {
        anchors = new double[events.size()];
        int index = 0;
        for (Event event : events) {
            Optional<Moment> start = event.date().earliest().moment();
            Optional<Moment> end = event.date().latest().moment();
            first = earlier(first, start.or(() -> end));
            last = later(last, end.or(() -> start));
            anchors[index++] = start.or(() -> end).map(Times::position).orElse(Double.NaN);
        }
    }

    /** Returns where the event at the index starts, or ends where no start is known; NaN where neither is. */
    public double anchor(int index) {
        return anchors[index];
    }

    /** Returns where a date starts, or ends where no start is known; NaN where neither is. */
    public static double anchor(EdtfDate date) {
        return date.earliest()
                .moment()
                .or(() -> date.latest().moment())
                .map(Times::position)
                .orElse(Double.NaN);
    }

    /** Returns the earliest moment that any event is known to cover, or empty where none is known. */
    public Optional<Moment> first() {
        return first;
    }

    /** Returns the latest moment that any event is known to cover, or empty where none is known. */
    public Optional<Moment> last() {
        return last;
    }

    /** Returns a moment's position. */
    public static double position(Moment moment) {
        return moment.year() + moment.second() / SECONDS_A_YEAR;
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
