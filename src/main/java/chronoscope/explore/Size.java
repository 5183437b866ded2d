package chronoscope.explore;

/** A screen's size in cells, each side from 1 to 1000; other numbers are clamped. */
public record Size(int columns, int rows) {
    /** What a session without a screen is laid out for. */
    public static final Size USUAL = new Size(80, 24);

    private static final int LARGEST = 1000;

    public Size {
        columns = Math.min(Math.max(columns, 1), LARGEST);
        rows = Math.min(Math.max(rows, 1), LARGEST);
    }

    /** Returns the size as commands write it: {@code 120x40}. */
    @Override
    public String toString() {
        return columns + "x" + rows;
    }
}
