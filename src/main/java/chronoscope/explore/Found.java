package chronoscope.explore;

import chronoscope.query.Corpus;
import chronoscope.text.Fold;

/**
 * What was searched and where it is.
 *
 * @param text the words as they were typed
 * @param folded the words as they are compared
 * @param matches the shown events that hold them
 */
public record Found(String text, String folded, Rows matches) {
    static Found of(String text, Corpus corpus, Rows shown) {
        String folded = Fold.of(text);
        return new Found(text, folded, shown.where(corpus.holding(folded)));
    }
}
