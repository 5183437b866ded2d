package chronoscope.explore;

import java.util.OptionalInt;

/**
 * Where the panes are on a screen of a size.
 *
 * @param title the line with the timeline's name
 * @param axis the time axis; without rows while output is read
 * @param rule the line below, which also carries the filters
 * @param list the events
 * @param divider what parts list and detail: a column where they stand side by side, else a row
 * @param detail the event under the cursor
 * @param narration what a script says about what is shown, below a rule; without rows where it says nothing
 * @param prompt the last line: what is typed, or what was said
 */
public record Layout(
        Rect title, Rect axis, Rect rule, Rect list, Rect divider, Rect detail, Rect narration, Rect prompt) {
    /** Below this many columns or rows nothing useful can be drawn. */
    public static final Size SMALLEST = new Size(40, 10);

    private static final int SIDE_BY_SIDE_FROM = 110;
    private static final int ROWS_FOR_HEADING = 5;
    private static final int ROWS_FOR_HEADINGS = 8;
    private static final int TALLEST_AXIS = 10;
    private static final int FOOT = 1;
    private static final int FEWEST = 4;
    private static final int FEWEST_OFFERS = 8;
    private static final int LIST_COLUMNS = 78;
    private static final int WIDEST_LIST = 92;
    private static final int WIDEST_DETAIL = DetailText.WIDEST + 5;
    private static final int DETAIL_COLUMNS = 42;

    /**
     * Returns the layout for a size; one below {@link #SMALLEST} is laid out as if it were that.
     *
     * @param narration how many rows the narration would take; it leaves the panes a few
     * @param lanes how many rows the lanes need that stand in the list's place, as wide as the axis; empty for the list
     * @param split how much the list takes, in percent; empty for what fits best
     */
    static Layout of(Size size, int narration, OptionalInt lanes, OptionalInt split) {
        int columns = Math.max(size.columns(), SMALLEST.columns());
        int rows = Math.max(size.rows(), SMALLEST.rows());
        int axis = axisRows(rows);
        int head = axis + 2;
        int told = Math.min(narration, rows - head - FOOT - FEWEST);
        Rect body = new Rect(0, head, columns, rows - head - FOOT - told);
        int share = split.orElse(lanes.isPresent() ? 60 : 53);
        int most = split.isPresent() || lanes.isEmpty() ? body.rows() : Math.max(lanes.getAsInt(), ROWS_FOR_HEADING);
        Rect list = columns >= SIDE_BY_SIDE_FROM && lanes.isEmpty()
                ? new Rect(0, head, split.isPresent() ? columns * share / 100 : listColumns(columns), body.rows())
                : new Rect(0, head, columns, Math.max(2, Math.min(most, (body.rows() - 1) * share / 100)));
        boolean beside = list.columns() < columns;
        Rect divider = beside ? new Rect(list.right(), head, 1, body.rows()) : new Rect(0, list.bottom(), columns, 1);
        Rect detail = beside
                ? new Rect(divider.right(), head, columns - divider.right(), body.rows())
                : new Rect(0, divider.bottom(), columns, body.bottom() - divider.bottom());
        return new Layout(
                new Rect(0, 0, columns, 1),
                new Rect(0, 1, columns, axis),
                new Rect(0, axis + 1, columns, 1),
                list,
                divider,
                detail,
                new Rect(0, body.bottom(), columns, told),
                new Rect(0, rows - 1, columns, 1));
    }

    /** Returns the layout while output is read, which has the rows of the axis too. */
    Layout withoutAxis() {
        Rect top = new Rect(axis.left(), axis.top(), axis.columns(), 0);
        return new Layout(
                title,
                top,
                new Rect(rule.left(), axis.top(), rule.columns(), 1),
                list,
                divider,
                detail,
                narration,
                prompt);
    }

    /** The list has room for the titles first, and the detail for lines that are read with ease, but for no wider ones. */
    private static int listColumns(int columns) {
        int wanted = Math.min(Math.max(columns * 58 / 100, LIST_COLUMNS), WIDEST_LIST);
        return Math.min(Math.max(wanted, columns - WIDEST_DETAIL), columns - DETAIL_COLUMNS);
    }

    private static int axisRows(int rows) {
        return rows < 16 ? 1 : rows < 30 ? 3 : rows < 45 ? 5 : Math.min(rows / 8 + 1, TALLEST_AXIS);
    }

    /** Returns whether anything useful can be drawn on a screen of the size. */
    public static boolean fits(Size size) {
        return size.columns() >= SMALLEST.columns() && size.rows() >= SMALLEST.rows();
    }

    /** Returns whether list and detail stand side by side. */
    public boolean sideBySide() {
        return divider.columns() == 1 && divider.rows() > 1;
    }

    /** Returns the least share, in percent, with which the list is as large as it is. */
    int share() {
        return percent(sideBySide() ? list.columns() : list.rows());
    }

    /** Returns the least change of the share, in percent, that makes the list a cell larger or smaller. */
    int leastChange() {
        return percent(1);
    }

    /** Returns the share that the list takes, in percent, where the divider is at a cell of the screen. */
    public int shareAt(int column, int row) {
        int share = percent(sideBySide() ? column : row - list.top());
        return Math.max(Arrangement.LEAST, Math.min(Arrangement.MOST, share));
    }

    /** Rounds up, as a share gives the list whole cells only. */
    private int percent(int cells) {
        int all = sideBySide() ? title.columns() : list.rows() + detail.rows();
        return (cells * 100 + all - 1) / all;
    }

    /** Returns whether the list has room for lines that are no events. */
    boolean hasHeadings() {
        return list.rows() >= ROWS_FOR_HEADINGS;
    }

    /** Returns where output is read: below the rule, over list and detail. */
    public Rect output() {
        return new Rect(0, rule.bottom(), title.columns(), narration.top() - rule.bottom());
    }

    /** Returns the rows where a palette lists commands, as many as it may take: over the lower part of list and detail. */
    public Rect palette() {
        int most = output().rows() - 1;
        int rows = Math.min(most, Math.max(FEWEST_OFFERS, most * 3 / 5));
        return new Rect(0, prompt.top() - rows, prompt.columns(), rows);
    }

    /** Returns the rows of a palette that lists so many commands. */
    public Rect palette(int offers) {
        int rows = Math.min(offers, palette().rows());
        return new Rect(0, palette().bottom() - rows, prompt.columns(), rows);
    }

    /** Returns the rows of so many filters: over the upper part of the list, with one left for the rule below them. */
    public Rect filters(int count) {
        return new Rect(list.left(), list.top(), list.columns(), Math.min(count, list.rows() - 1));
    }

    /** Returns where the values of a facet are: below their heading, in the detail's place. */
    public Rect facets() {
        return new Rect(detail.left(), detail.top() + 1, detail.columns(), detail.rows() - 1);
    }

    /** Returns where the lanes are: in the list's place, below their heading where there is room for one. */
    public Rect lanes() {
        int heading = list.rows() < ROWS_FOR_HEADING ? 0 : 1;
        return new Rect(list.left(), list.top() + heading, list.columns(), list.rows() - heading);
    }

    /** Returns how many columns the text of the detail pane may take. */
    public int detailText() {
        return Math.min(detail.columns() - 4, DetailText.WIDEST);
    }

    /** Returns how many columns the text of the output pane may take. */
    public int outputText() {
        return title.columns() - 4;
    }

    /** Returns the layout of a pane's rows. */
    public Rect of(Pane pane) {
        return switch (pane) {
            case LIST, FILTERS -> list;
            case LANES -> lanes();
            case DETAIL, FACETS -> detail;
            case OUTPUT -> output();
        };
    }
}
