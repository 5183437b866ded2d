package chronoscope.terminal;

import java.util.Objects;

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

    /** Returns such a cell; a blank that shows nothing is in the plainest look that looks so. */
    static Cell of(String text, int columns, Style style) {
        boolean bare = text.equals(" ") && style.leavesBlanksBare();
        return new Cell(text, columns, bare ? style.bare() : style);
    }

    /** Returns a cell that shows the ground of this one, and nothing on it. */
    Cell emptied() {
        return of(" ", 1, style);
    }

    /** Returns a cell that shows the ground of this one, and has another text of the same width. */
    Cell concealing(String other) {
        return new Cell(other, columns, style.concealed());
    }

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

    // Written out, as linking the ones that records are given takes a third of the first frame's time.

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Cell cell
                        && columns == cell.columns
                        && text.equals(cell.text)
                        && style.equals(cell.style));
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, columns, style);
    }
}
