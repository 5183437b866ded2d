package chronoscope.explore;

import chronoscope.query.Times;
import java.util.Optional;

/** Tells how long nothing happens between two events: the list and the axis say the same of one gap. */
public final class EmptySpan {
    private EmptySpan() {}

    /**
     * Returns how long it is from the middle of what may be to the middle of what may be: "35 years" from 1980 to 2015.
     *
     * @param before the index of the event before it
     * @param after the index of the event after it
     * @param covered until when the events before it may last
     */
    static RoughDuration length(Times times, int before, int after, double covered) {
        double most = Math.min(times.end(after), Double.MAX_VALUE) - times.start(before);
        return RoughDuration.of((times.start(after) - covered + most) / 2);
    }

    /** Returns how long the gap is that a time is in; empty where no events are before it and after it, or one may be then. */
    public static Optional<RoughDuration> at(double time, Times times, Rows dated) {
        double covered = Double.NEGATIVE_INFINITY;
        for (int row = 0; row < dated.size(); row++) {
            int index = dated.at(row);
            if (times.start(index) > time) {
                return row > 0 && covered < time
                        ? Optional.of(length(times, dated.at(row - 1), index, covered))
                        : Optional.empty();
            }
            double end = times.end(index);
            covered = Math.max(covered, Double.isInfinite(end) ? times.start(index) : end);
        }
        return Optional.empty();
    }
}
