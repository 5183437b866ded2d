package chronoscope.explore;

import chronoscope.axis.Window;
import chronoscope.model.Event;
import chronoscope.query.Times;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A cell of the screen that a mouse points at. What the mouse does there is commands, as what a key does; none where it
 * means nothing.
 *
 * @param explorer what is shown
 * @param column from 0
 * @param row from 0
 */
public record Pointer(Explorer explorer, int column, int row) {
    /** How many rows or lines the wheel scrolls at a notch. */
    private static final int NOTCH = 3;

    private static final int FAR = Integer.MAX_VALUE;

    /** Returns what pressing the button does: it selects, and what is selected already it enters. */
    public List<Command> pressed() {
        Optional<Chip> chip = chip();
        return chip.isPresent()
                ? chip.get().pressed()
                : pane().map(this::pressed).orElse(List.of());
    }

    /**
     * Returns what pressing the button and letting it go at the same place does besides: it goes to an event of the
     * axis, and from that to the next one that is here too.
     */
    public List<Command> clicked() {
        return axis()
                .flatMap(axis -> beside(axis, explorer.shown()).or(() -> nearest(axis, explorer.shown())))
                .<Command>map(event -> new Move.Goto(event.id()))
                .stream()
                .toList();
    }

    /**
     * Returns what comes to be when the button was pressed here and the mouse then moved to a column: the axis is drawn
     * along, as far as there are events.
     */
    public List<Command> draggedTo(int other) {
        Optional<Window> all = Zoom.all(explorer.corpus());
        return axis()
                .filter(axis -> explorer.isZoomed() && all.isPresent())
                .<Command>map(axis -> {
                    Window now = axis.window();
                    double wanted = now.rounded(axis.timeAt(column) - axis.timeAt(other));
                    return Time.ZoomTo.of(now.shifted(Time.way(now, all.orElseThrow(), wanted)));
                })
                .stream()
                .toList();
    }

    /**
     * Returns what turning the wheel does: it scrolls the pane here, and on the axis shows less time or more.
     *
     * @param notches negative to go up
     */
    public List<Command> turned(int notches) {
        Optional<Axis> axis = axis();
        return axis.isPresent()
                ? zoomed(axis.get(), notches)
                : pane().map(pane -> scrolled(pane, notches * NOTCH)).orElse(List.of());
    }

    private Optional<Axis> axis() {
        return isOn(explorer.layout().axis()) ? Axis.of(explorer) : Optional.empty();
    }

    private Optional<Chip> chip() {
        return isOn(explorer.layout().rule())
                ? Chip.of(explorer).stream()
                        .filter(chip -> chip.left() <= column && column < chip.right())
                        .findFirst()
                : Optional.empty();
    }

    private Optional<Pane> pane() {
        Layout layout = explorer.layout();
        if (explorer.focus() == Pane.OUTPUT) {
            return Optional.of(Pane.OUTPUT).filter(pane -> isOn(layout.output()));
        }
        if (explorer.focus() == Pane.FILTERS && isOn(filters())) {
            return Optional.of(Pane.FILTERS);
        }
        boolean covered = explorer.focus() == Pane.FILTERS && row == filters().bottom();
        if (isOn(layout.list()) && !covered) {
            return Optional.of(explorer.root());
        }
        boolean counted = explorer.facets().isPresent() && explorer.focus() != Pane.DETAIL;
        return Optional.of(counted ? Pane.FACETS : Pane.DETAIL).filter(pane -> isOn(layout.detail()));
    }

    private boolean isOn(Rect part) {
        return Layout.fits(explorer.size()) && part.holds(column, row);
    }

    private Rect filters() {
        return explorer.layout().filters(explorer.filters().size());
    }

    private List<Command> pressed(Pane pane) {
        return switch (pane) {
            case LIST -> pressedList();
            case LANES -> pressedLanes();
            case DETAIL -> pressedDetail();
            case FILTERS -> pressedFilters();
            case FACETS -> pressedFacets();
            case OUTPUT -> List.of();
        };
    }

    private List<Command> pressedList() {
        int at = explorer.top() + row - explorer.layout().list().top();
        if (at >= explorer.shown().size()) {
            return List.of(new Panes.Focus(Pane.LIST));
        }
        return explorer.focus() == Pane.LIST && at == explorer.row()
                ? List.of(new Panes.Enter())
                : List.of(new Move.Select(explorer.eventAt(at).id(), OptionalInt.empty()), new Panes.Focus(Pane.LIST));
    }

    private List<Command> pressedLanes() {
        Lanes lanes = explorer.lanes().orElseThrow();
        Rect pane = explorer.layout().lanes();
        int at = lanes.top(pane.rows(), explorer.index()) + row - pane.top();
        if (row < pane.top() || at >= lanes.rows()) {
            return List.of(new Panes.Focus(Pane.LANES));
        }
        Lanes.Place place = lanes.place(at);
        Lane lane = lanes.lanes().get(place.lane());
        Optional<Axis> axis =
                Axis.of(explorer).filter(drawn -> column >= drawn.area().left());
        boolean here = explorer.focus() == Pane.LANES && place.lane() == lanes.row();
        if (place.isHead() && axis.isEmpty()) {
            return here
                    ? List.of(new Divide.Fold(Optional.empty()))
                    : List.of(new Panes.Focus(Pane.LANES), new Divide.To(lane.key()));
        }
        Optional<Event> event = place.isHead()
                ? axis.flatMap(drawn -> nearest(drawn, lane.events()))
                : Optional.of(explorer.timeline().events().get(lane.events().at(place.event())));
        if (here && event.equals(explorer.event())) {
            return List.of(new Panes.Enter());
        }
        return Stream.concat(
                        Stream.<Command>of(new Panes.Focus(Pane.LANES), new Divide.To(lane.key())),
                        event.stream().map(known -> new Move.Select(known.id(), OptionalInt.empty())))
                .toList();
    }

