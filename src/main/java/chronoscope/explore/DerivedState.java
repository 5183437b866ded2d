package chronoscope.explore;

import chronoscope.axis.Scale;
import chronoscope.axis.Window;
import chronoscope.model.Citation;
import chronoscope.model.Event;
import chronoscope.model.Timeline;
import chronoscope.query.Corpus;
import chronoscope.text.Measure;
import chronoscope.text.SearchTerm;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What follows from the state of an explorer, and is made from it when somebody asks. */
public sealed interface DerivedState permits Explorer {
    Size size();

    Measure measure();

    Narrowing narrowing();

    Arrangement arrangement();

    Picks picks();

    Pane focus();

    int anchor();

    int top();

    DetailPosition detailPosition();

    Zoom zoom();

    Optional<Lanes> lanes();

    Optional<SearchResult> search();

    JumpList jumpList();

    Printed printed();

    StatusLine status();

    Layouts layouts();

    /** Returns the timeline under the limits of its evidence, made ready for searching. */
    default Corpus corpus() {
        return narrowing().corpus();
    }

    /** Returns the timeline without any filter. */
    default Corpus whole() {
        return narrowing().whole();
    }

    default Timeline timeline() {
        return corpus().timeline();
    }

    default Layout layout() {
        int most = size().rows();
        OptionalInt lanes = lanes().map(open -> OptionalInt.of(open.lanes().isEmpty() ? most : 1 + open.rows(most)))
                .orElse(OptionalInt.empty());
        Layout layout = Layout.of(
                size(), status().rows(size(), measure()), lanes, arrangement().split());
        return focus() == Pane.OUTPUT ? layout.withoutAxis() : layout;
    }

    /** Returns the events that the filters leave, in the order of the list. */
    default Rows shown() {
        return arrangement().order() == SortOrder.DATE
                ? narrowing().shown()
                : layouts().sorted(narrowing().shown(), arrangement().order(), timeline());
    }

    /** Returns the events that the filters leave, in the order of time. */
    default Rows dated() {
        return narrowing().shown();
    }

    default List<Filter> filters() {
        return narrowing().filters();
    }

    /** Returns the filter under the cursor of their pane, from 0; 0 where there are none. */
    default int filterAt() {
        return narrowing().at();
    }

    /** Returns the row under the cursor, from 0, or -1 when nothing is shown. */
    default int row() {
        return shown().nearest(anchor());
    }

    /** Returns the index of the event under the cursor in the timeline, or -1 when nothing is shown. */
    default int index() {
        return shown().isEmpty() ? -1 : shown().at(row());
    }

    /** Returns the event under the cursor, or empty when nothing is shown. */
    default Optional<Event> event() {
        return shown().isEmpty() ? Optional.empty() : Optional.of(eventAt(row()));
    }

    /** Returns the event in a row of the list, from 0. */
    default Event eventAt(int row) {
        return timeline().events().get(shown().at(row));
    }

    /** Returns what stands in the lines of the list; {@link #top} is the first of them that is visible. */
    default ListLines listLines() {
        return layouts().list(corpus(), shown(), arrangement(), layout().hasHeadings());
    }

    /** Returns the line of the list's pane in which the cursor is, from 1. */
    default int placeInList() {
        return listLines().lineOf(row()) - top() + 1;
    }

    /** Returns the heading of the event under the cursor, whether the list has room to show it or not. */
    default Optional<ListLines.Insert> heading() {
        return layouts().list(corpus(), shown(), arrangement(), true).heading(row());
    }

    /** Returns the headings of the list, whether it has room to show them or not. */
    default Stream<String> headings() {
        return layouts().list(corpus(), shown(), arrangement(), true).headings();
    }

    /** Returns why the list is empty, where it is, and what brings events back. */
    default EmptyList emptyList() {
        return layouts().empty(corpus(), narrowing(), measure());
    }

    /** Returns the text of the detail pane, or empty when nothing is shown. */
    default Optional<DetailText> detail() {
        return event().map(event -> layouts().detail(timeline(), event, layout().detailText(), measure()));
    }

    /** Returns the first visible line of the detail. */
    default int detailTop() {
        return detailPosition().top();
    }

    /** Returns the detail's item under the cursor, from 0, or -1. */
    default int detailItem() {
        return detailPosition().item();
    }

    /** Returns the evidence of the event under the cursor. */
    default List<Citation> evidence() {
        return event().map(Event::evidence).orElse(List.of());
    }

    /** Returns the part of time that the axis shows; empty where no event's time is known. */
    default Optional<Window> window() {
        return zoom().window(corpus());
    }

    /** Returns whether the axis shows a part of time that was chosen. */
    default boolean isZoomed() {
        return zoom().chosen().isPresent();
    }

    /** Returns the axis of so many columns; empty where no event's time is known. */
    default Optional<Scale> scale(int columns) {
        return layouts().scale(dated(), zoom(), columns, measure(), () -> zoom().scale(corpus(), folding(), columns));
    }

    /** Returns the events between which the axis may fold: where none is left to show, it stays as it is with all. */
    default Rows folding() {
        return dated().isEmpty() ? Rows.all(timeline().events().size()) : dated();
    }

    /**
     * Returns what the maker makes of rows or of a corpus on a scale: once, for as long as the scale stays the same.
     *
     * @param kind what is made; of each object only the last kind is kept
     */
    default <T> T onScale(Object of, Scale scale, Class<T> kind, Supplier<T> maker) {
        return layouts().onScale(of, scale, kind, maker);
    }

    /** Returns the reports that the shown events cite, the earliest first. */
    default List<Reports.Report> reports() {
        return layouts().reports(timeline(), shown());
    }

    /** Returns the ids of the events that are remembered by a letter. */
    default Map<Character, String> marks() {
        return jumpList().marks();
    }

    /** Returns what the output pane shows. */
    default List<Output> output() {
        return printed().output();
    }

    /** Returns what the output pane shows, in the lines in which it does. */
    default List<Line> outputLines() {
        return layouts().output(output(), layout().outputText(), measure());
    }

    /** Returns the first visible line of the output pane. */
    default int outputTop() {
        return printed().position().top();
    }

    /** Returns the item of the output pane under the cursor, from 0, or -1. */
    default int outputItem() {
        return printed().position().item();
    }

    /** Returns what is highlighted in the output pane. */
    default Optional<SearchTerm> outputFound() {
        return printed().search().filter(OutputSearch::active).map(OutputSearch::term);
    }

    default boolean isPicked(Event event) {
        return picks().ids().contains(event.id());
    }

    /** Returns the pane from which no other is closed to come back to. */
    default Pane root() {
        return lanes().isPresent() ? Pane.LANES : Pane.LIST;
    }

    /** Returns the search whose matches are highlighted. */
    default Optional<SearchResult> highlighted() {
        return search().filter(SearchResult::active);
    }

    /** Returns whether what was said last is too long for the message line. */
    default boolean isSaidAtLength() {
        return status().isLong(size(), measure());
    }
}
