package chronoscope.explore;

import chronoscope.model.Event;
import chronoscope.model.Timeline;
import chronoscope.query.Corpus;
import chronoscope.query.Times;
import chronoscope.text.Measure;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Where a reader is in a timeline: a value; each command makes a new one.
 *
 * @param size the screen's
 * @param measure how wide characters are on it
 * @param theme the name of the palette
 * @param focus the pane that the keys act on
 * @param narrowing the timeline, its filters and what they show
 * @param arrangement how the list is laid out
 * @param picks the events that commands act on
 * @param anchor the index of the event that the reader last went to; the cursor is on it, or nearest to it while a
 *     filter hides it
 * @param top the first row of the list that is visible
 * @param detailPosition the place in the detail
 * @param zoom the part of time that the axis shows
 * @param facets how often each value is, where that is shown
 * @param lanes the events in lanes, where they are shown so
 * @param search what was searched last
 * @param jumpList where the reader has been
 * @param printed what was printed last, for the output pane
 * @param status what was said to the reader
 * @param variables what scripts have set, which nobody sees
 * @param layouts the texts that were laid out last
 */
public record Explorer(
        Size size,
        Measure measure,
        String theme,
        Pane focus,
        Narrowing narrowing,
        Arrangement arrangement,
        Picks picks,
        int anchor,
        int top,
        DetailPosition detailPosition,
        Zoom zoom,
        Optional<Facets> facets,
        Optional<Lanes> lanes,
        Optional<SearchResult> search,
        JumpList jumpList,
        Printed printed,
        StatusLine status,
        ScriptVariables variables,
        Layouts layouts)
        implements DerivedState {

    /** Starts at the first event, with everything shown. */
    public static Explorer of(Timeline timeline, Size size, String theme) {
        return of(new Corpus(timeline), size, theme);
    }

    /** Starts at the first event, with everything shown. */
    public static Explorer of(Corpus corpus, Size size, String theme) {
        return new Explorer(
                size,
                Measure.NARROW,
                theme,
                Pane.LIST,
                Narrowing.none(corpus),
                Arrangement.USUAL,
                Picks.NONE,
                0,
                0,
                DetailPosition.START,
                Zoom.FIT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                JumpList.NONE,
                Printed.NOTHING,
                StatusLine.NOTHING,
                ScriptVariables.NONE,
                new Layouts());
    }

    /** Returns whether another one is of the same reading of a timeline, with the same notes. */
    public boolean isOfSameData(Explorer other) {
        return whole().equals(other.whole());
    }

    /** Returns whether nothing differs but variables. */
    public boolean looksLike(Explorer other) {
        return setting(other.variables).equals(other);
    }

    /** Returns the explorer with the reader's notes as they are now. */
    private Explorer noted(Reply.Noted now) {
        Narrowing noting = now.undoable().isEmpty() ? narrowing : narrowing.remembering(now.undoable());
        return narrowed(noting.over(whole().noting(now.notes())));
    }

    /** Puts another timeline in this one's place: the cursor stays on its event, or at its time. */
    public Explorer reloaded(Corpus fresh) {
        Timeline other = fresh.timeline();
        int place = event().map(event -> placeOf(event, other)).orElse(0);
        Narrowing narrowed = narrowing.over(fresh);
        Corpus limited = narrowed.corpus();
        Optional<SearchResult> again = search.flatMap(last -> last.over(limited, narrowed.shown()));
        return with(builder -> {
                    builder.zoom = zoom.to(zoom.chosen().map(part -> part.in(other.zone())));
                    builder.narrowing = narrowed;
                    builder.facets = facets.map(open -> open.over(limited, narrowed.shown()));
                    builder.lanes = lanes.map(open -> open.over(limited, narrowed.shown(), indexAt(narrowed, place)));
                    builder.anchor = place;
                    builder.search = again;
                    builder.printed = Printed.NOTHING;
                    builder.focus = focus == Pane.OUTPUT ? printed.under() : focus;
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
        return with(builder -> {
            Pane pane = focus == Pane.OUTPUT ? printed.under() : focus;
            builder.focus = pane == Pane.FILTERS ? root() : pane;
            builder.narrowing = narrowing.withoutHistory();
            builder.lanes = lanes.map(open -> open.aimed(index()).withoutHidden());
            builder.anchor = Math.max(index(), 0);
            builder.jumpList = jumpList.marksOnly();
            builder.printed = Printed.NOTHING;
        });
    }

    /** Returns the explorer on a screen that measures characters so. */
    public Explorer measured(Measure other) {
        return other == measure
                ? this
                : with(builder -> builder.measure = other).sized(size);
    }

    /** Returns the explorer as if no goto could be repeated. */
    public Explorer aimless() {
        return withJumps(jumpList.aimless());
    }

    // What follows is for the commands, which stand beside this.

    /** Goes to the start, with everything shown and nothing remembered. */
    Explorer fresh() {
        return of(whole(), size, theme).measured(measure).telling(status);
    }

    /** Returns the explorer on a screen of another size. */
    public Explorer sized(Size other) {
        Explorer there = with(builder -> builder.size = other);
        return there.printing(printed.within(there)).settled();
    }

    /** Returns the explorer in another theme. */
    public Explorer themed(String other) {
        return with(builder -> builder.theme = other);
    }

    /** Returns the explorer with its list laid out in another way. */
    Explorer arranged(Arrangement other) {
        return with(builder -> builder.arrangement = other).settled();
    }

    Explorer picking(Picks other) {
        return with(builder -> builder.picks = other);
    }

    Explorer focused(Pane pane) {
        return with(builder -> builder.focus = pane);
    }

    Explorer narrowed(Narrowing other) {
        Explorer next = with(builder -> {
            builder.narrowing = other;
            builder.facets = facets.map(open -> open.over(other.corpus(), other.shown()));
            builder.lanes = lanes.map(open -> open.over(other.corpus(), other.shown(), indexAt(other, anchor)));
            builder.search = search.flatMap(last -> last.over(other.corpus(), other.shown()));
        });
        return next.event().equals(event())
                ? next.settled()
                : next.detailPosition(DetailPosition.START).followed().settled();
    }

    /** The index of the event that the cursor is on where filters leave others. */
    private static int indexAt(Narrowing narrowing, int anchor) {
        Rows left = narrowing.shown();
        return left.isEmpty() ? -1 : left.at(left.nearest(anchor));
    }

    /** Shows the events in lanes, or in a list: one takes the place of the other, and its keys. */
    Explorer divided(Optional<Lanes> other) {
        return with(builder -> {
                    builder.lanes = other;
                    builder.focus = rooted(focus, other);
                    builder.printed = printed.over(rooted(printed.under(), other));
                })
                .settled();
    }

    private static Pane rooted(Pane pane, Optional<Lanes> lanes) {
        return pane != Pane.LIST && pane != Pane.LANES ? pane : lanes.isPresent() ? Pane.LANES : Pane.LIST;
    }

    /** Has the cursor stay near an event's time, when it goes from lane to lane. */
    Explorer aimed(int goal) {
        return with(builder -> builder.lanes = lanes.map(open -> open.aimed(goal)));
    }

    Explorer counting(Optional<Facets> other) {
        return with(builder -> builder.facets = other);
    }

    Explorer zoomed(Zoom other) {
        return with(builder -> builder.zoom = other);
    }

    /** Has the axis show the time of the event under the cursor, if nothing of the event is in sight. */
    private Explorer followed() {
        return zoom.chosen()
                .flatMap(window -> event().filter(
                                event -> !corpus().times().mayTouch(index(), window.start(), window.end()))
                        .flatMap(event -> Times.start(event.date()))
                        .map(start -> window.including(start.seconds())))
                .map(moved -> zoomed(zoom.to(Optional.of(moved))))
                .orElse(this);
    }

    /** Returns the place in the detail at which an item is in sight, with what it is about above it. */
    DetailPosition detailAt(int item) {
        List<Line> lines = detail().map(DetailText::lines).orElse(List.of());
        int line = 0;
        while (line < lines.size() && lines.get(line).item() != item) {
            line++;
        }
        int height = layout().detail().rows();
        int top = Viewport.around(line, height, lines.size()).top();
        return new DetailPosition(top, line < lines.size() ? item : -1);
    }

    /** Moves the cursor of the filters' pane to a filter, the nearest there is. */
    Explorer atFilter(int filter) {
        return with(builder -> builder.narrowing = narrowing.at(filter));
    }

    /** Moves the cursor to an event's index in the timeline, which is shown. */
    Explorer at(int index) {
        boolean stays = index == anchor && shown().contains(index);
        return with(builder -> {
                    builder.anchor = index;
                    builder.lanes = lanes.map(open -> open.holding(index));
                    builder.detailPosition = stays ? detailPosition : DetailPosition.START;
                })
                .followed()
                .settled();
    }

    /** Moves the cursor to a row, the nearest there is; stays where nothing is shown. */
    Explorer atRow(int row) {
        return shown().isEmpty() ? this : at(shown().at(Math.min(Math.max(row, 0), shown().size() - 1)));
    }

    /** Scrolls the list to a line, as far as the cursor stays visible. */
    Explorer scrolled(int line) {
        return with(builder -> builder.top = Math.max(line, 0)).settled();
    }

    /** Shows the events below the cursor's heading. */
    private Explorer unfolded() {
        Set<String> folded = new HashSet<>(arrangement.folded());
        boolean hides = !folded.isEmpty()
                && heading().filter(above -> folded.remove(above.text())).isPresent();
        return hides ? arranged(arrangement.folding(folded)) : this;
    }

    /** Moves the cursor, out of a folded heading, and remembers where it was. */
    Explorer jumpedTo(int index) {
        Explorer there = at(index).unfolded();
        return there.row() == row()
                ? there
                : there.withJumps(event().map(event -> jumpList.jumpedFrom(new JumpList.Place(event.id())))
                        .orElse(jumpList));
    }

    Explorer detailPosition(DetailPosition other) {
        return with(builder -> builder.detailPosition = other);
    }

    Explorer finding(Optional<SearchResult> other) {
        return with(builder -> builder.search = other);
    }

    Explorer withJumps(JumpList other) {
        return with(builder -> builder.jumpList = other);
    }

    Explorer printing(Printed other) {
        return with(builder -> builder.printed = other);
    }

    /** Keeps what a command answered: the output for its pane, the reader's notes, and what it said until more is said. */
    public Explorer answered(Reply reply) {
        Explorer noted = reply.noted().map(this::noted).orElse(this);
        Explorer after = reply.output().isEmpty()
                ? noted
                : noted.printing(Printed.of(List.copyOf(reply.output()), printed.under()));
        // What the narration shows need not be said twice.
        return reply.spoken()
                .filter(text -> !text.equals(status.narration()) && !text.equals(status.chapter()))
                .map(text -> after.said(text, reply.problem().isPresent()))
                .orElse(after);
    }

    /** Says something in the message line, or nothing. */
    public Explorer said(String message, boolean failed) {
        return status.message().equals(message) && status.failed() == failed
                ? this
                : telling(status.saying(message, failed));
    }

    /** Returns the explorer with other variables set. */
    public Explorer setting(ScriptVariables other) {
        return with(builder -> builder.variables = other);
    }

    /** Returns the explorer with other words said. */
    public Explorer telling(StatusLine other) {
        Explorer next = with(builder -> builder.status = other);
        return other.rows(size, measure) == status.rows(size, measure) ? next : next.sized(size);
    }

    /**
     * Scrolls just so far that the cursor is visible, and no pane beyond its last line; forgets that headings are folded
     * which are no longer there.
     */
    private Explorer settled() {
        Set<String> folded = new HashSet<>(arrangement.folded());
        if (!folded.isEmpty() && folded.retainAll(headings().toList())) {
            return arranged(arrangement.folding(folded));
        }
        DetailPosition place = detailPosition.equals(DetailPosition.START)
                ? detailPosition
                : detailPosition.within(detail(), layout());
        int height = layout().list().rows();
        int row = Math.max(row(), 0);
        ListLines lines = listLines();
        int scrolled = new Viewport(top, height, lines.size())
                .showing(lines.firstLineOf(row, height))
                .showing(lines.lineOf(row))
                .top();
        return scrolled == top && place.equals(detailPosition)
                ? this
                : with(builder -> {
                    builder.top = scrolled;
                    builder.detailPosition = place;
                });
    }

    private Explorer with(Consumer<ExplorerBuilder> change) {
        ExplorerBuilder builder = new ExplorerBuilder(this);
        change.accept(builder);
        return builder.explorer();
    }
}
