package chronoscope.view;

import chronoscope.explore.Explorer;
import chronoscope.explore.Layout;
import chronoscope.explore.Line;
import chronoscope.explore.Rect;
import java.util.List;

/** What the last command printed, over list and detail. */
final class OutputPane {
    private OutputPane() {}

    static void draw(Pen pen, Layout layout, Explorer explorer) {
        Rect pane = layout.output();
        List<Line> lines = explorer.outputLines();
        for (int row = 0; row < pane.rows() && explorer.outputTop() + row < lines.size(); row++) {
            Line line = lines.get(explorer.outputTop() + row);
            boolean here = line.item() >= 0 && line.item() == explorer.outputItem();
            TextLine.draw(pen, pane, pane.top() + row, line, here, explorer.outputFound());
            if (line.has(Line.Role.QUOTE)) {
                pen.fill(
                        pane.left(),
                        pane.left() + 1,
                        pane.top() + row,
                        pen.glyphs().bar(),
                        Palette.Ink.ACCENT);
            }
        }
    }
}
