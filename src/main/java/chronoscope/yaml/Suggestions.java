package chronoscope.yaml;

import chronoscope.text.Nearest;
import java.util.Collection;

/** Guesses what the misspelt words of a file were meant to be. */
final class Suggestions {
    // A file of many broken references among many events would otherwise compare each with each.
    private static final int MOST_COMPARISONS = 2_000_000;

    private int comparisons;

    /** Returns {@code ; did you mean 'x'?} for the most similar word, or nothing when none is similar. */
    String ending(String word, Collection<String> words) {
        comparisons = Math.min(MOST_COMPARISONS, comparisons + words.size());
        return comparisons == MOST_COMPARISONS
                ? ""
                : Nearest.to(word, words)
                        .map(near -> "; did you mean " + Echo.quoted(near) + "?")
                        .orElse("");
    }
}
