package chronoscope.view;

import chronoscope.explore.DetailText;
import chronoscope.explore.Explorer;
import chronoscope.explore.Layout;
import chronoscope.explore.Line;
import chronoscope.explore.Pane;
import chronoscope.explore.Rect;
import chronoscope.explore.SearchResult;
import chronoscope.explore.Viewport;
import chronoscope.text.SearchTerm;
import java.util.List;
import java.util.Optional;

/** The event under the cursor with its evidence. */
final class DetailPane {
    private DetailPane() {}

    /** Returns where the detail is, with what parts it from the list. */
    static Rect withDivider(Layout layout) {
        Rect divider = layout.divider();
        Rect detail = layout.detail();
        return new Rect(
                divider.left(), divider.top(), detail.right() - divider.left(), detail.bottom() - divider.top());
    }

    static void draw(Pen pen, KeptPanes panes, Layout layout, Scene scene) {
        Explorer explorer = scene.explorer();
        Rect pane = layout.detail();
        List<Line> lines = explorer.detail().map(DetailText::lines).orElse(List.of());
        boolean focused = explorer.focus() == Pane.DETAIL;
        if (panes.stays(
                withDivider(layout), lines, focused, explorer.detailTop(), explorer.detailItem(), explorer.search())) {
            return;
        }
        pen.clear(withDivider(layout));
        Palette.Ink place = focused ? Palette.Ink.ACCENT : Palette.Ink.MUTED;
        Viewport shown = new Viewport(explorer.detailTop(), pane.rows(), lines.size());
        divider(pen, layout, "detail: ", shown, " lines", place);
        Optional<SearchTerm> found = explorer.highlighted().flatMap(SearchResult::term);
        for (int row = 0; row < pane.rows() && explorer.detailTop() + row < lines.size(); row++) {
            Line line = lines.get(explorer.detailTop() + row);
            boolean here = focused && line.item() >= 0 && line.item() == explorer.detailItem();
            TextLine.draw(pen, pane, pane.top() + row, line, here, found);
        }
    }

    /** Draws what parts the list from what stands beside or below it, and which lines of that are visible. */
    static void divider(Pen pen, Layout layout, String before, Viewport shown, String behind, Palette.Ink ink) {
        Rect divider = layout.divider();
        if (!layout.sideBySide()) {
            String words = shown.words().isEmpty() ? "" : before + shown.words() + behind;
            pen.rule(divider.left(), divider.right(), divider.top(), words, ink);
            return;
        }
        for (int row = 0; row < divider.rows(); row++) {
            int line = row * shown.size() / shown.height();
            boolean visible =
                    shown.size() > shown.height() && line >= shown.top() && line < shown.top() + shown.height();
            pen.fill(
                    divider.left(),
                    divider.right(),
                    divider.top() + row,
                    visible ? pen.glyphs().thumb() : pen.glyphs().down(),
                    visible ? ink : Palette.Ink.RULE);
        }
    }
}
