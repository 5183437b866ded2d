package chronoscope.explore;

/**
 * The rows that are in sight of so many: never less than fit.
 *
 * @param top the first one, from 0; the nearest that can be that
 * @param height how many there is room for
 * @param size how many there are
 */
public record Viewport(int top, int height, int size) {
    public Viewport {
        top = Math.max(0, Math.min(top, size - height));
    }

    /** Has a row in the middle, except near the ends. */
    public static Viewport around(int row, int height, int size) {
        return new Viewport(row - height / 2, height, size);
    }

    /** Says which rows are in sight, as "1 to 8 of 12"; nothing where all are. */
    public String words() {
        return size <= height ? "" : (top + 1) + " to " + Math.min(size, top + height) + " of " + size;
    }

    /** Scrolls just so far that a row is in sight. */
    public Viewport showing(int row) {
        return new Viewport(Math.min(Math.max(top, row - height + 1), row), height, size);
    }
}
