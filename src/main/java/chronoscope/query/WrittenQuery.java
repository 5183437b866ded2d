package chronoscope.query;

import chronoscope.text.Problem;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * A query that was read, with the text that it was read from.
 *
 * @param uses the names of saved queries in it, which the query alone takes for words
 * @param hints what was read otherwise than it may have been meant
 */
public record WrittenQuery(String text, Query query, List<SavedQueries.Use> uses, List<Problem> hints) {
    public WrittenQuery {
        uses = List.copyOf(uses);
        hints = List.copyOf(hints);
    }

    /** Returns the test of an event's index in the corpus's timeline. */
    public IntPredicate on(Corpus corpus) {
        return query.on(corpus);
    }

    @Override
    public String toString() {
        return text;
    }

    /** Returns the same query, written in brackets. */
    public WrittenQuery inBrackets() {
        return new WrittenQuery(
                "(" + text + ")",
                query,
                uses.stream()
                        .map(use -> new SavedQueries.Use(use.name(), use.start() + 1, use.end() + 1))
                        .toList(),
                hints.stream()
                        .map(hint -> new Problem(hint.position() + 1, hint.message()))
                        .toList());
    }
}
