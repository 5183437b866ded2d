package chronoscope.view;

import chronoscope.command.Choice;
import chronoscope.command.Offered;
import chronoscope.explore.Layout;
import chronoscope.explore.Rect;
import chronoscope.explore.Viewport;
import java.util.List;

/** What a palette offers, a row each: its name, a few words about it, its keys or kind. */
final class PalettePane {
    private static final int MARGIN = 2;
    private static final int GAP = 2;
    private static final int NAMES = 14;

    /** The widths of so many tell how wide all are. */
    private static final int MEASURED = 100;

    private PalettePane() {}

    static void draw(Pen pen, Layout layout, Scene.Typing typing) {
        List<? extends Offered> offers = typing.offers();
        Rect pane = layout.palette(offers.size());
        if (offers.isEmpty()) {
            return;
        }
        Viewport shown = new Viewport(0, pane.rows(), offers.size()).showing(typing.chosen());
        int first = shown.top();
        pen.rule(pane.left(), pane.right(), pane.top() - 1, shown.words(), Palette.Ink.MUTED);
        if (offers.get(typing.chosen()) instanceof Choice choice) {
            // Above it stands what would be, as if it were done.
            String preview = " preview: Enter " + choice.effect() + ", Esc goes back ";
            pen.text(pane.left() + 1, pane.right(), pane.top() - 1, preview, Palette.Ink.ACCENT);
        }
        int widest = offers.stream()
                .limit(MEASURED)
                .mapToInt(offer -> pen.measure().of(offer.names()))
                .max()
                .orElse(0);
        int columns = offers.get(0) instanceof Choice
                ? Math.min(widest, pane.columns() / 2)
                : Math.min(NAMES, pane.columns() / 3);
        for (int row = 0; row < pane.rows(); row++) {
            pen.fill(pane.left(), pane.right(), pane.top() + row, ' ', Palette.Ink.TEXT);
            offer(pen, pane, pane.top() + row, offers.get(first + row), columns, first + row == typing.chosen());
        }
    }

    private static void offer(Pen pen, Rect pane, int y, Offered offer, int columns, boolean chosen) {
        Pen.Inks inks = pen.row(pane.left(), pane.right(), y, chosen, true);
        int names = pane.left() + MARGIN;
        int summary = names + columns + GAP;
        int end = pane.right() - MARGIN;
        int keys = end - pen.measure().of(offer.keys());
        int summaryEnd = offer.keys().isEmpty() ? end : keys - GAP;
        lit(pen, names, summary - GAP, y, offer.names(), offer.inNames(), inks.text());
        lit(pen, summary, summaryEnd, y, offer.about(), offer.inAbout(), inks.muted());
        pen.text(keys, end, y, offer.keys(), inks.text());
    }

    private static void lit(Pen pen, int column, int end, int y, String text, List<Integer> places, Palette.Ink ink) {
        String fitted = pen.measure().fit(text, end - column);
        pen.text(column, end, y, fitted, ink);
        // What is cut off its ellipsis stands for.
        int whole = fitted.equals(text) ? text.length() : fitted.length() - 1;
        for (int place : places) {
            if (place < whole) {
                int at = column + pen.measure().of(text.substring(0, place));
                pen.text(at, end, y, text.substring(place, place + 1), Palette.Ink.MATCH);
            }
        }
    }
}
