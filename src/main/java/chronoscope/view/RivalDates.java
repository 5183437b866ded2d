package chronoscope.view;

import chronoscope.axis.Scale;
import chronoscope.axis.Shade;
import chronoscope.axis.Trace;
import chronoscope.explore.Explorer;
import chronoscope.explore.RivalDate;
import java.util.List;

/** The dates that claims give the event under the cursor: thin spans below the axis's own row, in the hues of their sources. */
final class RivalDates {
    private final Pen pen;
    private final int left;
    private final List<RivalDate> dates;
    private final Scale scale;

    RivalDates(Pen pen, int left, Scale scale, Explorer explorer) {
        this.pen = pen;
        this.left = left;
        this.scale = scale;
        this.dates = explorer.event()
                .map(event -> RivalDate.of(explorer.timeline(), event))
                .orElse(List.of());
    }

    /** Returns how many rows they take of those that there are; one is left for the events. */
    int rows(int most) {
        return Math.max(0, Math.min(dates.size(), most - 1));
    }

    /** Draws each in a row of its own; those for which there is none share the last one. */
    void draw(int top, int rows) {
        for (int index = dates.size() - 1; index >= 0 && rows > 0; index--) {
            RivalDate rival = dates.get(index);
            Trace trace = Trace.of(rival.date(), scale);
            for (int column = trace.left(); column < trace.right(); column++) {
                char glyph = glyph(trace.shades().get(column - trace.left()));
                int at = left + column;
                pen.fill(at, at + 1, top + Math.min(index, rows - 1), glyph, TextLine.ink(rival.hue()));
            }
        }
    }

    private char glyph(Shade shade) {
        return switch (shade) {
            case NONE -> ' ';
            case POINT, DOUBTED_POINT -> TracePen.glyph(pen.glyphs(), shade, false);
            case LASTS, WITHIN -> pen.glyphs().across();
            case PERHAPS, FADING -> pen.glyphs().track();
        };
    }
}
