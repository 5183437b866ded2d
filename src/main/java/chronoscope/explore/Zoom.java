package chronoscope.explore;

import chronoscope.axis.Scale;
import chronoscope.axis.Window;
import chronoscope.query.Corpus;
import chronoscope.text.Labelled;
import java.util.Arrays;
import java.util.Optional;

/**
 * What part of time the axis shows, and how.
 *
 * @param chosen the part that was chosen; empty for all that the timeline covers
 * @param folding whether long empty spans are folded
 */
public record Zoom(Optional<Window> chosen, Folding folding) {
    static final Zoom FIT = new Zoom(Optional.empty(), Folding.AUTO);

    /** When the axis folds long empty spans. */
    public enum Folding implements Labelled {
        /** Where more than half of the axis would be empty. */
        AUTO,
        /** Never. */
        LINEAR,
        /** Always. */
        COMPRESSED;

        Folding next() {
            return switch (this) {
                case AUTO -> LINEAR;
                case LINEAR -> COMPRESSED;
                case COMPRESSED -> AUTO;
            };
        }
    }

    Zoom to(Optional<Window> window) {
        return new Zoom(window, folding);
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
            Scale even = Scale.linear(window, columns);
            if (folding == Folding.LINEAR || (folding == Folding.AUTO && !isMostlyEmpty(even, corpus, shown))) {
                return even;
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

    /** Returns whether the events leave more than half of the columns empty. */
    private static boolean isMostlyEmpty(Scale scale, Corpus corpus, Rows shown) {
        int columns = scale.columns();
        boolean[] taken = new boolean[columns];
        int empty = columns;
        for (int row = 0; row < shown.size() && 2 * empty > columns; row++) {
            int index = shown.at(row);
            double start = corpus.times().start(index);
            if (!Double.isNaN(start)) {
                int last = Math.min(
                        columns - 1, scale.lastColumn(start, corpus.times().end(index)));
                for (int column = Math.max(0, scale.column(start)); column <= last; column++) {
                    empty -= taken[column] ? 0 : 1;
                    taken[column] = true;
                }
            }
        }
        return 2 * empty > columns;
    }
}
