package chronoscope.view;

import chronoscope.explore.Layout;
import chronoscope.explore.Rect;
import chronoscope.explore.ShortDate;
import chronoscope.model.Event;
import chronoscope.model.ReadSoFar;
import chronoscope.text.Counted;
import chronoscope.text.Printable;
import java.util.List;

/** How far the first reading of a file is. */
final class LoadingPane {
    private static final int WIDEST_BAR = 40;

    private LoadingPane() {}

    static void draw(Pen pen, Layout layout, Scene scene) {
        Scene.Loading loading = scene.loading().orElseThrow();
        Rect pane = layout.output();
        int left = 2;
        int row = pane.top() + 1;
        int events = loading.read().events();
        // At the end of the file there is more to do, which takes a part of the time that its reading took.
        boolean whole = loading.fraction() >= 1 && events > 0;
        String percent = loading.fraction() < 0 ? "" : (int) (100 * Math.min(1, loading.fraction())) + " %";
        String count = events == 0 ? "" : Counted.of(events, "event") + " so far";
        String far = percent + (percent.isEmpty() || count.isEmpty() ? "" : ", ") + count;
        String what = whole ? "All is read; arranging " + Counted.of(events, "event") : "Reading " + far;
        pen.text(left, pane.right(), row, what, Palette.Ink.TEXT);
        if (loading.fraction() >= 0) {
            int bar = Math.min(WIDEST_BAR, pane.columns() - 2 * left);
            int done = (int) Math.round(bar * Math.min(1, loading.fraction()));
            pen.fill(left, left + bar, row + 1, pen.glyphs().track(), Palette.Ink.RULE);
            pen.fill(left, left + done, row + 1, pen.glyphs().full(), Palette.Ink.ACCENT);
        } else {
            pen.text(left, pane.right(), row + 1, unknown(scene.file(), loading.bytes()), Palette.Ink.TEXT);
        }
        pen.text(left, pane.right(), row + 2, "^C gives up", Palette.Ink.MUTED);
        first(pen, new Rect(pane.left(), row + 4, pane.columns(), pane.bottom() - row - 4), loading.read());
    }

    /** Draws the first events, in the order of the file: more is not known yet. */
    private static void first(Pen pen, Rect pane, ReadSoFar read) {
        List<Event> rows =
                read.first().subList(0, Math.max(0, Math.min(read.first().size(), pane.rows())));
        if (rows.isEmpty()) {
            return;
        }
        List<String> dates = rows.stream()
                .map(event -> ShortDate.of(event.date().wordsWithoutZone(), "", ""))
                .toList();
        int widest = dates.stream().mapToInt(pen.measure()::of).max().orElse(0);
        int titles = pane.left() + 2 + Math.min(widest, pane.columns() * 2 / 5) + 2;
        for (int row = 0; row < rows.size(); row++) {
            String date = pen.measure().fit(dates.get(row), titles - 4 - pane.left());
            int y = pane.top() + row;
            pen.text(titles - 2 - pen.measure().of(date), titles, y, date, Palette.Ink.MUTED);
            String title = Printable.line(rows.get(row).title());
            pen.text(titles, pane.right(), y, pen.measure().fit(title, pane.right() - titles), Palette.Ink.MUTED);
        }
    }

    private static String unknown(String file, long bytes) {
        return bytes == 0
                ? file + " has sent nothing yet"
                : file + " has sent " + Counted.of(bytes, "byte") + ", and not said that this is all";
    }
}
