package chronoscope.cast;

/**
 * A bar of colour in adjacent columns.
 *
 * @param colour as #rrggbb
 */
record Bar(Edge edge, int column, int columns, String colour) {
    /** Where in its row a bar is, in tenths of a pixel from the base line. */
    enum Edge {
        GROUND(PictureMetrics.TOP, PictureMetrics.ROW),
        UNDERLINE(15, 10),
        STRIKE(-45, 10);

        private final int top;
        private final int height;

        Edge(int top, int height) {
            this.top = top;
            this.height = height;
        }

        int top() {
            return top;
        }

        int height() {
            return height;
        }
    }

    int end() {
        return column + columns;
    }
}
