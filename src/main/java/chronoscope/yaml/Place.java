package chronoscope.yaml;

import java.util.Comparator;

/** A line and a column of a file, both from 1; columns count code points. */
record Place(int line, int column) implements Comparable<Place> {
    /** The file as a whole. */
    static final Place NONE = new Place(0, 0);

    static final Place START = new Place(1, 1);

    private static final Comparator<Place> ORDER =
            Comparator.comparingInt(Place::line).thenComparingInt(Place::column);

    Place plus(int columns) {
        return new Place(line, column + columns);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
