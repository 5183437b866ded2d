package chronoscope.explore;

import chronoscope.axis.Scale;
import chronoscope.axis.Window;
import java.util.Optional;

/**
 * Where the time axis is on the screen.
 *
 * @param area the cells whose columns are the scale's, the first being its column 0
 * @param window the part of time that it shows
 * @param scale which time is in which column
 * @param first the year that stands left of the area, where no row of it has labels; else empty
 * @param last the year that stands right of it
 */
public record Axis(Rect area, Window window, Scale scale, String first, String last) {
    private static final int MARGIN = 1;

    /** Returns the axis of an explorer; empty where no event's time is known. */
    public static Optional<Axis> of(Explorer explorer) {
        return explorer.window().flatMap(window -> of(explorer, window));
    }

    private static Optional<Axis> of(Explorer explorer, Window window) {
        Rect rows = explorer.layout().axis();
        String first = rows.rows() != 1 ? "" : window.label(window.from(), rows.columns()) + " ";
        String last = rows.rows() != 1 ? "" : " " + window.label(window.to(), rows.columns());
        int head = explorer.lanes()
                .map(lanes -> lanes.headColumns(rows.columns(), explorer.measure()))
                .orElse(MARGIN);
        int left = rows.left() + Math.max(head, MARGIN + first.length());
        Rect area = new Rect(left, rows.top(), rows.right() - MARGIN - last.length() - left, rows.rows());
        return explorer.scale(area.columns()).map(scale -> new Axis(area, window, scale, first, last));
    }

    /** Returns the scale's column that is at a column of the screen, or the nearest. */
    public int columnOf(int column) {
        return Math.min(Math.max(column - area.left(), 0), scale.columns() - 1);
    }

    /** Returns a time that is at a column of the screen, or at the nearest that has one. */
    public double timeAt(int column) {
        return scale.time(columnOf(column));
    }
}
