package chronoscope.explore;

import java.util.Optional;
import java.util.OptionalInt;

/** Going somewhere: along what the focused pane shows, and by jumps that {@code back} returns from. */
public final class Moves {
    /** More rows or lines than any pane has. */
    static final int MANY = 1_000_000_000;

    private Moves() {}

    /** Goes so many rows, items or lines down in the focused pane; up where that is negative. */
    public static Step onwards(Explorer explorer, int steps) {
        return PaneMoves.of(explorer).onwards(steps);
    }

    /** Goes to the first row or line of the focused pane. */
    public static Step first(Explorer explorer) {
        return PaneMoves.of(explorer).first();
    }

    /** Goes to the last row or line of the focused pane. */
    public static Step last(Explorer explorer) {
        return PaneMoves.of(explorer).last();
    }

    /** Scrolls the focused pane by its height, so many times; up where that is negative. */
    public static Step page(Explorer explorer, int pages) {
        return rows(explorer, pages, height(explorer) - 1);
    }

    /** Scrolls the focused pane by half of its height, so many times; up where that is negative. */
    public static Step halfPage(Explorer explorer, int pages) {
        return rows(explorer, pages, height(explorer) / 2);
    }

    private static int height(Explorer explorer) {
        return explorer.layout().of(explorer.focus()).rows();
    }

    private static Step rows(Explorer explorer, int pages, int rows) {
        long all = (long) pages * Math.max(1, rows);
        return PaneMoves.of(explorer).scroll((int) Math.max(-MANY, Math.min(MANY, all)));
    }

    /** Returns the explorer with its detail scrolled by so many lines, wherever the keys are. */
    public static Explorer detailScrolled(Explorer explorer, int lines) {
        return PaneMoves.inDetail(explorer).scroll(lines).explorer();
    }

    /** Goes to a row of the list, from 1. */
    public static Step row(Explorer explorer, int number) {
        return explorer.shown().isEmpty()
                ? Step.nothingShown(explorer)
                : Jumps.to(
                        explorer,
                        explorer.shown().at(Math.min(number, explorer.shown().size()) - 1));
    }

    /**
     * Puts the cursor on an event, which is no jump.
     *
     * @param place where in the list's pane it then stands, from 1; else the list scrolls no more than it must
     */
    public static Step select(Explorer explorer, String id, Optional<Integer> place) {
        OptionalInt index = explorer.timeline().indexOf(id);
        if (index.isEmpty()) {
            return Step.wrong(explorer, "select: " + Jumps.unknown(explorer.timeline(), id));
        }
        if (!explorer.shown().contains(index.getAsInt())) {
            return Jumps.ifShown(explorer, index.getAsInt());
        }
        Explorer there = explorer.at(index.getAsInt());
        return Step.to(
                place.isPresent() ? there.scrolled(there.listLines().lineOf(there.row()) - place.get() + 1) : there);
    }

    /**
     * Scrolls the detail, or what is printed where the keys are there.
     *
     * @param top its first visible line, from 1, or the nearest that can be that
     * @param item what its cursor is on, from 1, or 0 for nothing
     */
    public static Step scroll(Explorer explorer, int top, int item) {
        if (explorer.focus() == Pane.OUTPUT) {
            Printed printed = explorer.printed();
            int there = item <= printed.targets().size() ? item - 1 : -1;
            return Step.to(
                    explorer.printing(printed.at(new DetailPosition(0, there)).at(top - 1, explorer)));
        }
        return explorer.shown().isEmpty()
                ? Step.nothingShown(explorer)
                : Step.to(explorer.detailPosition(
                        new DetailPosition(top - 1, item - 1).within(explorer.detail(), explorer.layout())));
    }

    /** Starts afresh, as if nothing had been done. */
    public static Step fresh(Explorer explorer) {
        Explorer fresh = explorer.fresh();
        return Step.said(fresh, Filters.count(fresh));
    }
}
