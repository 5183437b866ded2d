package chronoscope.view;

import chronoscope.explore.Explorer;
import chronoscope.explore.Found;
import chronoscope.explore.Layout;
import chronoscope.explore.Pane;
import chronoscope.explore.Rect;
import chronoscope.model.Event;
import chronoscope.text.Hyperlink;
import chronoscope.text.Printable;

/** The events, a row each: date, title, number of citations. */
final class ListPane {
    private static final int BAR = 2;
    private static final int GAP = 2;
    private static final int COUNT = 4;

    private ListPane() {}

    static void draw(Pen pen, Layout layout, Explorer explorer) {
        Rect pane = layout.list();
        if (explorer.shown().isEmpty()) {
            empty(pen, pane, explorer);
            return;
        }
        int dates = Math.min(explorer.corpus().dateColumns(), Math.max(10, pane.columns() * 2 / 5));
        for (int line = 0; line < pane.rows(); line++) {
            int row = explorer.top() + line;
            if (row < explorer.shown().size()) {
                row(pen, pane, pane.top() + line, dates, explorer, row);
            }
        }
    }

    private static void row(Pen pen, Rect pane, int y, int dates, Explorer explorer, int row) {
        Event event = explorer.eventAt(row);
        boolean here = row == explorer.row();
        boolean focused = explorer.focus() == Pane.LIST;
        int end = pane.right();
        int count = end - COUNT;
        Pen.Inks inks = pen.row(pane.left(), end, y, here, focused ? Palette.Ink.ACCENT : Palette.Ink.RULE);
        int titles = pane.left() + BAR + dates + GAP;
        String date = pen.measure().fit(event.date().wordsWithoutZone(), dates);
        pen.text(pane.left() + BAR, titles, y, date, inks.muted());
        String title = pen.measure().fit(Printable.line(event.title()), count - titles);
        pen.text(titles, count, y, title, inks.text());
        pen.light(
                titles, count, y, title, Hyperlink.NONE, explorer.highlighted().map(Found::folded));
        int cited = event.evidence().size();
        String number = cited == 0 ? "" : String.valueOf(cited);
        pen.text(end - 1 - pen.measure().of(number), end, y, number, inks.muted());
    }

    static void empty(Pen pen, Rect pane, Explorer explorer) {
        boolean filtered = !explorer.timeline().events().isEmpty();
        String what = filtered ? "No event passes the filters." : "This timeline has no events yet.";
        String next = filtered ? "u takes the last filter back." : "e opens the file in your editor.";
        int row = pane.top() + Math.min(1, pane.rows() - 2);
        pen.text(pane.left() + BAR, pane.right(), row, what, Palette.Ink.TEXT);
        pen.text(pane.left() + BAR, pane.right(), row + 1, next, Palette.Ink.MUTED);
    }
}
