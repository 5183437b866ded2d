package chronoscope.view;

import chronoscope.edtf.Bound;
import chronoscope.edtf.EdtfDate;
import chronoscope.edtf.Moment;
import chronoscope.explore.Explorer;
import chronoscope.explore.Rect;
import chronoscope.model.Event;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The time axis in one line: every event at its place, and the time that the one under the cursor may cover. */
final class AxisPane {
    private static final int GAP = 1;
    private static final double SECONDS_A_YEAR = 365.2425 * 86_400;

    private AxisPane() {}

    static void draw(Pen pen, Rect line, Explorer explorer) {
        List<Event> events = explorer.timeline().events();
        Optional<Scale> scale = Scale.of(events, line);
        if (scale.isEmpty()) {
            return;
        }
        Scale axis = scale.get();
        int row = line.top();
        pen.text(line.left() + GAP, line.right(), row, axis.first, Palette.Ink.MUTED);
        pen.text(axis.end + GAP, line.right(), row, axis.last, Palette.Ink.MUTED);
        pen.fill(axis.start, axis.end, row, pen.glyphs().track(), Palette.Ink.RULE);
        for (Event event : events) {
            axis.anchor(event.date())
                    .ifPresent(at -> pen.fill(at, at + 1, row, pen.glyphs().hidden(), Palette.Ink.RULE));
        }
        for (int shown = 0; shown < explorer.shown().size(); shown++) {
            axis.anchor(explorer.eventAt(shown).date())
                    .ifPresent(at -> pen.fill(at, at + 1, row, pen.glyphs().mark(), Palette.Ink.TEXT));
        }
        explorer.event().ifPresent(event -> here(pen, axis, row, event.date()));
    }

    /** Returns the first and the last year, or the only one, or empty where none is known. */
    static Optional<String> span(List<Event> events) {
        return Scale.first(events)
                .flatMap(first -> Scale.last(events).map(last -> {
                    String from = HeadPane.year(first);
                    String to = HeadPane.year(last);
                    return from.equals(to) ? from : from + " to " + to;
                }));
    }

    private static void here(Pen pen, Scale axis, int row, EdtfDate date) {
        Optional<Integer> from = date.earliest().moment().map(axis::column);
        Optional<Integer> to = date.latest().moment().map(axis::column);
        Optional<Integer> anchor = axis.anchor(date);
        if (anchor.isEmpty()) {
            return;
        }
        // An end that is open or unknown is drawn as far as the axis goes: a point would claim too much.
        int left = from.orElse(axis.start);
        int right = to.orElse(axis.end - 1);
        pen.fill(left, right + 1, row, pen.glyphs().extent(), Palette.Ink.ACCENT);
        pen.fill(anchor.get(), anchor.get() + 1, row, pen.glyphs().here(), Palette.Ink.ACCENT);
    }

    /** Where times are in the line. */
    private static final class Scale {
        private final double from;
        private final double to;
        private final String first;
        private final String last;
        private final int start;
        private final int end;

        private Scale(Moment from, Moment to, Rect line) {
            this.from = years(from);
            this.to = years(to);
            this.first = HeadPane.year(from);
            this.last = HeadPane.year(to);
            this.start = line.left() + GAP + first.length() + GAP;
            this.end = line.right() - GAP - last.length() - GAP;
        }

        static Optional<Scale> of(List<Event> events, Rect line) {
            return first(events)
                    .flatMap(first -> last(events).map(last -> new Scale(first, last, line)))
                    .filter(scale -> scale.end > scale.start);
        }

        static Optional<Moment> first(List<Event> events) {
            return events.stream()
                    .flatMap(
                            event -> known(event.date().earliest(), event.date().latest()))
                    .min(Moment::compareTo);
        }

        static Optional<Moment> last(List<Event> events) {
            return events.stream()
                    .flatMap(event -> known(event.date().latest(), event.date().earliest()))
                    .max(Moment::compareTo);
        }

        private static Stream<Moment> known(Bound wanted, Bound otherwise) {
            return wanted.moment().or(otherwise::moment).stream();
        }

        /** Returns the column where an event's mark stands: where it starts, or ends where no start is known. */
        Optional<Integer> anchor(EdtfDate date) {
            return date.earliest().moment().or(() -> date.latest().moment()).map(this::column);
        }

        int column(Moment moment) {
            double part = to > from ? (years(moment) - from) / (to - from) : 0.5;
            return start + (int) Math.round(part * (end - 1 - start));
        }

        private static double years(Moment moment) {
            return moment.year() + moment.second() / SECONDS_A_YEAR;
        }
    }
}
