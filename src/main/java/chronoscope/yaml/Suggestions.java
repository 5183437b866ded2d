package chronoscope.yaml;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Guesses what a misspelt word was meant to be. */
final class Suggestions {
    // A file of many broken references among many events would otherwise compare each with each.
    private static final int MOST_COMPARISONS = 2_000_000;

    private int comparisons;

    /** Returns {@code ; did you mean 'x'?} for the most similar word, or nothing when none is similar. */
    String ending(String word, Collection<String> words) {
        return nearest(word, words)
                .map(near -> "; did you mean " + Echo.quoted(near) + "?")
                .orElse("");
    }

    /** Returns the first of the most similar words: at most two edits away, and not a different word of its length. */
    Optional<String> nearest(String word, Collection<String> words) {
        String sought = word.toLowerCase(Locale.ROOT);
        int best = Math.min(2, (sought.length() - 1) / 2) + 1;
        String nearest = "";
        for (String candidate : words) {
            if (++comparisons > MOST_COMPARISONS) {
                return Optional.empty();
            }
            int distance = distance(sought, candidate.toLowerCase(Locale.ROOT), best);
            if (distance < best) {
                best = distance;
                nearest = candidate;
            }
        }
        return Optional.of(nearest).filter(found -> !found.isEmpty());
    }

    /** Returns the number of insertions, deletions and replacements between two words, or a bound that it reaches. */
    private static int distance(String one, String other, int bound) {
        if (Math.abs(one.length() - other.length()) >= bound) {
            return bound;
        }
        int[] row = new int[other.length() + 1];
        for (int column = 0; column < row.length; column++) {
            row[column] = column;
        }
        for (int index = 0; index < one.length(); index++) {
            if (nextRow(row, one.charAt(index), other) >= bound) {
                return bound;
            }
        }
        return row[other.length()];
    }

    /** Moves the row of distances on by one character and returns the least of it. */
    private static int nextRow(int[] row, char character, String other) {
        int diagonal = row[0]++;
        int least = row[0];
        for (int column = 1; column < row.length; column++) {
            int replaced = diagonal + (character == other.charAt(column - 1) ? 0 : 1);
            diagonal = row[column];
            row[column] = Math.min(replaced, 1 + Math.min(row[column], row[column - 1]));
            least = Math.min(least, row[column]);
        }
        return least;
    }
}
