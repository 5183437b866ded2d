package chronoscope.explore;

/** A part of the screen, in cells from the upper left corner. */
public record Rect(int left, int top, int columns, int rows) {
    /** Returns the first column right of this part. */
    public int right() {
        return left + columns;
    }

    /** Returns the first row below this part. */
    public int bottom() {
        return top + rows;
    }

    /** Returns whether a cell is in this part. */
    public boolean holds(int column, int row) {
        return left <= column && column < right() && top <= row && row < bottom();
    }
}
