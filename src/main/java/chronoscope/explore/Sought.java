package chronoscope.explore;

import chronoscope.query.Corpus;
import chronoscope.query.Facet;
import chronoscope.query.Field;
import chronoscope.query.Query;
import chronoscope.text.Labelled;
import chronoscope.text.SearchTerm;
import chronoscope.text.SearchWords;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** What a search goes to. */
public sealed interface Sought {
    /** Returns the test of an event's index. */
    IntPredicate on(Corpus corpus);

    /** Returns what is highlighted. */
    Optional<SearchTerm> term();

    /** Returns how many steps it takes at most to look for it in these events, as {@link SearchTerm#steps} counts them. */
    default long steps(Corpus corpus, Rows shown) {
        return 0;
    }

    /** Events that have a text, or what a pattern stands for. */
    record Text(SearchTerm wanted) implements Sought {
        @Override
        public IntPredicate on(Corpus corpus) {
            return corpus.holding(wanted);
        }

        @Override
        public Optional<SearchTerm> term() {
            return Optional.of(wanted);
        }

        @Override
        public long steps(Corpus corpus, Rows shown) {
            return wanted.steps(shown.sum(corpus::characters));
        }

        @Override
        public String toString() {
            return wanted.toString();
        }
    }

    /** Events that a query finds. */
    record With(Filter filter) implements Sought {
        static With of(Facet facet, String key) {
            return new With(Filter.of(Query.of(facet.query(key))));
        }

        @Override
        public IntPredicate on(Corpus corpus) {
            return filter.query().on(corpus);
        }

        @Override
        public Optional<SearchTerm> term() {
            return Optional.empty();
        }

        @Override
        public String toString() {
            return "with " + filter.text();
        }
    }

    /**
     * Returns the value under the cursor: of the facets or lanes, the selected one; in the detail, the selected source or
     * linked event; else the one that was sought last, if the event has it, or the event's first tag, actor or place.
     */
    static Optional<Sought> selected(Explorer explorer) {
        Optional<Group> group = switch (explorer.focus()) {
            case FACETS -> explorer.facets().flatMap(Facets::group);
            case LANES -> explorer.lanes().flatMap(Lanes::lane).filter(lane -> !lane.isRest());
            default -> Optional.empty();
        };
        return group.<Sought>map(chosen -> With.of(chosen.facet(), chosen.key()))
                .or(() -> explorer.focus() == Pane.DETAIL ? item(explorer) : Optional.empty())
                .or(() -> ofEvent(explorer));
    }

    private static Optional<Sought> item(Explorer explorer) {
        int item = explorer.detailItem();
        List<String> linked = Jumps.linked(explorer);
        if (0 <= item && item < linked.size()) {
            return explorer.timeline().event(linked.get(item)).map(event -> new Text(SearchWords.of(event.title())));
        }
        int citation = item - linked.size();
        return item < 0 || citation >= explorer.evidence().size()
                ? Optional.empty()
                : Optional.of(
                        With.of(Facet.SOURCE, explorer.evidence().get(citation).source()));
    }

    private static Optional<Sought> ofEvent(Explorer explorer) {
        Optional<Sought> last = explorer.highlighted()
                .map(SearchResult::sought)
                .filter(With.class::isInstance)
                .filter(sought -> sought.on(explorer.corpus()).test(explorer.index()));
        return last.or(() -> Stream.of(Facet.TAG, Facet.ACTOR, Facet.PLACE)
                .flatMap(facet ->
                        SameFilter.ids(
                                        explorer,
                                        Labelled.of(facet.label(), Field.values())
                                                .orElseThrow())
                                .stream()
                                .map(id -> (Sought) With.of(facet, id)))
                .findFirst());
    }
}
