package chronoscope.terminal;

import com.googlecode.lanterna.TerminalSize;

/** Sizes that can be drawn on, whatever a terminal says. */
final class Sizes {
    static final TerminalSize USUAL = new TerminalSize(80, 24);
    private static final int MOST = 1000;

    /** More than any screen has; each cell costs memory here. */
    private static final int MOST_CELLS = 150_000;

    private Sizes() {}

    static TerminalSize of(int columns, int rows) {
        if (columns <= 0 || rows <= 0) {
            return USUAL;
        }
        int wide = Math.min(columns, MOST);
        return new TerminalSize(wide, Math.min(Math.min(rows, MOST), MOST_CELLS / wide));
    }
}
