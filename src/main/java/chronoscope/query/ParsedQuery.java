package chronoscope.query;

import java.util.Optional;

/** A query or the problem with its text: just one of the two is present. */
public record ParsedQuery(Optional<Query> query, Optional<QueryProblem> problem) {
    static ParsedQuery of(Query query) {
        return new ParsedQuery(Optional.of(query), Optional.empty());
    }

    static ParsedQuery wrong(QueryProblem problem) {
        return new ParsedQuery(Optional.empty(), Optional.of(problem));
    }
}
