package chronoscope.query;

import java.util.List;
import java.util.Optional;

/**
 * A query or the problem with its text: just one of the two is present.
 *
 * @param uses the names of saved queries in it, which the query alone takes for words
 * @param hints what was read otherwise than it may have been meant
 */
public record ParsedQuery(
        Optional<Query> query, Optional<QueryProblem> problem, List<SavedQueries.Use> uses, List<QueryProblem> hints) {
    public ParsedQuery {
        hints = List.copyOf(hints);
        uses = List.copyOf(uses);
    }

    static ParsedQuery of(Query query, List<SavedQueries.Use> uses, List<QueryProblem> hints) {
        return new ParsedQuery(Optional.of(query), Optional.empty(), uses, hints);
    }

    static ParsedQuery wrong(QueryProblem problem) {
        return new ParsedQuery(Optional.empty(), Optional.of(problem), List.of(), List.of());
    }
}