    private List<Command> scrolledLanes(int rows) {
        return Stream.concat(Stream.of(new Panes.Focus(Pane.LANES)), steps(rows).stream())
                .toList();
    }

    private List<Command> pressedDetail() {
        List<Line> lines = explorer.detail().map(DetailText::lines).orElse(List.of());
        if (lines.isEmpty()) {
            return List.of();
        }
        int line = explorer.detailTop() + row - explorer.layout().detail().top();
        int item = line < lines.size() ? lines.get(line).item() : -1;
        if (item < 0) {
            return List.of(new Panes.Focus(Pane.DETAIL));
        }
        return explorer.focus() == Pane.DETAIL && item == explorer.detailItem()
                ? List.of(new Panes.Enter())
                : List.of(new Panes.Focus(Pane.DETAIL), new Move.Scroll(explorer.detailTop() + 1, item + 1));
    }

    private List<Command> pressedFilters() {
        int at = Layout.first(explorer.filterAt(), filters().rows())
                + row
                - filters().top();
        return at == explorer.filterAt() ? List.of(new Narrow.Toggle(0)) : steps(at - explorer.filterAt());
    }

    private List<Command> pressedFacets() {
        Facets open = explorer.facets().orElseThrow();
        Rect values = explorer.layout().facets();
        int at = open.top(values.rows()) + row - values.top();
        if (row < values.top() || at >= open.groups().size()) {
            return List.of(new Panes.Focus(Pane.FACETS));
        }
        return explorer.focus() == Pane.FACETS && at == open.row()
                ? List.of(new Panes.Enter())
                : inFacets(at - open.row());
    }

    private List<Command> inFacets(int steps) {
        return Stream.concat(Stream.of(new Panes.Focus(Pane.FACETS)), steps(steps).stream())
                .toList();
    }

    private static List<Command> steps(int steps) {
        return steps == 0 ? List.of() : List.of(steps > 0 ? new Move.Next(steps) : new Move.Previous(-steps));
    }

    private List<Command> scrolled(Pane pane, int rows) {
        return switch (pane) {
            case LIST -> scrolledList(rows);
            case LANES -> scrolledLanes(rows);
            case DETAIL -> scrolledDetail(rows);
            case FILTERS, OUTPUT -> steps(rows);
            case FACETS -> inFacets(rows);
        };
    }

    /** The cursor is taken along where its row leaves the pane. */
    private List<Command> scrolledList(int rows) {
        int height = explorer.layout().list().rows();
        int lowest = Math.max(0, explorer.shown().size() - height);
        int top = Math.min(Math.max(explorer.top() + rows, 0), lowest);
        if (top == explorer.top()) {
            return List.of();
        }
        int cursor = Math.min(Math.max(explorer.row(), top), top + height - 1);
        return List.of(new Move.Select(explorer.eventAt(cursor).id(), OptionalInt.of(cursor - top + 1)));
    }

    private List<Command> scrolledDetail(int rows) {
        Explorer after = new Cursor.InDetail(explorer).scroll(rows).explorer();
        return after.reading().equals(explorer.reading())
                ? List.of()
                : List.of(new Move.Scroll(after.detailTop() + 1, after.detailItem() + 1));
    }

    /** The time here keeps its place. */
    private List<Command> zoomed(Axis axis, int notches) {
        Window now = axis.window();
        Window next = now.scaled(Math.pow(2, notches / 2.0), axis.timeAt(column));
        boolean shortest = notches < 0 && next.length() >= now.length();
        if (shortest) {
            return List.of();
        }
        // Where more than all is in sight, the command says so.
        Command command = Zoom.all(explorer.corpus())
                .filter(all -> notches > 0 && next.length() >= all.length() * Time.ALMOST)
                .<Command>map(all -> now.length() <= all.length() ? new Time.ZoomFit() : new Time.ZoomBy(-1))
                .orElseGet(() -> Time.ZoomTo.of(next));
        return List.of(command);
    }

    /** Returns the next of the events whose extents are here, after the one under the cursor; empty where that is not. */
    private Optional<Event> beside(Axis axis, Rows events) {
        int[] here = IntStream.range(0, events.size())
                .map(events::at)
                .filter(index -> away(axis, index) == 0)
                .toArray();
        int now = Arrays.binarySearch(here, explorer.index());
        return now < 0
                ? Optional.empty()
                : Optional.of(explorer.timeline().events().get(here[(now + 1) % here.length]));
    }

    /** Returns the event whose extent is nearest here; of several, of the one that starts nearest. */
    private Optional<Event> nearest(Axis axis, Rows events) {
        Times times = explorer.corpus().times();
        double time = axis.timeAt(column);
        int best = -1;
        int fewest = FAR;
        double least = Double.MAX_VALUE;
        for (int each = 0; each < events.size(); each++) {
            int index = events.at(each);
            int away = away(axis, index);
            double seconds = Math.abs(times.start(index) - time);
            if (away < fewest || (away == fewest && seconds < least)) {
                best = index;
                fewest = away;
                least = seconds;
            }
        }
        return best < 0
                ? Optional.empty()
                : Optional.of(explorer.timeline().events().get(best));
    }

    /** Returns how many columns the extent of an event is from here; many where its time is not known. */
    private int away(Axis axis, int index) {
        double start = explorer.corpus().times().start(index);
        if (Double.isNaN(start)) {
            return FAR;
        }
        int at = axis.columnOf(column);
        int first = axis.scale().column(start);
        int last = axis.scale().lastColumn(start, explorer.corpus().times().end(index));
        return Math.max(0, Math.max(first - at, at - last));
    }
}
