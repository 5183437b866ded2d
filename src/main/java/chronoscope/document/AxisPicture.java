package chronoscope.document;

import chronoscope.axis.Scale;
import chronoscope.axis.Shade;
import chronoscope.axis.Tick;
import chronoscope.axis.Ticks;
import chronoscope.axis.Trace;
import chronoscope.explore.Chart;
import chronoscope.text.Measure;
import chronoscope.text.Printable;
import chronoscope.text.Xml;
import java.util.Collections;
import java.util.List;

/** The axis and the lanes as SVG; its colours are those of the text around it. */
final class AxisPicture {
    private static final int COLUMN = 9;
    private static final int ROW = 11;
    private static final int NAME = 17;
    private static final int AXIS = 26;
    private static final int MOST_LANES = 24;
    private static final int MOST_ROWS = 6;
    private static final int LONGEST_NAME = 80;

    private AxisPicture() {}

    /** Returns the picture; who hears it is told where the same stands in words. */
    static String of(Chart chart) {
        Scale scale = chart.scale();
        int width = scale.columns() * COLUMN;
        StringBuilder body = new StringBuilder();
        int top = axis(scale, body);
        List<Chart.Lane> lanes = chart.lanes();
        for (Chart.Lane lane : lanes.subList(0, Math.min(lanes.size(), MOST_LANES))) {
            top = lane(lane, scale, top, body);
        }
        if (lanes.size() > MOST_LANES) {
            text(0, top + NAME - 4, "and " + (lanes.size() - MOST_LANES) + " lanes more", body);
            top += NAME;
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + width + " " + (top + 6)
                + "\" role=\"img\" aria-label=\"The events along time, in a lane for each "
                + Xml.attribute(chart.facet())
                + "; the list of events says the same in words\" font-family=\"ui-monospace,Menlo,Consolas,monospace\""
                + " font-size=\"13\" fill=\"currentColor\">" + body + "</svg>";
    }

    private static int axis(Scale scale, StringBuilder body) {
        for (Scale.Stretch stretch : scale.stretches()) {
            box(stretch.left() * COLUMN, AXIS - 5, stretch.columns() * COLUMN, 1, "1", body);
        }
        for (Tick tick : Ticks.on(scale)) {
            int left = tick.column() * COLUMN;
            if (tick.begins()) {
                box(left, AXIS - 10, 1, 10, "1", body);
            }
            text(left + (tick.begins() ? 3 : 0), AXIS - 12, tick.label(), body);
        }
        return AXIS;
    }

    private static int lane(Chart.Lane lane, Scale scale, int top, StringBuilder body) {
        String name = Measure.NARROW.fit(Printable.line(lane.name()), LONGEST_NAME);
        text(0, top + NAME - 4, name + " (" + lane.events().size() + ")", body);
        List<Trace> traces = lane.events().stream()
                .map(event -> Trace.of(event.date(), scale))
                .toList();
        List<Integer> rows = Trace.packed(traces, MOST_ROWS).orElseGet(() -> Collections.nCopies(traces.size(), 0));
        int last = 0;
        for (int index = 0; index < traces.size(); index++) {
            int row = rows.get(index);
            last = Math.max(last, row);
            trace(traces.get(index), top + NAME + row * ROW, body);
        }
        return top + NAME + (last + 1) * ROW;
    }

    /** Draws columns of one shade as one: what is doubted is paler, and a point is a point. */
    private static void trace(Trace trace, int top, StringBuilder body) {
        List<Shade> shades = trace.shades();
        int start = 0;
        for (int end = 1; end <= shades.size(); end++) {
            if (end < shades.size() && shades.get(end) == shades.get(start)) {
                continue;
            }
            int left = (trace.left() + start) * COLUMN;
            switch (shades.get(start)) {
                case NONE -> {}
                case POINT -> dot(left, top, "currentColor", body);
                case DOUBTED_POINT -> dot(left, top, "none", body);
                case LASTS -> box(left, top + 1, (end - start) * COLUMN, ROW - 3, ".85", body);
                case WITHIN -> box(left, top + 1, (end - start) * COLUMN, ROW - 3, ".5", body);
                case PERHAPS -> box(left, top + 1, (end - start) * COLUMN, ROW - 3, ".3", body);
                case FADING -> box(left, top + 4, (end - start) * COLUMN, 2, ".4", body);
            }
            start = end;
        }
    }

    private static void dot(int left, int top, String fill, StringBuilder body) {
        body.append("<circle cx=\"")
                .append(left + COLUMN / 2)
                .append("\" cy=\"")
                .append(top + ROW / 2);
        body.append("\" r=\"3.5\" stroke=\"currentColor\" fill=\"").append(fill).append("\"/>");
    }

    private static void box(int left, int top, int width, int height, String opacity, StringBuilder body) {
        body.append("<rect x=\"").append(left).append("\" y=\"").append(top);
        body.append("\" width=\"").append(width).append("\" height=\"").append(height);
        body.append("\" fill-opacity=\"").append(opacity).append("\"/>");
    }

    private static void text(int left, int base, String text, StringBuilder body) {
        body.append("<text x=\"").append(left).append("\" y=\"").append(base).append("\">");
        body.append(Xml.text(text)).append("</text>");
    }
}
