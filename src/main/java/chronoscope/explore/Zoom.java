package chronoscope.explore;

import chronoscope.axis.Scale;
import chronoscope.axis.Window;
import chronoscope.query.Corpus;
import java.util.Arrays;
import java.util.Optional;

/**
 * What part of time the axis shows, and how.
 *
 * @param chosen the part that was chosen; empty for all that the timeline covers
 * @param compressed whether long empty spans are folded
 */
public record Zoom(Optional<Window> chosen, boolean compressed) {
    static final Zoom FIT = new Zoom(Optional.empty(), false);

    Zoom to(Optional<Window> window) {
        return new Zoom(window, compressed);
    }

    /** Returns the part of time that is in sight; empty where no event's time is known. */
    Optional<Window> window(Corpus corpus) {
        return chosen.or(() -> all(corpus));
    }

    /** Returns all that the timeline covers. */
    public static Optional<Window> all(Corpus corpus) {
        return corpus.times()
                .first()
                .map(first -> Window.of(
                        first,
                        corpus.times().last().orElse(first),
                        corpus.timeline().zone()));
    }

    /** Returns the axis of so many columns. */
    Optional<Scale> scale(Corpus corpus, Rows shown, int columns) {
        return window(corpus).filter(window -> columns > 0).map(window -> {
            if (!compressed) {
                return Scale.linear(window, columns);
            }
            double[] starts = new double[shown.size()];
            double[] ends = new double[shown.size()];
            int count = 0;
            for (int row = 0; row < shown.size(); row++) {
                double start = corpus.times().start(shown.at(row));
                if (!Double.isNaN(start)) {
                    starts[count] = start;
                    double end = corpus.times().end(shown.at(row));
                    ends[count++] = Double.isInfinite(end) ? start : end;
                }
            }
            return Scale.compressed(window, columns, Arrays.copyOf(starts, count), Arrays.copyOf(ends, count));
        });
    }
}
