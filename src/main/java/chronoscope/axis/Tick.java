package chronoscope.axis;

/**
 * A label below an axis.
 *
 * @param column where it stands, from 0
 * @param begins whether what it names begins at the column; else it says where a stretch of the axis is in time
 */
public record Tick(int column, String label, boolean begins) {}
