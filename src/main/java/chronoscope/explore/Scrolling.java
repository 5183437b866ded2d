package chronoscope.explore;

import java.util.function.IntUnaryOperator;

/** Scrolling while the cursor stays on its event, where it can. */
public final class Scrolling {
    private Scrolling() {}

    /**
     * Scrolls the list so that the cursor's row has a place in its pane, as far as there are rows to fill it.
     *
     * @param place the line of the pane, from 0, for its number of rows
     */
    public static Step place(Explorer explorer, IntUnaryOperator place) {
        if (explorer.focus() != Pane.LIST) {
            return Step.said(explorer, "rows are placed in the list only");
        }
        if (explorer.shown().isEmpty()) {
            return Step.nothingShown(explorer);
        }
        int line = explorer.listLines().lineOf(explorer.row());
        int top = line - place.applyAsInt(explorer.layout().list().rows());
        Explorer placed = explorer.scrolled(top);
        // Who sees nothing move learns why.
        return placed.top() == top
                ? Step.to(placed)
                : Step.said(placed, top > placed.top() ? "the list ends in sight" : "the list starts in sight");
    }

    /** Scrolls the focused pane by lines, up where that is negative; in the list the cursor moves no more than it must. */
    public static Step lines(Explorer explorer, int lines) {
        if (explorer.focus() != Pane.LIST) {
            return PaneMoves.of(explorer).scroll(lines);
        }
        return explorer.shown().isEmpty() ? Step.nothingShown(explorer) : Step.to(list(explorer, lines));
    }

    /** Returns the explorer with its list, which shows events, scrolled by lines, wherever the keys are. */
    public static Explorer list(Explorer explorer, int lines) {
        int height = explorer.layout().list().rows();
        ListLines all = explorer.listLines();
        int top = new Viewport(explorer.top() + lines, height, all.size()).top();
        int first = firstRow(all, top, height);
        int last = Math.max(first, lastRow(all, top + height - 1));
        return explorer.atRow(Math.max(first, Math.min(explorer.row(), last))).scrolled(top);
    }

    /** Returns the first row that is in sight together with its heading, where there is room for both. */
    private static int firstRow(ListLines lines, int top, int height) {
        int row = lines.rowAt(top);
        return lines.firstLineOf(row, height) < top ? row + 1 : row;
    }

    private static int lastRow(ListLines lines, int bottom) {
        int row = lines.rowAt(bottom);
        return lines.lineOf(row) > bottom ? row - 1 : row;
    }
}
