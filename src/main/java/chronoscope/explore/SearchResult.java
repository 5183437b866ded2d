package chronoscope.explore;

import chronoscope.query.Corpus;
import chronoscope.text.SearchTerm;
import java.util.Optional;

/**
 * What was searched and where it is.
 *
 * @param matches the shown events that have it
 * @param active whether its matches are highlighted; one that was ended can be taken up again
 */
public record SearchResult(Sought sought, Rows matches, boolean active) {
    static SearchResult of(Sought sought, Corpus corpus, Rows shown) {
        return new SearchResult(sought, shown.where(sought.on(corpus)), true);
    }

    /** Returns the same search among other events; none where it would take too long there. */
    Optional<SearchResult> over(Corpus corpus, Rows shown) {
        return sought.steps(corpus, shown) > Search.MOST_STEPS
                ? Optional.empty()
                : Optional.of(new SearchResult(sought, shown.where(sought.on(corpus)), active));
    }

    /** Returns the search as it is when the reader has enough of it. */
    SearchResult ended() {
        return new SearchResult(sought, matches, false);
    }

    /** Returns the search when it is taken up again. */
    SearchResult continued() {
        return new SearchResult(sought, matches, true);
    }

    /** Returns what is highlighted. */
    public Optional<SearchTerm> term() {
        return sought.term();
    }
}
