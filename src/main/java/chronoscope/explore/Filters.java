package chronoscope.explore;

import chronoscope.edtf.EdtfDate;
import chronoscope.query.Field;
import chronoscope.query.Query;
import chronoscope.text.Counted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The stack of filters, which narrows what is shown. */
public final class Filters {
    private Filters() {}

    public static Step add(Explorer explorer, Filter filter) {
        return explorer.filters().size() < Narrowing.MOST
                ? filter.in(
                        explorer,
                        whole -> narrowed(explorer, explorer.narrowing().adding(whole, Optional.empty())))
                : tooMany(explorer, "filter");
    }

    /**
     * Shows only the events that have an actor, a place, a tag or a source in common with this one, which is a jump.
     *
     * @param which its id or name, or its number in the event; empty for the first
     */
    public static Step same(Explorer explorer, Field field, Optional<String> which) {
        if (explorer.shown().isEmpty()) {
            return Step.nothingShown(explorer);
        }
        List<String> ids = SameFilter.ids(explorer, field);
        Optional<String> found = SameFilter.of(explorer.timeline(), field, ids, which);
        if (found.isEmpty()) {
            return Step.wrong(explorer, SameFilter.unknown(field, ids));
        }
        Filter filter = SameFilter.filter(field, found.get());
        if (explorer.filters().contains(filter)) {
            return Step.said(explorer, SameFilter.told(explorer, field, found.get()));
        }
        if (explorer.filters().size() >= Narrowing.MOST) {
            return tooMany(explorer, "same");
        }
        Optional<JumpList.Place> here = Jumps.here(explorer);
        Explorer next = explorer.narrowed(explorer.narrowing().adding(filter, here.map(JumpList.Place::event)))
                .withJumps(here.map(explorer.jumpList()::jumpedFrom).orElse(explorer.jumpList()));
        return Step.said(next, SameFilter.told(next, field, found.get()));
    }

    /** Shows only what may be in sight: adds a filter to the part of time that the axis shows. */
    public static Step toSight(Explorer explorer) {
        Optional<DateSpan> part = explorer.zoom().chosen().map(DateSpan::of);
        if (part.isEmpty()) {
            return Step.said(explorer, "narrow: the axis shows all of its time; zoom in shows less");
        }
        EdtfDate first = part.get().first();
        EdtfDate last = part.get().last();
        String text = "date:" + Query.quoted(first.equals(last) ? first.text() : first.text() + "/" + last.text());
        return add(explorer, Filter.of(Query.of(text)));
    }

    public static Step only(Explorer explorer, Filter filter) {
        return filter.in(
                explorer, whole -> narrowed(explorer, explorer.narrowing().replacing(List.of(whole))));
    }

    /** Switches a filter off, or on again; filters count from 1, and 0 is the one under the cursor of their pane. */
    public static Step toggle(Explorer explorer, int number) {
        return changed(
                explorer,
                number,
                (filters, index) -> filters.set(index, filters.get(index).toggled()));
    }

    /** Puts another query in a filter's place. */
    public static Step edit(Explorer explorer, int number, Filter filter) {
        return filter.in(explorer, whole -> changed(explorer, number, (filters, index) -> filters.set(index, whole)));
    }

    /** Takes a filter away; 0 is the one under the cursor of their pane. */
    public static Step remove(Explorer explorer, int number) {
        return changed(explorer, number, (filters, index) -> filters.remove(index));
    }

    /** Moves a filter to another place in the stack. */
    public static Step reorder(Explorer explorer, int number, int place) {
        return changed(explorer, number, (filters, index) -> {
            Filter moved = filters.remove(index);
            filters.add(Math.min(place - 1, filters.size()), moved);
        });
    }

    /**
     * Moves the filter under the cursor of their pane, and the cursor with it.
     *
     * @param steps 1 to go down, -1 to go up
     */
    public static Step shift(Explorer explorer, int steps) {
        int from = explorer.filterAt();
        int to = from + steps;
        if (to < 0 || to >= explorer.filters().size()) {
            return Step.to(explorer);
        }
        Step moved = reorder(explorer, from + 1, to + 1);
        return new Step(moved.explorer().atFilter(to), moved.reply());
    }

    public static Step list(Explorer explorer) {
        List<Filter> filters = explorer.filters();
        List<Output> lines = IntStream.range(0, filters.size())
                .<Output>mapToObj(index -> new Output.Message((index + 1) + "  "
                        + (filters.get(index).on() ? "on   " : "off  ")
                        + filters.get(index).text()))
                .toList();
        return lines.isEmpty()
                ? Step.said(explorer, "no filters; all events are shown")
                : Step.printed(explorer, lines);
    }

    /** Takes all filters and the search away. */
    public static Step clear(Explorer explorer) {
        Explorer plain = explorer.finding(Optional.empty());
        return explorer.filters().isEmpty()
                ? Step.said(plain, count(plain))
                : narrowed(plain, plain.narrowing().replacing(List.of()));
    }

    /** Takes the last change of the filters, or of a note, back. */
    public static Step undo(Explorer explorer) {
        if (explorer.narrowing().before().isEmpty()) {
            return Step.wrong(explorer, "undo: there is no change of the filters or of a note to undo");
        }
        Narrowing.Past past = explorer.narrowing().past();
        if (!past.notes().isEmpty()) {
            Explorer before = explorer.narrowed(explorer.narrowing().undone());
            return Annotations.undo(before, past.notes());
        }
        Step undone = narrowed(explorer, explorer.narrowing().undone());
        return past.event()
                .map(event -> new Step(returned(undone.explorer(), event, past.filters()), undone.reply()))
                .orElse(undone);
    }

    /** Comes back to where the narrowing began; that it was a jump is over with it. */
    private static Explorer returned(Explorer explorer, String event, List<Filter> filters) {
        OptionalInt index = explorer.timeline().indexOf(event);
        JumpList jumpList = explorer.jumpList().without(new JumpList.Place(event, Optional.of(filters)));
        return index.isPresent() ? explorer.at(index.getAsInt()).withJumps(jumpList) : explorer;
    }

    /** What a change does to the list of filters, at an index. */
    interface Change {
        void to(List<Filter> filters, int index);
    }

    private static Step changed(Explorer explorer, int number, Change change) {
        List<Filter> filters = new ArrayList<>(explorer.filters());
        int index = number == 0 ? explorer.filterAt() : number - 1;
        if (index >= filters.size()) {
            return Step.wrong(
                    explorer,
                    filters.isEmpty()
                            ? "filter: there are no filters"
                            : "filter: the filters are 1 to " + filters.size());
        }
        change.to(filters, index);
        return narrowed(explorer, explorer.narrowing().replacing(filters));
    }

    static Step narrowed(Explorer explorer, Narrowing narrowing) {
        Explorer changed = explorer.narrowed(narrowing);
        boolean over = changed.focus() == Pane.FILTERS && changed.filters().isEmpty();
        Explorer next = over ? changed.focused(changed.root()) : changed;
        return Step.said(next, count(next));
    }

    static Step tooMany(Explorer explorer, String verb) {
        return Step.wrong(
                explorer, verb + ": there are " + Narrowing.MOST + " filters already; 'clear' takes all away");
    }

    /** Returns how many events are shown, for people. */
    static String count(Explorer explorer) {
        int all = explorer.timeline().events().size();
        int shown = explorer.shown().size();
        String events = Counted.of(all, "event");
        return shown < all ? shown + " of " + events : all == 1 ? events : "all " + events;
    }
}
