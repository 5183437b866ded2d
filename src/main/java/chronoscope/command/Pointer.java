package chronoscope.command;

import chronoscope.axis.Window;
import chronoscope.explore.Axis;
import chronoscope.explore.AxisMoves;
import chronoscope.explore.Chip;
import chronoscope.explore.DateSpan;
import chronoscope.explore.DetailText;
import chronoscope.explore.Explorer;
import chronoscope.explore.Facets;
import chronoscope.explore.Group;
import chronoscope.explore.Lanes;
import chronoscope.explore.Layout;
import chronoscope.explore.Line;
import chronoscope.explore.ListLines;
import chronoscope.explore.Moves;
import chronoscope.explore.Pane;
import chronoscope.explore.Rect;
import chronoscope.explore.Rows;
import chronoscope.explore.Scrolling;
import chronoscope.explore.Viewport;
import chronoscope.explore.Zoom;
import chronoscope.model.Event;
import chronoscope.query.Times;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
                ? List.of(pressed(chip.get()))
                : pane().map(this::pressed).orElse(List.of());
    }

    /**
     * Returns what pressing the button and letting it go at the same place does besides: it goes to an event of the
     * axis, and from that to the next one that is here too.
     */
    public List<Command> clicked() {
        return axis()
                .flatMap(axis -> beside(axis, explorer.dated()).or(() -> nearest(axis, explorer.dated())))
                .<Command>map(event -> MoveCommands.GOTO.with(event.id()))
                .stream()
                .toList();
    }

    /**
     * Returns what comes to be when the button was pressed here and the mouse then moved to another cell: the axis is drawn
     * along, as far as there are events, and the divider goes there.
     */
    public List<Command> draggedTo(int other, int otherRow) {
        if (isOnDivider()) {
            int share = explorer.layout().shareAt(other, otherRow);
            return List.of(ListCommands.SPLIT.with(share));
        }
        Optional<Window> all = Zoom.all(explorer.corpus());
        return axis()
                .filter(axis -> explorer.isZoomed() && all.isPresent())
                .<Command>map(axis -> {
                    Window now = axis.window();
                    double wanted = now.rounded(axis.timeAt(column) - axis.timeAt(other));
                    return zoom(now.shifted(AxisMoves.way(now, all.orElseThrow(), wanted)));
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

    private boolean isOnDivider() {
        return explorer.focus() != Pane.OUTPUT && isOn(explorer.layout().divider());
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

    /** A click on a filter switches it off, or on again; on the count of those without room it goes to them. */
    private static Command pressed(Chip chip) {
        return chip.filter().isPresent()
                ? FilterCommands.TOGGLE.with(chip.filter().getAsInt() + 1)
                : PaneCommands.FOCUS.with(Pane.FILTERS);
    }

    private static Command zoom(Window part) {
        return TimeCommands.ZOOM.with(DateSpan.of(part));
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
            case OUTPUT -> pressedOutput();
        };
    }

    private List<Command> pressedList() {
        int line = explorer.top() + row - explorer.layout().list().top();
        ListLines lines = explorer.listLines();
        Optional<ListLines.Insert> insert = line < lines.size() ? lines.insert(line) : Optional.empty();
        if (line >= lines.size() || insert.isPresent()) {
            return Stream.concat(
                            Stream.of(PaneCommands.FOCUS.with(Pane.LIST)),
                            insert
                                    .filter(ListLines.Insert::isHeading)
                                    .map(heading -> ListCommands.FOLD.with(heading.text()))
                                    .stream())
                    .toList();
        }
        int at = lines.rowAt(line);
        return explorer.focus() == Pane.LIST && at == explorer.row()
                ? List.of(PaneCommands.ENTER.command())
                : List.of(
                        MoveCommands.SELECT.with(explorer.eventAt(at).id(), Optional.empty()),
                        PaneCommands.FOCUS.with(Pane.LIST));
    }

    private List<Command> pressedLanes() {
        Lanes lanes = explorer.lanes().orElseThrow();
        Rect pane = explorer.layout().lanes();
        int at = lanes.top(pane.rows(), explorer.index()) + row - pane.top();
        if (row < pane.top() || at >= lanes.rows()) {
            return List.of(PaneCommands.FOCUS.with(Pane.LANES));
        }
        Lanes.Place place = lanes.place(at);
        Group lane = lanes.lanes().get(place.lane());
        Optional<Axis> axis =
                Axis.of(explorer).filter(drawn -> column >= drawn.area().left());
        boolean here = explorer.focus() == Pane.LANES && place.lane() == lanes.row();
        if (place.isHead() && axis.isEmpty()) {
            return here
                    ? List.of(TimeCommands.FOLD.with(Optional.empty()))
                    : List.of(PaneCommands.FOCUS.with(Pane.LANES), TimeCommands.TO_LANE.with(lane.key()));
        }
        Optional<Event> event = place.isHead()
                ? axis.flatMap(drawn -> nearest(drawn, lane.events()))
                : Optional.of(explorer.timeline().events().get(lane.events().at(place.event())));
        if (here && event.equals(explorer.event())) {
            return List.of(PaneCommands.ENTER.command());
        }
        return Stream.concat(
                        Stream.<Command>of(PaneCommands.FOCUS.with(Pane.LANES), TimeCommands.TO_LANE.with(lane.key())),
                        event.stream().map(known -> MoveCommands.SELECT.with(known.id(), Optional.empty())))
                .toList();
    }

    private List<Command> scrolledLanes(int rows) {
        return Stream.concat(Stream.of(PaneCommands.FOCUS.with(Pane.LANES)), Commands.steps(rows).stream())
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
            return List.of(PaneCommands.FOCUS.with(Pane.DETAIL));
        }
        return explorer.focus() == Pane.DETAIL && item == explorer.detailItem()
                ? List.of(PaneCommands.ENTER.command())
                : List.of(
                        PaneCommands.FOCUS.with(Pane.DETAIL),
                        MoveCommands.SCROLL.with(explorer.detailTop() + 1, item + 1));
    }

    private List<Command> pressedOutput() {
        int line = explorer.outputTop() + row - explorer.layout().output().top();
        int item = line < explorer.outputLines().size()
                ? explorer.outputLines().get(line).item()
                : -1;
        return item < 0
                ? List.of()
                : List.of(
                        item == explorer.outputItem()
                                ? PaneCommands.ENTER.command()
                                : MoveCommands.SCROLL.with(explorer.outputTop() + 1, item + 1));
    }

    private List<Command> pressedFilters() {
        int at = new Viewport(0, filters().rows(), explorer.filters().size())
                        .showing(explorer.filterAt())
                        .top()
                + row
                - filters().top();
        return at == explorer.filterAt()
                ? List.of(FilterCommands.TOGGLE.with(0))
                : Commands.steps(at - explorer.filterAt());
    }

    private List<Command> pressedFacets() {
        Facets open = explorer.facets().orElseThrow();
        Rect values = explorer.layout().facets();
        int at = open.top(values.rows()) + row - values.top();
        if (row < values.top() || at >= open.groups().size()) {
            return List.of(PaneCommands.FOCUS.with(Pane.FACETS));
        }
        return explorer.focus() == Pane.FACETS && at == open.row()
                ? List.of(PaneCommands.ENTER.command())
                : inFacets(at - open.row());
    }

    private List<Command> inFacets(int steps) {
        return Stream.concat(Stream.of(PaneCommands.FOCUS.with(Pane.FACETS)), Commands.steps(steps).stream())
                .toList();
    }

    private List<Command> scrolled(Pane pane, int rows) {
        return switch (pane) {
            case LIST -> scrolledList(rows);
            case LANES -> scrolledLanes(rows);
            case DETAIL -> scrolledDetail(rows);
            case FILTERS -> Commands.steps(rows);
            case OUTPUT ->
                List.of(MoveCommands.SCROLL.with(
                        Math.max(1, explorer.outputTop() + 1 + rows), explorer.outputItem() + 1));
            case FACETS -> inFacets(rows);
        };
    }

    /** The cursor is taken along where its row leaves the pane. */
    private List<Command> scrolledList(int rows) {
        Explorer after = explorer.shown().isEmpty() ? explorer : Scrolling.list(explorer, rows);
        return after.top() == explorer.top()
                ? List.of()
                : List.of(MoveCommands.SELECT.with(after.eventAt(after.row()).id(), Optional.of(after.placeInList())));
    }

    private List<Command> scrolledDetail(int rows) {
        Explorer after = Moves.detailScrolled(explorer, rows);
        return after.detailPosition().equals(explorer.detailPosition())
                ? List.of()
                : List.of(MoveCommands.SCROLL.with(after.detailTop() + 1, after.detailItem() + 1));
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
                .filter(all -> notches > 0 && next.length() >= all.length() * AxisMoves.ALMOST)
                .<Command>map(all ->
                        now.length() <= all.length() ? TimeCommands.FIT.command() : TimeCommands.ZOOM_OUT.with(1))
                .orElseGet(() -> zoom(next));
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
