package chronoscope.explore;

import chronoscope.query.Corpus;
import chronoscope.text.SearchTerm;

/**
 * What was searched and where it is.
 *
 * @param matches the shown events that have it
 * @param active whether its matches are highlighted; one that was ended can be taken up again
 */
public record SearchResult(SearchTerm term, Rows matches, boolean active) {
    static SearchResult of(SearchTerm term, Corpus corpus, Rows shown) {
        return new SearchResult(term, shown.where(corpus.holding(term)), true);
    }

    /** Returns the same search among other events. */
    SearchResult over(Corpus corpus, Rows shown) {
        return new SearchResult(term, shown.where(corpus.holding(term)), active);
    }

    /** Returns the search as it is when the reader has enough of it. */
    SearchResult ended() {
        return new SearchResult(term, matches, false);
    }

    /** Returns the search when it is taken up again. */
    SearchResult continued() {
        return new SearchResult(term, matches, true);
    }
}
