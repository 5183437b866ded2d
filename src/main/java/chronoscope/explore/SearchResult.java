package chronoscope.explore;

import chronoscope.query.Corpus;
import chronoscope.text.Fold;

/**
 * What was searched and where it is.
 *
 * @param text the words as they were typed
 * @param folded the words as they are compared
 * @param matches the shown events that hold them
 * @param active whether its matches are highlighted; one that was ended can be taken up again
 */
public record SearchResult(String text, String folded, Rows matches, boolean active) {
    static SearchResult of(String text, Corpus corpus, Rows shown) {
        String folded = Fold.of(text);
        return new SearchResult(text, folded, shown.where(corpus.holding(folded)), true);
    }

    /** Returns the same search among other events. */
    SearchResult over(Corpus corpus, Rows shown) {
        return new SearchResult(text, folded, shown.where(corpus.holding(folded)), active);
    }

    /** Returns the search as it is when the reader has enough of it. */
    SearchResult ended() {
        return new SearchResult(text, folded, matches, false);
    }

    /** Returns the search when it is taken up again. */
    SearchResult continued() {
        return new SearchResult(text, folded, matches, true);
    }
}
