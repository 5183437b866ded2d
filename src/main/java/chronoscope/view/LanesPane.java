package chronoscope.view;

import chronoscope.axis.Scale;
import chronoscope.axis.Trace;
import chronoscope.explore.Axis;
import chronoscope.explore.Explorer;
import chronoscope.explore.Group;
import chronoscope.explore.Lanes;
import chronoscope.explore.Layout;
import chronoscope.explore.Pane;
import chronoscope.explore.Rect;
import chronoscope.explore.Rows;
import chronoscope.model.Event;
import chronoscope.text.Counted;
import chronoscope.text.Printable;
import java.util.Optional;

/** The events in lanes: a row for each value, with its events where they are on the axis above. */
final class LanesPane {
    /** Shorter than that, a title stands on its event's extent instead of beside it. */
    private static final int LEAST_TITLE = 12;

    /** More than a digit tells. */
    private static final int MANY = 10;

    private final Pen pen;
    private final Rect pane;
    private final Explorer explorer;
    private final Lanes lanes;
    private final Optional<Axis> axis;
    private final TracePen traces;
    private final int left;
    private final int names;
    private final int counts;

    private LanesPane(Pen pen, Rect pane, Explorer explorer, Lanes lanes) {
        this.pen = pen;
        this.pane = pane;
        this.explorer = explorer;
        this.lanes = lanes;
        this.axis = Axis.of(explorer);
        this.left = axis.map(drawn -> drawn.area().left()).orElse(pane.right());
        this.traces = new TracePen(pen, left);
        this.names = lanes.nameColumns(pane.columns(), pen.measure());
        this.counts = lanes.countColumns();
    }

    static void draw(Pen pen, Layout layout, Scene scene, Lanes lanes) {
        Explorer explorer = scene.explorer();
        Rect pane = layout.lanes();
        if (pane.top() > layout.list().top()) {
            heading(pen, layout.list(), lanes);
        }
        if (lanes.lanes().isEmpty()) {
            ListPane.empty(pen, pane, scene);
            return;
        }
        LanesPane drawn = new LanesPane(pen, pane, explorer, lanes);
        int cursor = lanes.cursor(explorer.index());
        int top = lanes.top(pane.rows(), explorer.index());
        for (int line = 0; line < pane.rows() && top + line < lanes.rows(); line++) {
            drawn.row(pane.top() + line, lanes.place(top + line), top + line == cursor);
        }
    }

    private static void heading(Pen pen, Rect pane, Lanes lanes) {
        int at = FacetsPane.heading(pen, pane, Lanes.FACETS, lanes.facet());
        String order = switch (lanes.order()) {
            case FIRST -> "by first event";
            case COUNT -> "by count";
            case NAME -> "by name";
        };
        int start = pane.right() - order.length() - 1;
        if (start > at) {
            pen.text(start, pane.right(), pane.top(), order, Palette.Ink.MUTED);
        }
    }

    private void row(int y, Lanes.Place place, boolean here) {
        Pen.Inks inks = pen.row(pane.left(), left, y, here, explorer.focus() == Pane.LANES);
        if (here) {
            axis.ifPresent(drawn ->
                    pen.fill(left, drawn.area().right(), y, pen.glyphs().track(), Palette.Ink.RULE));
        }
        Group lane = lanes.lanes().get(place.lane());
        if (place.isHead()) {
            head(y, lane, inks, here, place.lane() == lanes.row());
        } else {
            int index = lane.events().at(place.event());
            Event event = explorer.timeline().events().get(index);
            int from = pane.left() + Lanes.BEFORE_NAME + 1;
            pen.text(
                    from,
                    left - 1,
                    y,
                    pen.measure().fit(event.date().wordsWithoutZone(), left - 1 - from),
                    inks.muted());
            axis.ifPresent(drawn -> alone(y, event, drawn, index == explorer.index()));
        }
    }

    private void head(int y, Group lane, Pen.Inks inks, boolean here, boolean chosen) {
        Palette.Ink text =
                here ? inks.text() : chosen ? Palette.Ink.STRONG : lane.isRest() ? Palette.Ink.MUTED : Palette.Ink.TEXT;
        char fold = lanes.isOpen(lane) ? pen.glyphs().open() : pen.glyphs().shut();
        int start = pane.left() + Lanes.BEFORE_NAME;
        pen.text(start - 2, start, y, String.valueOf(fold), inks.muted());
        pen.text(start, start + names, y, pen.measure().fit(Printable.line(lane.name()), names), text);
        String count = Counted.number(lane.events().size());
        int end = start + names + 1 + counts;
        pen.text(end - count.length(), end, y, count, inks.muted());
        axis.ifPresent(drawn -> together(y, lane.events(), drawn));
    }

    /** All events of a lane in one row: extents, over them points, and a number where points are in the same column. */
    private void together(int y, Rows events, Axis drawn) {
        Scale scale = drawn.scale();
        Crowd crowd = Crowd.of(events, explorer, scale, drawn.window());
        if (crowd.most() >= MANY) {
            crowd.drawAsBars(traces, y);
        } else {
            crowd.draw(traces, y);
        }
        if (events.contains(explorer.index())) {
            traces.trace(Trace.of(event(explorer.index()).date(), scale), y, true);
        }
        traces.breaks(scale, y, 1, y);
    }

    private Event event(int index) {
        return explorer.timeline().events().get(index);
    }

    /** An event in its own row: its title stands beside it, where there is more room, or else on it. */
    private void alone(int y, Event event, Axis drawn, boolean here) {
        Trace trace = Trace.of(event.date(), drawn.scale());
        traces.trace(trace, y, here);
        traces.breaks(drawn.scale(), y, 1, y);
        Rect area = drawn.area();
        String title = Printable.line(event.title());
        Palette.Ink ink = here ? Palette.Ink.TEXT : Palette.Ink.MUTED;
        if (trace.isEmpty()) {
            pen.text(area.left() + 1, area.right(), y, pen.measure().fit(title, area.columns() - 1), Palette.Ink.MUTED);
            return;
        }
        int before = trace.left() - 1;
        int after = area.columns() - trace.right() - 1;
        int wanted = Math.min(pen.measure().of(title), LEAST_TITLE);
        if (Math.max(before, after) < wanted) {
            int from = Math.max(trace.left(), 0) + 1;
            pen.text(
                    area.left() + from,
                    area.right(),
                    y,
                    " " + pen.measure().fit(title, area.columns() - from - 3) + " ",
                    ink);
        } else if (after >= Math.min(before, pen.measure().of(title))) {
            pen.text(
                    area.left() + trace.right() + 1,
                    area.right(),
                    y,
                    pen.measure().fit(title, after),
                    ink);
        } else {
            String fitted = pen.measure().fit(title, before);
            int end = area.left() + trace.left() - 1;
            pen.text(end - pen.measure().of(fitted), end, y, fitted, ink);
        }
    }
}
