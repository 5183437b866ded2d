package chronoscope.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A band on its way, from left to right. */
final class BandBuilder {
    /** Blanks inside of a run cost less than another run, up to about so many. */
    private static final int WIDEST_GAP = 24;

    private final List<Bar> bars = new ArrayList<>();
    private final List<TextRun> runs = new ArrayList<>();
    private Optional<OpenRun> open = Optional.empty();

    /** Adds a bar, or lengthens the one that it continues. */
    void bar(Bar.Edge edge, int column, int columns, String colour) {
        for (int i = bars.size() - 1; i >= 0; i--) {
            Bar before = bars.get(i);
            if (before.edge() == edge) {
                if (before.end() == column && before.colour().equals(colour)) {
                    bars.set(i, new Bar(edge, before.column(), before.columns() + columns, colour));
                    return;
                }
                break;
            }
        }
        bars.add(new Bar(edge, column, columns, colour));
    }

    /** Adds a cluster that is not blank. */
    void text(int column, int columns, TextRun.Kind kind, String cluster, Tint tint) {
        if (open.isEmpty() || !open.get().joins(column, kind, cluster, tint)) {
            close();
            open = Optional.of(new OpenRun(column, kind, tint));
        }
        open.get().add(column, columns, cluster);
    }

    Band band() {
        close();
        return bars.isEmpty() && runs.isEmpty() ? Band.EMPTY : new Band(bars, runs);
    }

    private void close() {
        open.ifPresent(run -> runs.add(run.closed()));
        open = Optional.empty();
    }

    /** The run that the next cluster may join. */
    private static final class OpenRun {
        private final int column;
        private final TextRun.Kind kind;
        private final Tint tint;
        private final StringBuilder text = new StringBuilder();
        private int end;
        private String last = "";

        OpenRun(int column, TextRun.Kind kind, Tint tint) {
            this.column = column;
            this.end = column;
            this.kind = kind;
            this.tint = tint;
        }

        boolean joins(int at, TextRun.Kind other, String cluster, Tint otherTint) {
            int gap = kind == TextRun.Kind.LETTERS ? WIDEST_GAP : 0;
            return kind == other && at - end <= gap && tint.equals(otherTint) && kind.joins(last, cluster);
        }

        void add(int at, int columns, String cluster) {
            text.append(" ".repeat(at - end)).append(cluster);
            end = at + columns;
            last = cluster;
        }

        TextRun closed() {
            return new TextRun(column, end - column, kind, text.toString(), tint);
        }
    }
}
