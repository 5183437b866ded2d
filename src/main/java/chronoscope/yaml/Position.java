package chronoscope.yaml;

/** A line and a column of a file, both from 1; columns count code points. */
public record Position(int line, int column) implements Comparable<Position> {
    /** The file as a whole. */
    public static final Position NONE = new Position(0, 0);

    static final Position START = new Position(1, 1);

    Position plus(int columns) {
        return new Position(line, column + columns);
    }

    @Override
    public int compareTo(Position other) {
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }

    // Written out, as linking the ones that records are given takes time before the first frame.

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Position position && compareTo(position) == 0);
    }

    @Override
    public int hashCode() {
        return 31 * line + column;
    }
}
