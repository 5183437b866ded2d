package chronoscope.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What texts are searched for. A capital letter in it makes case count; accents never do. */
public sealed interface SearchTerm permits SearchWords, SearchPattern {
    /** Returns it as it was typed. */
    String text();

    /**
     * Returns whether a text has it in one of its lines.
     *
     * @param folded the text as {@link Fold#of} makes it
     * @param whole the text as it is, which is asked for only where case counts
     */
    boolean isIn(String folded, Supplier<String> whole);

    /**
     * Returns how many steps it takes at most to look through so many characters; of a pattern, a million take some ten
     * milliseconds. Words take none that count.
     */
    long steps(long characters);

    /** Returns where a text has it, as pairs of a first index and the index behind the last, in order and apart. */
    List<int[]> places(String text);

    /** Returns the same where case does not count; empty where it does not anyway. */
    Optional<SearchTerm> inAnyCase();

    /** Returns it as a reader sees it, a pattern between slashes. */
    @Override
    String toString();

    /** Returns what somebody means who types this: a pattern where it has a sign of one and can be read as one. */
    static SearchTerm typed(String text) {
        // The library for patterns is loaded only for those who use one.
        return looksLikePattern(text)
                ? SearchPattern.parse(text)
                        .value()
                        .<SearchTerm>map(pattern -> pattern)
                        .orElseGet(() -> SearchWords.of(text))
                : SearchWords.of(text);
    }

    /** Returns whether a text has a sign that means something in a pattern, and is rare in words. */
    static boolean looksLikePattern(String text) {
        return text.chars().anyMatch(letter -> "|[]*+?^$\\".indexOf(letter) >= 0);
    }
}
