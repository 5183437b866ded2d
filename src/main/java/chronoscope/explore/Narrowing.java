package chronoscope.explore;

import chronoscope.model.EvidenceLimit;
import chronoscope.model.NoteChange;
import chronoscope.model.Timeline;
import chronoscope.query.Corpus;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The stack of filters, what it leaves to be shown, and the stacks before it.
 *
 * @param whole the timeline without any filter
 * @param corpus the timeline under the limits of its evidence that stand in the stack
 * @param at the filter under the cursor of their pane, from 0
 */
record Narrowing(Corpus whole, Corpus corpus, List<Filter> filters, Rows shown, List<Past> before, int at) {
    /** How many filters there may be. */
    static final int MOST = 1000;

    private static final int KEPT = 100;

    /**
     * A stack that was changed.
     *
     * @param event where the change began, to come back to; empty where the reader stays where they are
     * @param notes what was changed of notes instead of the filters
     */
    record Past(List<Filter> filters, Optional<String> event, List<NoteChange> notes) {}

    Narrowing {
        filters = List.copyOf(filters);
        before = List.copyOf(before);
        at = Math.max(0, Math.min(at, filters.size() - 1));
    }

    static Narrowing none(Corpus corpus) {
        return new Narrowing(corpus, corpus, List.of(), rows(corpus, List.of()), List.of(), 0);
    }

    /** Adds a filter, to come back to the event when it is taken away. */
    Narrowing adding(Filter filter, Optional<String> event) {
        List<Filter> more = new ArrayList<>(filters);
        more.add(filter);
        // One more filter can only narrow what is shown already.
        Rows left = filter.on() ? shown.where(filter.query().on(corpus)) : shown;
        return new Narrowing(whole, corpus, more, left, remembering(new Past(filters, event, List.of())), at);
    }

    Narrowing replacing(List<Filter> others) {
        return others.equals(filters) ? this : to(others, remembering(new Past(filters, Optional.empty(), List.of())));
    }

    Narrowing at(int filter) {
        return new Narrowing(whole, corpus, filters, shown, before, filter);
    }

    /** Returns what the last change was made of. */
    Past past() {
        return before.get(before.size() - 1);
    }

    /** Returns the same with changes of notes to be taken back at once. */
    Narrowing remembering(List<NoteChange> changes) {
        return new Narrowing(
                whole, corpus, filters, shown, remembering(new Past(filters, Optional.empty(), changes)), at);
    }

    Narrowing undone() {
        return to(past().filters(), before.subList(0, before.size() - 1));
    }

    /** Returns to other filters: by taking the last change back, where that leads there. */
    Narrowing returning(List<Filter> others) {
        boolean undoes = !before.isEmpty()
                && past().notes().isEmpty()
                && past().filters().equals(others);
        return others.equals(filters) ? this : undoes ? undone() : replacing(others);
    }

    Narrowing over(Corpus other) {
        Corpus limited = other.under(limits(filters));
        return new Narrowing(other, limited, filters, rows(limited, filters), before, at);
    }

    /** Returns the narrowing as if it had always been so. */
    Narrowing withoutHistory() {
        return new Narrowing(whole, corpus, filters, shown, List.of(), 0);
    }

    private Narrowing to(List<Filter> others, List<Past> past) {
        List<EvidenceLimit> limits = limits(others);
        Corpus limited = limits.equals(limits(filters)) ? corpus : whole.under(limits);
        return new Narrowing(whole, limited, others, rows(limited, others), past, at);
    }

    private static List<EvidenceLimit> limits(List<Filter> filters) {
        return filters.stream()
                .filter(Filter::on)
                .flatMap(filter -> filter.limit().stream())
                .toList();
    }

    private List<Past> remembering(Past past) {
        List<Past> more = new ArrayList<>(before.subList(Math.max(0, before.size() - KEPT + 1), before.size()));
        more.add(past);
        return more;
    }

    private static Rows rows(Corpus corpus, List<Filter> filters) {
        Timeline timeline = corpus.timeline();
        Rows rows = Rows.all(timeline.events().size());
        if (!limits(filters).isEmpty()) {
            rows = rows.where(index -> !timeline.isHidden(index));
        }
        for (Filter filter : filters) {
            rows = filter.on() && filter.limit().isEmpty()
                    ? rows.where(filter.query().on(corpus))
                    : rows;
        }
        return rows;
    }

    /** What stands in the stack says what is left of a timeline. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Narrowing narrowing
                && whole.equals(narrowing.whole)
                && filters.equals(narrowing.filters)
                && shown.equals(narrowing.shown)
                && before.equals(narrowing.before)
                && at == narrowing.at;
    }

    @Override
    public int hashCode() {
        return Objects.hash(filters, shown, at);
    }
}
