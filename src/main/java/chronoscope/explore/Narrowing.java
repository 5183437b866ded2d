package chronoscope.explore;

import chronoscope.query.Corpus;
import java.util.ArrayList;
import java.util.List;

/**
 * The stack of filters, what it leaves to be shown, and the stacks before it.
 *
 * @param at the filter under the cursor of their pane, from 0
 */
record Narrowing(Corpus corpus, List<Filter> filters, Rows shown, List<List<Filter>> before, int at) {
    /** How many filters there may be. */
    static final int MOST = 1000;

    private static final int KEPT = 100;

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
        List<Filter> more = new ArrayList<>(filters);
        more.add(filter);
        // One more filter can only narrow what is shown already.
        Rows left = filter.on() ? shown.where(filter.query().on(corpus)) : shown;
        return new Narrowing(corpus, more, left, remembering(), at);
    }

    Narrowing replacing(List<Filter> filters) {
        return new Narrowing(corpus, filters, rows(corpus, filters), remembering(), at);
    }

    Narrowing at(int filter) {
        return new Narrowing(corpus, filters, shown, before, filter);
    }

    Narrowing undone() {
        List<Filter> last = before.get(before.size() - 1);
        return new Narrowing(corpus, last, rows(corpus, last), before.subList(0, before.size() - 1), at);
    }

    Narrowing over(Corpus other) {
        return new Narrowing(other, filters, rows(other, filters), before, at);
    }

    private List<List<Filter>> remembering() {
        List<List<Filter>> more = new ArrayList<>(before.subList(Math.max(0, before.size() - KEPT + 1), before.size()));
        more.add(filters);
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
