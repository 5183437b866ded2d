package chronoscope.query;

import chronoscope.text.Problem;
import java.util.List;
import java.util.Optional;

/**
 * A query or the problem with its text: just one of the two is present.
 *
 * @param uses the names of saved queries in it, which the query alone takes for words
 * @param hints what was read otherwise than it may have been meant
 */
public record ParsedQuery(
        Optional<Query> query, Optional<Problem> problem, List<SavedQueries.Use> uses, List<Problem> hints) {
    public ParsedQuery {
        hints = List.copyOf(hints);
        uses = List.copyOf(uses);
    }

    /** Returns what is wrong with the text, in words. */
    public Optional<String> fault() {
        return problem.map(Problem::message);
    }

    static ParsedQuery of(Query query, List<SavedQueries.Use> uses, List<Problem> hints) {
        return new ParsedQuery(Optional.of(query), Optional.empty(), uses, hints);
    }

    static ParsedQuery wrong(Problem problem) {
        return new ParsedQuery(Optional.empty(), Optional.of(problem), List.of(), List.of());
    }
}
