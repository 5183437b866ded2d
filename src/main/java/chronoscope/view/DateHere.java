package chronoscope.view;

import chronoscope.axis.Tick;
import chronoscope.text.Measure;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The date of the event under the cursor, among the labels of the axis.
 *
 * @param left the first column
 * @param right the column behind the last one
 * @param tick the column of its tick, the first or the last of these; -1 for none
 */
record DateHere(String words, int left, int right, int tick) {
    /** Returns the date of an event that is out of sight, at the end of the axis nearest to it. */
    static DateHere atEdge(int column, String words, int columns, Measure measure) {
        int width = measure.of(words);
        int left = column < 0 ? 0 : Math.max(0, columns - width);
        return new DateHere(words, left, left + width, -1);
    }

    /**
     * Returns the date beside its tick. Like other labels it follows the tick, but it ends there where it hides fewer of
     * them so; where there is room for neither, it ends where the axis does.
     *
     * @param part the column in which the tick's part of the axis begins: a date before it would be taken for one of the
     *     part before
     */
    static DateHere at(int column, String words, int part, int columns, List<Tick> ticks, Measure measure) {
        int width = measure.of(words);
        DateHere after = new DateHere(words, column, column + 1 + width, column);
        DateHere before = new DateHere(words, column - width, column + 1, column);
        return Stream.of(after, before)
                .filter(here -> here.right() <= columns && here.left() >= part)
                .min(Comparator.comparingLong(here -> ticks.stream()
                        .filter(tick -> here.covers(tick, measure))
                        .count()))
                .orElseGet(() -> atEdge(columns, words, columns, measure));
    }

    /** Returns whether there is no room for a label and a space beside this. */
    boolean covers(Tick other, Measure measure) {
        return end(other, measure) >= left && right >= other.column();
    }

    /** Returns the column behind a label. */
    static int end(Tick tick, Measure measure) {
        return tick.column() + measure.of(tick.label()) + (tick.begins() ? 1 : 0);
    }
}
