package chronoscope.view;

import chronoscope.axis.Scale;
import chronoscope.axis.Shade;
import chronoscope.axis.Trace;
import chronoscope.explore.Axis;
import chronoscope.explore.Explorer;
import chronoscope.explore.Rect;
import chronoscope.explore.Reports;
import chronoscope.query.Times;

/** On the rule below the axis, when things became known: where the sources of what is shown were issued, in their hues. */
final class ReportLine {
    private ReportLine() {}

    static void draw(Pen pen, Rect rule, Explorer explorer) {
        Axis.of(explorer)
                .filter(axis -> axis.area().rows() > 0)
                .ifPresent(axis -> explorer.reports().forEach(report -> draw(pen, rule.top(), axis, report)));
    }

    private static void draw(Pen pen, int row, Axis axis, Reports.Report report) {
        Palette.Ink ink = TextLine.ink(report.hue());
        Scale scale = axis.scale();
        Trace trace = Trace.of(report.issued(), scale);
        int left = axis.area().left();
        for (int column = trace.left(); column < trace.right(); column++) {
            Shade shade = trace.shades().get(column - trace.left());
            if (shade != Shade.NONE) {
                pen.fill(left + column, left + column + 1, row, pen.glyphs().full(), ink);
            }
        }
        boolean later = trace.isEmpty()
                && Times.start(report.issued())
                        .filter(start -> start.compareTo(axis.window().to()) > 0)
                        .isPresent();
        if (later) {
            pen.fill(
                    axis.area().right(),
                    axis.area().right() + 1,
                    row,
                    pen.glyphs().later(),
                    ink);
        }
    }
}
