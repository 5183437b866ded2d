package chronoscope.view;

import chronoscope.explore.Explorer;
import chronoscope.explore.Filter;
import chronoscope.explore.Layout;
import chronoscope.explore.Pane;
import chronoscope.explore.Rect;
import chronoscope.text.DisplayWidth;
import chronoscope.text.Printable;
import chronoscope.text.Wrap;
import java.util.List;

/** The timeline's name, its axis, and the rule with the filters. */
final class HeadPane {
    private static final int MARGIN = 1;
    private static final int SHORTEST_CHIP = 8;

    private HeadPane() {}

    static void draw(Pen pen, Layout layout, Scene scene) {
        Explorer explorer = scene.explorer();
        boolean loading = scene.loading().isPresent();
        String name = loading ? scene.file() : explorer.timeline().title();
        String facts = loading ? "" : facts(explorer);
        Rect line = layout.title();
        int end = line.right() - MARGIN;
        int start = Math.max(end - DisplayWidth.of(facts), line.left() + MARGIN);
        String fitted = Wrap.fit(Printable.line(name), Math.max(start - 2 - MARGIN, 8));
        pen.text(line.left() + MARGIN, end, line.top(), fitted, Palette.Ink.STRONG);
        pen.text(start, end, line.top(), facts, Palette.Ink.MUTED);
        if (!loading) {
            AxisPane.draw(pen, explorer);
        }
        rule(pen, layout, explorer.filters(), explorer.focus() == Pane.FILTERS);
    }

    private static String facts(Explorer explorer) {
        int all = explorer.timeline().events().size();
        int shown = explorer.shown().size();
        String events = all == 1 ? "1 event" : all + " events";
        String span = AxisPane.span(explorer.corpus().times())
                .map(years -> "   " + years)
                .orElse("");
        return (shown == all ? events : shown + " of " + events) + span;
    }

    /** Chips that have no room left are counted; a long one is cut, so that the next ones may have some. */
    private static void rule(Pen pen, Layout layout, List<Filter> filters, boolean numbered) {
        Rect rule = layout.rule();
        pen.fill(rule.left(), rule.right(), rule.top(), pen.glyphs().across(), Palette.Ink.RULE);
        int at = rule.left() + MARGIN;
        int end = rule.right() - MARGIN;
        for (int index = 0; index < filters.size(); index++) {
            Filter filter = filters.get(index);
            int left = filters.size() - index;
            String more = left == 1 ? "" : " +" + (left - 1) + " ";
            String text =
                    (numbered ? (index + 1) + " " : "") + (filter.on() ? "" : "off ") + Printable.line(filter.text());
            int room = end - at - DisplayWidth.of(more) - 3;
            if (room < Math.min(SHORTEST_CHIP, DisplayWidth.of(text))) {
                pen.text(at, end, rule.top(), " +" + left + " ", Palette.Ink.ACCENT);
                return;
            }
            String chip = " " + Wrap.fit(text, Math.min(room, rule.columns() / 2)) + " ";
            at = 1 + pen.text(at, end, rule.top(), chip, filter.on() ? Palette.Ink.ACCENT : Palette.Ink.MUTED);
        }
    }
}
