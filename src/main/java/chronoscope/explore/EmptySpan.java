package chronoscope.explore;

import chronoscope.query.Corpus;
import chronoscope.query.Times;
import java.util.Optional;

/** Tells how long nothing happens between events: the list and the axis say the same of one gap. */
public final class EmptySpan {
    private final Corpus corpus;
    private final Times times;
    private double over = Double.NEGATIVE_INFINITY;
    private double covered = Double.NEGATIVE_INFINITY;

    EmptySpan(Corpus corpus) {
        this.corpus = corpus;
        this.times = corpus.times();
    }

    /**
     * Goes past an event: the span begins behind it.
     *
     * @param end until when it may last at most
     */
    void begin(int index, double end) {
        over = Math.max(over, lasts(index) ? end : times.start(index));
        covered = Math.max(covered, end);
    }

    /** Returns until when the events before the span may last. */
    double covered() {
        return covered;
    }

    /** Returns how long it is from the middle of what may be to the middle of what may be: "35 years" from 1980 to 2015. */
    RoughDuration until(int index) {
        double begun = lasts(index) ? times.start(index) : Math.min(times.end(index), Double.MAX_VALUE);
        return RoughDuration.of((times.start(index) - covered + begun - over) / 2);
    }

    /** Whether the event takes all of its time: what happens somewhere in it may be over at its start. */
    private boolean lasts(int index) {
        return corpus.timeline().events().get(index).date().isInterval();
    }

    /** Returns how long the gap is that a time is in; empty where no events are before it and after it, or one may be then. */
    public static Optional<RoughDuration> at(double time, Corpus corpus, Rows dated) {
        EmptySpan span = new EmptySpan(corpus);
        for (int row = 0; row < dated.size(); row++) {
            int index = dated.at(row);
            double start = span.times.start(index);
            if (start > time) {
                return row > 0 && span.covered < time ? Optional.of(span.until(index)) : Optional.empty();
            }
            double end = span.times.end(index);
            span.begin(index, Double.isInfinite(end) ? start : end);
        }
        return Optional.empty();
    }
}
