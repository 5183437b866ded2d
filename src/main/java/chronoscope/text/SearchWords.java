package chronoscope.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Words that are searched for as they are.
 *
 * @param folded the words without case and accents
 * @param cased the words without accents, where case counts
 */
public record SearchWords(String text, String folded, Optional<String> cased) implements SearchTerm {
    /** Returns words with which case counts if one of their letters is a capital. */
    public static SearchWords of(String text) {
        boolean counts = text.codePoints().anyMatch(Character::isUpperCase);
        return new SearchWords(text, Fold.of(text), counts ? Optional.of(Fold.withCase(text)) : Optional.empty());
    }

    /** Returns words with which case does not count. */
    public static SearchWords inAnyCase(String text) {
        return new SearchWords(text, Fold.of(text), Optional.empty());
    }

    @Override
    public boolean isIn(String foldedText, Supplier<String> whole) {
        return foldedText.contains(folded)
                && (cased.isEmpty() || Fold.withCase(whole.get()).contains(cased.get()));
    }

    @Override
    public long steps(long characters) {
        return 0;
    }

    @Override
    public List<int[]> places(String text) {
        return cased.map(words -> Fold.places(text, Fold::withCase, plain -> in(plain, words)))
                .orElseGet(() -> Fold.places(text, folded));
    }

    @Override
    public Optional<SearchTerm> inAnyCase() {
        return cased.map(words -> inAnyCase(text));
    }

    /** Returns where a text has words. */
    static List<int[]> in(String text, String words) {
        List<int[]> places = new ArrayList<>();
        for (int at = text.indexOf(words); at >= 0 && !words.isEmpty(); at = text.indexOf(words, at + words.length())) {
            places.add(new int[] {at, at + words.length()});
        }
        return places;
    }

    @Override
    public String toString() {
        return text;
    }
}
