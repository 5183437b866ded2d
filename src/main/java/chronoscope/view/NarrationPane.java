package chronoscope.view;

import chronoscope.explore.Layout;
import chronoscope.explore.Rect;
import chronoscope.explore.StatusLine;
import java.util.List;

/** What a script says about what is shown. */
final class NarrationPane {
    private static final int MARGIN = 2;

    private NarrationPane() {}

    static void draw(Pen pen, Layout layout, StatusLine told) {
        Rect pane = layout.narration();
        if (pane.rows() == 0) {
            return;
        }
        pen.fill(pane.left(), pane.right(), pane.top(), pen.glyphs().across(), Palette.Ink.RULE);
        if (!told.chapter().isEmpty()) {
            String chapter = pen.measure().fit(told.chapter(), pane.columns() - 2 * MARGIN - 2);
            pen.text(pane.left() + MARGIN, pane.right() - 1, pane.top(), " " + chapter + " ", Palette.Ink.ACCENT);
        }
        List<String> lines = told.lines(pane.columns(), pen.measure());
        int room = pane.rows() - 1;
        for (int row = 0; row < Math.min(room, lines.size()); row++) {
            boolean cut = row == room - 1 && lines.size() > room;
            String line = cut ? pen.measure().fit(lines.get(row) + " …", pane.columns() - 2 * MARGIN) : lines.get(row);
            pen.text(pane.left() + MARGIN, pane.right(), pane.top() + 1 + row, line, Palette.Ink.STRONG);
        }
    }
}
