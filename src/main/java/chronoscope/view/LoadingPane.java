package chronoscope.view;

import chronoscope.explore.Layout;
import chronoscope.explore.Rect;
import java.util.Locale;

/** How far the first reading of a file is. */
final class LoadingPane {
    private static final int WIDEST_BAR = 40;

    private LoadingPane() {}

    static void draw(Pen pen, Layout layout, Scene scene) {
        Scene.Loading loading = scene.loading().orElseThrow();
        Rect pane = layout.output();
        int left = 2;
        int row = pane.top() + 1;
        String read = loading.events() == 0
                ? ""
                : "  " + String.format(Locale.US, "%,d", loading.events())
                        + (loading.events() == 1 ? " event so far" : " events so far");
        pen.text(left, pane.right(), row, "Reading" + read, Palette.Ink.TEXT);
        if (loading.fraction() >= 0) {
            int bar = Math.min(WIDEST_BAR, pane.columns() - 2 * left);
            int done = (int) Math.round(bar * Math.min(1, loading.fraction()));
            pen.fill(left, left + bar, row + 1, pen.glyphs().track(), Palette.Ink.RULE);
            pen.fill(left, left + done, row + 1, pen.glyphs().full(), Palette.Ink.ACCENT);
        } else {
            pen.text(left, pane.right(), row + 1, unknown(scene.file(), loading.bytes()), Palette.Ink.TEXT);
        }
        pen.text(left, pane.right(), row + 2, "^C gives up", Palette.Ink.MUTED);
    }

    private static String unknown(String file, long bytes) {
        return bytes == 0
                ? file + " has sent nothing yet"
                : file + " has sent " + String.format(Locale.US, "%,d", bytes) + (bytes == 1 ? " byte" : " bytes")
                        + ", and not said that this is all";
    }
}
