package chronoscope.explore;

import chronoscope.axis.Trace;
import chronoscope.text.Measure;
import chronoscope.text.Printable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A filter as it stands on the rule below the axis.
 *
 * @param filter its index, from 0; empty for the chip that counts those without room
 * @param left its first column
 * @param right the first column right of it
 * @param off whether it is switched off
 */
public record Chip(OptionalInt filter, int left, int right, String text, boolean off) {
    private static final int MARGIN = 1;
    private static final int SHORTEST = 8;

    /** On the right of the rule stands what is picked, and the order. */
    private static final int RIGHT = 24;

    /**
     * Returns the chips from left to right: a long one is cut, so that the next ones may have some room. They stand where they
     * cover no report, as far to the left as they can, or at the left where there is no such place.
     */
    public static List<Chip> of(Explorer explorer) {
        List<Chip> chips = fromLeft(explorer);
        if (chips.isEmpty()) {
            return chips;
        }
        int left = chips.get(0).left;
        int columns = chips.get(chips.size() - 1).right - left;
        BitSet reports = reports(explorer);
        int moved = IntStream.rangeClosed(left, explorer.layout().rule().right() - RIGHT - columns)
                        .filter(at -> reports.get(at, at + columns).isEmpty())
                        .findFirst()
                        .orElse(left)
                - left;
        return chips.stream().map(chip -> chip.moved(moved)).toList();
    }

    private Chip moved(int columns) {
        return new Chip(filter, left + columns, right + columns, text, off);
    }

    private static BitSet reports(Explorer explorer) {
        BitSet columns = new BitSet();
        Axis.of(explorer)
                .ifPresent(axis -> explorer.reports().forEach(report -> {
                    Trace trace = Trace.of(report.issued(), axis.scale());
                    if (!trace.isEmpty()) {
                        columns.set(
                                axis.area().left() + trace.left(), axis.area().left() + trace.right());
                    }
                }));
        return columns;
    }

    private static List<Chip> fromLeft(Explorer explorer) {
        Rect rule = explorer.layout().rule();
        Measure measure = explorer.measure();
        List<Filter> filters = explorer.filters();
        boolean numbered = explorer.focus() == Pane.FILTERS;
        List<Chip> chips = new ArrayList<>();
        int at = rule.left() + MARGIN;
        int end = rule.right() - MARGIN;
        for (int index = 0; index < filters.size(); index++) {
            Filter filter = filters.get(index);
            int left = filters.size() - index;
            String more = left == 1 ? "" : " +" + (left - 1) + " ";
            String text =
                    (numbered ? (index + 1) + " " : "") + (filter.on() ? "" : "off ") + Printable.line(filter.text());
            int room = end - at - measure.of(more) - 3;
            if (room < Math.min(SHORTEST, measure.of(text))) {
                String uncounted = measure.cut(" +" + left + " ", end - at);
                chips.add(new Chip(OptionalInt.empty(), at, at + uncounted.length(), uncounted, false));
                return chips;
            }
            String shown = " " + measure.fit(text, Math.min(room, rule.columns() / 2)) + " ";
            int right = at + measure.of(shown);
            chips.add(new Chip(OptionalInt.of(index), at, right, shown, !filter.on()));
            at = right + 1;
        }
        return chips;
    }
}
