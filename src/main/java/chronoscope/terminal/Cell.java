package chronoscope.terminal;

/**
 * What one cell of the screen shows.
 *
 * @param text one cluster; empty in the second cell of a wide one
 * @param columns how many cells the cluster takes
 */
record Cell(String text, int columns, Style style) {
    /** The second cell of a wide cluster. */
    static final Cell COVERED = new Cell("", 0, Style.PLAIN);

    /** A cell of which nobody knows what it shows; it equals none that is drawn. */
    static final Cell UNKNOWN = new Cell("\0", 1, Style.PLAIN);

    static final Cell BLANK = new Cell(" ", 1, Style.PLAIN);

    /** Tells whether the cell shows nothing but its background. */
    boolean blank() {
        return text.equals(" ") && style.leavesBlanksBare();
    }

    /** Tells whether erasing gives the same cell. */
    boolean erased() {
        return equals(BLANK);
    }

    boolean covered() {
        return columns == 0;
    }
}
