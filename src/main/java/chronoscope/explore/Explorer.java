package chronoscope.explore;

import chronoscope.axis.Scale;
import chronoscope.axis.Window;
import chronoscope.model.Citation;
import chronoscope.model.Event;
import chronoscope.model.Timeline;
import chronoscope.query.Corpus;
import chronoscope.query.Times;
import chronoscope.text.Measure;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Where a reader is in a timeline: a value; each command makes a new one.
 *
 * @param corpus the timeline, made ready for searching
 * @param size the screen's
 * @param measure how wide characters are on it
 * @param theme the name of the palette
 * @param focus the pane that the keys act on
 * @param narrowing the filters and what they show
 * @param anchor the index of the event that the reader last went to; the cursor is on it, or nearest to it while a
 *     filter hides it
 * @param top the first row of the list that is visible
 * @param reading the place in the detail
 * @param zoom the part of time that the axis shows
 * @param facets how often each value is, where that is shown
 * @param lanes the events in lanes, where they are shown so
 * @param found what was searched last
 * @param trail where the reader has been
 * @param printed what was printed last, for the output pane
 * @param told what was said to the reader, and the variables of scripts
 * @param layouts the texts that were laid out last
 */
public record Explorer(
        Corpus corpus,
        Size size,
        Measure measure,
        String theme,
        Pane focus,
        Narrowing narrowing,
        int anchor,
        int top,
        Reading reading,
        Zoom zoom,
        Optional<Facets> facets,
        Optional<Lanes> lanes,
        Optional<Found> found,
        Trail trail,
        Printed printed,
        Told told,
        Layouts layouts) {

    /** Starts at the first event, with everything shown. */
    public static Explorer of(Timeline timeline, Size size, String theme) {
        return of(new Corpus(timeline), size, theme);
    }

    /** Starts at the first event, with everything shown. */
    public static Explorer of(Corpus corpus, Size size, String theme) {
        return new Explorer(
                corpus,
                size,
                Measure.NARROW,
                theme,
                Pane.LIST,
                Narrowing.none(corpus),
                0,
                0,
                Reading.START,
                Zoom.FIT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Trail.NONE,
                Printed.NOTHING,
                Told.NOTHING,
                new Layouts());
    }

    public Timeline timeline() {
        return corpus.timeline();
    }

    public Layout layout() {
        return Layout.of(size, told.rows(size, measure), root());
    }

    /** Returns the events that the filters leave. */
    public Rows shown() {
        return narrowing.shown();
    }

    public List<Filter> filters() {
        return narrowing.filters();
    }

    /** Returns the filter under the cursor of their pane, from 0; 0 where there are none. */
    public int filterAt() {
        return narrowing.at();
    }

    /** Returns the row under the cursor, from 0, or -1 when nothing is shown. */
    public int row() {
        return shown().nearest(anchor);
    }

    /** Returns the index of the event under the cursor in the timeline, or -1 when nothing is shown. */
    public int index() {
        return shown().isEmpty() ? -1 : shown().at(row());
    }

    /** Returns the event under the cursor, or empty when nothing is shown. */
    public Optional<Event> event() {
        return shown().isEmpty() ? Optional.empty() : Optional.of(eventAt(row()));
    }

    /** Returns the event in a row of the list, from 0. */
    public Event eventAt(int row) {
        return timeline().events().get(shown().at(row));
    }

    /** Returns the text of the detail pane, or empty when nothing is shown. */
    public Optional<DetailText> detail() {
        return event().map(event -> layouts.detail(timeline(), event, layout().detailText(), measure));
    }

    /** Returns the first visible line of the detail. */
    public int detailTop() {
        return reading.top();
    }

    /** Returns the detail's item under the cursor, from 0, or -1. */
    public int detailItem() {
        return reading.item();
    }

    /** Returns the evidence of the event under the cursor. */
    public List<Citation> evidence() {
        return event().map(Event::evidence).orElse(List.of());
    }

    /** Returns the part of time that the axis shows; empty where no event's time is known. */
    public Optional<Window> window() {
        return zoom.window(corpus);
    }

    /** Returns whether the axis shows a part of time that was chosen. */
    public boolean isZoomed() {
        return zoom.chosen().isPresent();
    }

    /** Returns the axis of so many columns; empty where no event's time is known. */
    public Optional<Scale> scale(int columns) {
        return zoom.scale(corpus, shown(), columns);
    }

    /** Returns the ids of the events that are remembered by a letter. */
    public Map<Character, String> marks() {
        return trail.marks();
    }

    /** Returns what the output pane shows. */
    public List<Output> output() {
        return printed.output();
    }

    /** Returns what the output pane shows, in the lines in which it does. */
    public List<Line> outputLines() {
        return layouts.output(output(), layout().outputText(), measure);
    }

    /** Returns the first visible line of the output pane. */
    public int outputTop() {
        return printed.top();
    }

    /** Returns whether nothing differs but variables, which nobody sees. */
    public boolean looksLike(Explorer other) {
        return telling(told.with(other.told.variables())).equals(other);
    }

    /** Puts another timeline in this one's place: the cursor stays on its event, or at its time. */
    public Explorer reloaded(Corpus fresh) {
        Timeline other = fresh.timeline();
        int place = event().map(event -> placeOf(event, other)).orElse(0);
        Narrowing narrowed = narrowing.over(fresh);
        Optional<Found> again = found.map(last -> last.over(fresh, narrowed.shown()));
        return with(draft -> {
                    draft.corpus = fresh;
                    draft.zoom = zoom.to(zoom.chosen().map(part -> part.in(other.zone())));
                    draft.narrowing = narrowed;
                    draft.facets = facets.map(open -> open.over(fresh, narrowed.shown()));
                    draft.lanes = lanes.map(open -> open.over(fresh, narrowed.shown(), indexAt(narrowed, place)));
                    draft.anchor = place;
                    draft.found = again;
                    draft.printed = Printed.NOTHING;
                    draft.focus = focus == Pane.OUTPUT ? printed.under() : focus;
                })
                .settled();
    }

    private static int placeOf(Event event, Timeline other) {
        return other.indexOf(event.id()).orElseGet(() -> (int) other.events().stream()
                .takeWhile(each -> each.date().compareTo(event.date()) < 0)
                .count());
    }

    /**
     * Returns the explorer as if nothing had been done before: without the way to where it is, and without what was
     * printed.
     */
    public Explorer withoutHistory() {
        return with(draft -> {
            Pane pane = focus == Pane.OUTPUT ? printed.under() : focus;
            draft.focus = pane == Pane.FILTERS ? root() : pane;
            draft.narrowing = new Narrowing(corpus, filters(), shown(), List.of(), 0);
            draft.lanes = lanes.map(open -> open.aimed(index()).withoutHidden());
            draft.anchor = Math.max(index(), 0);
            draft.trail = trail.marksOnly();
            draft.printed = Printed.NOTHING;
        });
    }

    /** Returns the explorer on a screen that measures characters so. */
    public Explorer measured(Measure other) {
        return other == measure ? this : with(draft -> draft.measure = other).sized(size);
    }

    /** Returns the explorer as if no goto could be repeated. */
    public Explorer aimless() {
        return trailing(trail.aimless());
    }

    // What follows is for the commands, which stand beside this.

    /** Goes to the start, with everything shown and nothing remembered. */
    Explorer fresh() {
        return of(corpus, size, theme).measured(measure).telling(told);
    }

    /** Returns the explorer on a screen of another size. */
    public Explorer sized(Size other) {
        Explorer there = with(draft -> draft.size = other);
        return there.printing(printed.within(there)).settled();
    }

    /** Returns the explorer in another theme. */
    public Explorer themed(String other) {
        return with(draft -> draft.theme = other);
    }

    Explorer focused(Pane pane) {
        return with(draft -> draft.focus = pane);
    }

    Explorer narrowed(Narrowing other) {
        Explorer next = with(draft -> {
            draft.narrowing = other;
            draft.facets = facets.map(open -> open.over(corpus, other.shown()));
            draft.lanes = lanes.map(open -> open.over(corpus, other.shown(), indexAt(other, anchor)));
            draft.found = found.map(last -> last.over(corpus, other.shown()));
        });
        return next.event().equals(event())
                ? next.settled()
                : next.reading(Reading.START).followed().settled();
    }

    /** The index of the event that the cursor is on where filters leave others. */
    private static int indexAt(Narrowing narrowing, int anchor) {
        Rows left = narrowing.shown();
        return left.isEmpty() ? -1 : left.at(left.nearest(anchor));
    }

    /** Returns the pane from which no other is closed to come back to. */
    public Pane root() {
        return lanes.isPresent() ? Pane.LANES : Pane.LIST;
    }

    /** Shows the events in lanes, or in a list: one takes the place of the other, and its keys. */
    Explorer divided(Optional<Lanes> other) {
        return with(draft -> {
                    draft.lanes = other;
                    draft.focus = rooted(focus, other);
                    draft.printed = new Printed(printed.output(), printed.top(), rooted(printed.under(), other));
                })
                .settled();
    }

    private static Pane rooted(Pane pane, Optional<Lanes> lanes) {
        return pane != Pane.LIST && pane != Pane.LANES ? pane : lanes.isPresent() ? Pane.LANES : Pane.LIST;
    }

    /** Has the cursor stay near an event's time, when it goes from lane to lane. */
    Explorer aimed(int goal) {
        return with(draft -> draft.lanes = lanes.map(open -> open.aimed(goal)));
    }

    Explorer counting(Optional<Facets> other) {
        return with(draft -> draft.facets = other);
    }

    Explorer zoomed(Zoom other) {
        return with(draft -> draft.zoom = other);
    }

    /** Has the axis show the time of the event under the cursor, if nothing of the event is in sight. */
    private Explorer followed() {
        return zoom.chosen()
                .flatMap(window -> event().filter(
                                event -> !corpus.times().mayTouch(index(), window.start(), window.end()))
                        .flatMap(event -> Times.start(event.date()))
                        .map(start -> window.including(start.seconds())))
                .map(moved -> zoomed(zoom.to(Optional.of(moved))))
                .orElse(this);
    }

    /** Moves the cursor of the filters' pane to a filter, the nearest there is. */
    Explorer atFilter(int filter) {
        return with(draft -> draft.narrowing = narrowing.at(filter));
    }

    /** Moves the cursor to an event's index in the timeline, which is shown. */
    Explorer at(int index) {
        boolean stays = index == anchor && shown().contains(index);
        return with(draft -> {
                    draft.anchor = index;
                    draft.lanes = lanes.map(open -> open.holding(index));
                    draft.reading = stays ? reading : Reading.START;
                })
                .followed()
                .settled();
    }

    /** Moves the cursor to a row, the nearest there is; stays where nothing is shown. */
    Explorer atRow(int row) {
        return shown().isEmpty() ? this : at(shown().at(Math.min(Math.max(row, 0), shown().size() - 1)));
    }

    /** Scrolls the list to a row, as far as the cursor stays visible. */
    Explorer scrolled(int row) {
        return with(draft -> draft.top = Math.max(row, 0)).settled();
    }

    /** Moves the cursor and remembers where it was. */
    Explorer jumpedTo(int index) {
        Explorer there = at(index);
        return there.row() == row()
                ? there
                : there.trailing(event().map(event -> trail.jumpedFrom(new Trail.Place(event.id())))
                        .orElse(trail));
    }

    Explorer reading(Reading other) {
        return with(draft -> draft.reading = other);
    }

    /** Returns the search whose matches are highlighted. */
    public Optional<Found> highlighted() {
        return found.filter(Found::active);
    }

    Explorer finding(Optional<Found> other) {
        return with(draft -> draft.found = other);
    }

    Explorer trailing(Trail other) {
        return with(draft -> draft.trail = other);
    }

    Explorer printing(Printed other) {
        return with(draft -> draft.printed = other);
    }

    /** Keeps what a command answered: the output for its pane, and what it said until something else is said. */
    public Explorer answered(Reply reply) {
        Explorer after = reply.output().isEmpty()
                ? this
                : printing(new Printed(List.copyOf(reply.output()), 0, printed.under()));
        // What the narration shows need not be said twice.
        return reply.spoken()
                .filter(text -> !text.equals(told.narration()) && !text.equals(told.chapter()))
                .map(text -> after.said(text, reply.problem().isPresent()))
                .orElse(after);
    }

    /** Says something in the message line, or nothing. */
    public Explorer said(String message, boolean failed) {
        return told.message().equals(message) && told.failed() == failed ? this : telling(told.saying(message, failed));
    }

    /** Returns the explorer with other words said. */
    public Explorer telling(Told other) {
        Explorer next = with(draft -> draft.told = other);
        return other.rows(size, measure) == told.rows(size, measure) ? next : next.sized(size);
    }

    /** Scrolls just so far that the cursor is visible, and no pane beyond its last line. */
    private Explorer settled() {
        Reading place = reading.equals(Reading.START) ? reading : reading.within(detail(), layout());
        int height = layout().list().rows();
        int row = Math.max(row(), 0);
        int scrolled = new Viewport(top, height, shown().size()).showing(row).top();
        return scrolled == top && place.equals(reading)
                ? this
                : with(draft -> {
                    draft.top = scrolled;
                    draft.reading = place;
                });
    }

    private Explorer with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.explorer();
    }
}
