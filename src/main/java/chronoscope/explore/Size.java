package chronoscope.explore;

import java.util.Optional;

/** A screen's size in cells, each side from 1 to {@value #LARGEST}; other numbers are clamped. */
public record Size(int columns, int rows) {
    /** What a session without a screen is laid out for. */
    public static final Size USUAL = new Size(80, 24);

    public static final int LARGEST = 1000;

    public Size {
        columns = Math.min(Math.max(columns, 1), LARGEST);
        rows = Math.min(Math.max(rows, 1), LARGEST);
    }

    /** Reads a size such as {@code 120x40}; empty where the text is none, or a side is longer. */
    public static Optional<Size> of(String text) {
        if (!text.matches("[1-9][0-9]{0,3}x[1-9][0-9]{0,3}")) {
            return Optional.empty();
        }
        String[] sides = text.split("x", -1);
        int columns = Integer.parseInt(sides[0]);
        int rows = Integer.parseInt(sides[1]);
        return columns <= LARGEST && rows <= LARGEST ? Optional.of(new Size(columns, rows)) : Optional.empty();
    }

    /** Returns the size as commands write it: {@code 120x40}. */
    @Override
    public String toString() {
        return columns + "x" + rows;
    }

    // Written out, as linking the ones that records are given takes time before the first frame.

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Size size && columns == size.columns && rows == size.rows);
    }

    @Override
    public int hashCode() {
        return 31 * columns + rows;
    }
}
