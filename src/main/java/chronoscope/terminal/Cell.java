package chronoscope.terminal;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

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

    /** Cells that were drawn lately, by their hashes: on all screens, most are the same few. */
    private static final @Nullable Cell[] LATELY = new Cell[1 << 12];

    /** Returns an equal cell, mostly one that others show too; many threads may ask at once. */
    static Cell of(String text, int columns, Style style) {
        int hash = 31 * text.hashCode() + style.hashCode();
        int slot = (hash ^ hash >>> 12) & LATELY.length - 1;
        Cell known = LATELY[slot];
        if (known != null && columns == known.columns && text.equals(known.text) && style.equals(known.style)) {
            return known;
        }
        Cell cell = new Cell(text, columns, style);
        LATELY[slot] = cell;
        return cell;
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
