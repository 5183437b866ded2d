package chronoscope.view;

import chronoscope.edtf.EdtfDate;
import chronoscope.edtf.Moment;
import chronoscope.explore.Explorer;
import chronoscope.explore.Rect;
import chronoscope.query.Times;
import java.util.Optional;

/** The time axis in one line: every event at its place, and the time that the one under the cursor may cover. */
final class AxisPane {
    private static final int GAP = 1;

    private AxisPane() {}

    static void draw(Pen pen, Rect line, Explorer explorer) {
        Times times = explorer.corpus().times();
        Optional<Scale> scale =
                times.first().map(first -> new Scale(first, times.last().orElse(first), line));
        scale.filter(Scale::hasRoom).ifPresent(axis -> draw(pen, line, explorer, axis));
    }

    /** Returns the first and the last year, or the only one, or empty where none is known. */
    static Optional<String> span(Times times) {
        return times.first().map(first -> {
            String from = HeadPane.year(first);
            String to = HeadPane.year(times.last().orElse(first));
            return from.equals(to) ? from : from + " to " + to;
        });
    }

    private static void draw(Pen pen, Rect line, Explorer explorer, Scale axis) {
        int row = line.top();
        pen.text(line.left() + GAP, line.right(), row, axis.first, Palette.Ink.MUTED);
        pen.text(axis.end + GAP, line.right(), row, axis.last, Palette.Ink.MUTED);
        pen.fill(axis.start, axis.end, row, pen.glyphs().track(), Palette.Ink.RULE);
        marks(pen, row, axis, hidden(explorer, axis), pen.glyphs().hidden(), Palette.Ink.RULE);
        marks(pen, row, axis, shown(explorer, axis), pen.glyphs().mark(), Palette.Ink.TEXT);
        explorer.event().ifPresent(event -> here(pen, axis, row, event.date()));
    }

    private static boolean[] hidden(Explorer explorer, Scale axis) {
        int events = explorer.timeline().events().size();
        boolean[] taken = new boolean[axis.end];
        for (int index = 0; index < events && explorer.shown().size() < events; index++) {
            axis.take(taken, explorer.corpus().times().anchor(index));
        }
        return taken;
    }

    private static boolean[] shown(Explorer explorer, Scale axis) {
        boolean[] taken = new boolean[axis.end];
        for (int row = 0; row < explorer.shown().size(); row++) {
            axis.take(taken, explorer.corpus().times().anchor(explorer.shown().at(row)));
        }
        return taken;
    }

    private static void marks(Pen pen, int row, Scale axis, boolean[] taken, char mark, Palette.Ink ink) {
        for (int column = axis.start; column < axis.end; column++) {
            if (taken[column]) {
                pen.fill(column, column + 1, row, mark, ink);
            }
        }
    }

    private static void here(Pen pen, Scale axis, int row, EdtfDate date) {
        double anchor = Times.anchor(date);
        if (Double.isNaN(anchor)) {
            return;
        }
        // An end that is open or unknown is drawn as far as the axis goes: a point would claim too much.
        int left =
                date.earliest().moment().map(Times::position).map(axis::column).orElse(axis.start);
        int right =
                date.latest().moment().map(Times::position).map(axis::column).orElse(axis.end - 1);
        pen.fill(left, right + 1, row, pen.glyphs().extent(), Palette.Ink.ACCENT);
        int at = axis.column(anchor);
        pen.fill(at, at + 1, row, pen.glyphs().here(), Palette.Ink.ACCENT);
    }

    /** Where times are in the line. */
    private static final class Scale {
        private final double from;
        private final double to;
        private final String first;
        private final String last;
        private final int start;
        private final int end;

        Scale(Moment from, Moment to, Rect line) {
            this.from = Times.position(from);
            this.to = Times.position(to);
            this.first = HeadPane.year(from);
            this.last = HeadPane.year(to);
            this.start = line.left() + GAP + first.length() + GAP;
            this.end = line.right() - GAP - last.length() - GAP;
        }

        boolean hasRoom() {
            return end > start;
        }

        int column(double position) {
            double part = to > from ? (position - from) / (to - from) : 0.5;
            return start + (int) Math.round(part * (end - 1 - start));
        }

        void take(boolean[] taken, double position) {
            if (!Double.isNaN(position)) {
                taken[column(position)] = true;
            }
        }
    }
}
