package chronoscope.view;

import chronoscope.explore.Explorer;
import chronoscope.explore.Filter;
import chronoscope.explore.Layout;
import chronoscope.explore.Rect;
import chronoscope.explore.Viewport;
import chronoscope.text.Printable;
import java.util.List;

/** The stack of filters, a row each, over the upper rows of the list, or the lower ones where the selected event is above. */
final class FiltersPane {
    private static final int MARGIN = 2;

    private FiltersPane() {}

    static void draw(Pen pen, Layout layout, Explorer explorer) {
        List<Filter> filters = explorer.filters();
        Rect upper = layout.filters(filters.size());
        int line = explorer.listLines().lineOf(explorer.row()) - explorer.top();
        boolean inTheWay = explorer.lanes().isEmpty() && !explorer.shown().isEmpty() && line <= upper.rows();
        Rect pane = inTheWay
                ? new Rect(upper.left(), layout.list().bottom() - upper.rows(), upper.columns(), upper.rows())
                : upper;
        int first = new Viewport(0, pane.rows(), explorer.filters().size())
                .showing(explorer.filterAt())
                .top();
        for (int row = 0; row < pane.rows(); row++) {
            int index = first + row;
            boolean here = index == explorer.filterAt();
            filter(pen, pane, pane.top() + row, index + 1, filters.get(index), here);
        }
        int rule = inTheWay ? pane.top() - 1 : pane.bottom();
        pen.fill(pane.left(), pane.right(), rule, pen.glyphs().across(), Palette.Ink.RULE);
    }

    private static void filter(Pen pen, Rect pane, int y, int number, Filter filter, boolean here) {
        pen.fill(pane.left(), pane.right(), y, ' ', Palette.Ink.TEXT);
        Pen.Inks inks = pen.row(pane.left(), pane.right(), y, here, true);
        String state = number + (filter.on() ? "  on   " : "  off  ");
        int end = pane.right() - 1;
        int at = pen.text(pane.left() + MARGIN, end, y, state, inks.muted());
        pen.text(
                at,
                end,
                y,
                pen.measure().fit(Printable.line(filter.text()), end - at),
                filter.on() ? inks.text() : inks.muted());
    }
}
