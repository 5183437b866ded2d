package chronoscope.view;

import chronoscope.explore.Explorer;
import chronoscope.explore.Facets;
import chronoscope.explore.Group;
import chronoscope.explore.Layout;
import chronoscope.explore.Pane;
import chronoscope.explore.Rect;
import chronoscope.explore.Viewport;
import chronoscope.query.Facet;
import chronoscope.text.Printable;
import java.util.List;

/** How often each value of a facet is: the facets in a line, and below a row for each value, with its count and a bar. */
final class FacetsPane {
    private static final int MARGIN = 2;
    private static final int GAP = 2;
    private static final int COUNT = 6;
    private static final int WIDEST_NAME = 40;
    private static final int WIDEST_BAR = 30;

    /** Names come first: shorter bars tell nothing. */
    private static final int LEAST_BAR = 8;

    private FacetsPane() {}

    static void draw(Pen pen, Layout layout, Explorer explorer, Facets facets) {
        boolean focused = explorer.focus() == Pane.FACETS;
        Rect pane = layout.facets();
        DetailPane.divider(
                pen,
                layout,
                facets.facet().label() + ": ",
                new Viewport(
                        facets.top(pane.rows()), pane.rows(), facets.groups().size()),
                "",
                focused ? Palette.Ink.ACCENT : Palette.Ink.MUTED);
        heading(pen, layout.detail(), List.of(Facet.values()), facets.facet());
        if (facets.groups().isEmpty()) {
            pen.text(
                    pane.left() + MARGIN,
                    pane.right(),
                    pane.top() + 1,
                    "no shown event has a known " + facets.facet().label(),
                    Palette.Ink.MUTED);
        }
        int longest = facets.groups().stream()
                .mapToInt(group -> pen.measure().of(Printable.line(group.name())))
                .max()
                .orElse(0);
        int room = pane.columns() - 2 * MARGIN - COUNT;
        int top = facets.top(pane.rows());
        int names = Math.min(longest, Math.min(WIDEST_NAME, room));
        for (int line = 0; line < pane.rows() && top + line < facets.groups().size(); line++) {
            int row = top + line;
            row(pen, pane, pane.top() + line, names, facets, facets.groups().get(row), row == facets.row(), focused);
        }
    }

    /**
     * Draws the names of the facets that have room, the chosen one among them and standing out, and returns the column
     * behind them.
     */
    static int heading(Pen pen, Rect pane, List<Facet> facets, Facet chosen) {
        int at = pane.left() + MARGIN;
        int first = first(facets, chosen, pane.right() - GAP - at);
        if (first > 0) {
            pen.fill(at - GAP, at - 1, pane.top(), pen.glyphs().earlier(), Palette.Ink.MUTED);
        }
        for (Facet facet : facets.subList(first, facets.size())) {
            if (at + facet.label().length() > pane.right() - GAP) {
                pen.fill(at, at + 1, pane.top(), pen.glyphs().later(), Palette.Ink.MUTED);
                break;
            }
            Palette.Ink ink = facet == chosen ? Palette.Ink.ACCENT : Palette.Ink.MUTED;
            at = pen.text(at, pane.right(), pane.top(), facet.label(), ink) + GAP;
        }
        return at;
    }

    /** Returns the first of the facets with which so many columns have room for the chosen one. */
    private static int first(List<Facet> facets, Facet chosen, int room) {
        int first = facets.indexOf(chosen);
        int left = room - chosen.label().length();
        while (first > 0 && left >= GAP + facets.get(first - 1).label().length()) {
            first--;
            left -= GAP + facets.get(first).label().length();
        }
        return first;
    }

    private static void row(
            Pen pen, Rect pane, int y, int names, Facets facets, Group group, boolean here, boolean focused) {
        Pen.Inks inks = pen.row(pane.left(), pane.right(), y, here, focused);
        int left = pane.left() + MARGIN;
        pen.text(left, pane.right(), y, pen.measure().fit(Printable.line(group.name()), names), inks.text());
        String count = String.valueOf(group.count());
        int counts = left + names + COUNT;
        pen.text(counts - count.length(), pane.right(), y, count, inks.text());
        int bars = Math.min(pane.right() - 1 - counts - GAP, WIDEST_BAR);
        int share = Math.max(1, (int) Math.round((double) group.count() / facets.most() * bars));
        if (bars >= LEAST_BAR) {
            pen.fill(counts + GAP, counts + GAP + share, y, pen.glyphs().full(), inks.muted());
        }
    }
}
