package chronoscope.view;

import chronoscope.explore.Rect;
import chronoscope.query.Facet;
import java.util.List;

/** The facets to choose from, as a heading: the chosen one stands out. */
final class FacetNames {
    private static final int MARGIN = 2;
    private static final int GAP = 2;

    private FacetNames() {}

    /** Draws those that have room, and returns the column behind them. */
    static int draw(Pen pen, Rect pane, List<Facet> facets, Facet chosen) {
        int at = pane.left() + MARGIN;
        for (Facet facet : facets) {
            if (at + facet.label().length() > pane.right()) {
                break;
            }
            Palette.Ink ink = facet == chosen ? Palette.Ink.ACCENT : Palette.Ink.MUTED;
            at = pen.text(at, pane.right(), pane.top(), facet.label(), ink) + GAP;
        }
        return at;
    }
}
