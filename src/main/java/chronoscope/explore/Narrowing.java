package chronoscope.explore;

import chronoscope.query.Corpus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The stack of filters, what it leaves to be shown, and the stacks before it.
 *
 * @param at the filter under the cursor of their pane, from 0
 */
record Narrowing(Corpus corpus, List<Filter> filters, Rows shown, List<Past> before, int at) {
    /** How many filters there may be. */
    static final int MOST = 1000;

    private static final int KEPT = 100;

    /**
     * A stack that was changed.
     *
     * @param event where the change began, to come back to; empty where the reader stays where they are
     */
    record Past(List<Filter> filters, Optional<String> event) {}

    Narrowing {
        filters = List.copyOf(filters);
        before = List.copyOf(before);
        at = Math.max(0, Math.min(at, filters.size() - 1));
    }

    static Narrowing none(Corpus corpus) {
        return new Narrowing(
                corpus, List.of(), Rows.all(corpus.timeline().events().size()), List.of(), 0);
    }

    Narrowing adding(Filter filter) {
        return adding(filter, Optional.empty());
    }

    /** Adds a filter, to come back to the event when it is taken away. */
    Narrowing adding(Filter filter, Optional<String> event) {
        List<Filter> more = new ArrayList<>(filters);
        more.add(filter);
        // One more filter can only narrow what is shown already.
        Rows left = filter.on() ? shown.where(filter.query().on(corpus)) : shown;
        return new Narrowing(corpus, more, left, remembering(event), at);
    }

    Narrowing replacing(List<Filter> others) {
        return others.equals(filters)
                ? this
                : new Narrowing(corpus, others, rows(corpus, others), remembering(Optional.empty()), at);
    }

    Narrowing at(int filter) {
        return new Narrowing(corpus, filters, shown, before, filter);
    }

    /** Returns what the last change was made of. */
    Past past() {
        return before.get(before.size() - 1);
    }

    Narrowing undone() {
        List<Filter> last = past().filters();
        return new Narrowing(corpus, last, rows(corpus, last), before.subList(0, before.size() - 1), at);
    }

    /** Returns to other filters: by taking the last change back, where that leads there. */
    Narrowing returning(List<Filter> others) {
        boolean undoes = !before.isEmpty() && past().filters().equals(others);
        return others.equals(filters) ? this : undoes ? undone() : replacing(others);
    }

    Narrowing over(Corpus other) {
        return new Narrowing(other, filters, rows(other, filters), before, at);
    }

    private List<Past> remembering(Optional<String> event) {
        List<Past> more = new ArrayList<>(before.subList(Math.max(0, before.size() - KEPT + 1), before.size()));
        more.add(new Past(filters, event));
        return more;
    }

    private static Rows rows(Corpus corpus, List<Filter> filters) {
        Rows rows = Rows.all(corpus.timeline().events().size());
        for (Filter filter : filters) {
            rows = filter.on() ? rows.where(filter.query().on(corpus)) : rows;
        }
        return rows;
    }
}
