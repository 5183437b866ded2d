package chronoscope.explore;

import java.util.function.IntUnaryOperator;

/** Scrolling while the cursor stays on its event. */
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
        return Step.to(explorer.scrolled(
                line - place.applyAsInt(explorer.layout().list().rows())));
    }
}
