package chronoscope.terminal;

import com.googlecode.lanterna.TerminalSize;

/** Sizes that can be drawn on, whatever a terminal says. */
final class Sizes {
    static final TerminalSize USUAL = new TerminalSize(80, 24);
    private static final int MOST = 1000;

    private Sizes() {}

    static TerminalSize of(int columns, int rows) {
        return columns <= 0 || rows <= 0 ? USUAL : new TerminalSize(Math.min(columns, MOST), Math.min(rows, MOST));
    }
}
