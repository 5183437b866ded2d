package chronoscope.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody most likely meant. */
public final class Nearest {
    private static final int MOST_EDITS = 2;

    private Nearest() {}

    /**
     * Returns the known word that takes the fewest edits, whatever the case: two at the most, and less than half of the
     * letters. Of several that take as few, it is the first in the order of the alphabet.
     */
    public static Optional<String> to(String wrong, Collection<String> known) {
        String sought = wrong.toLowerCase(Locale.ROOT);
        int fewest = Math.min(MOST_EDITS, (sought.length() - 1) / 2);
        Optional<String> nearest = Optional.empty();
        for (String word : known) {
            int edits = edits(sought, word.toLowerCase(Locale.ROOT), fewest);
            boolean first = nearest.filter(other -> other.compareTo(word) <= 0).isEmpty();
            if (edits < fewest || (edits == fewest && first)) {
                fewest = edits;
                nearest = Optional.of(word);
            }
        }
        return nearest;
    }

    /** Returns "; did you mean 'x'?" or nothing: the end of an error message. */
    public static String hint(String wrong, Collection<String> known) {
        return to(wrong, known).map(word -> "; did you mean '" + word + "'?").orElse("");
    }

    /** The number of letters to insert, delete, replace or swap with their neighbour, or more than is asked for. */
    private static int edits(String left, String right, int most) {
        if (Math.abs(left.length() - right.length()) > most) {
            return most + 1;
        }
        int[] beforeLast = new int[right.length() + 1];
        int[] last = new int[right.length() + 1];
        int[] row = new int[right.length() + 1];
        for (int column = 0; column < row.length; column++) {
            row[column] = column;
        }
        int least = 0;
        for (int index = 1; index <= left.length(); index++) {
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
            int leastBefore = least;
            least = fill(row, last, beforeLast, left, right, index);
            if (Math.min(least, leastBefore) > most) {
                return most + 1;
            }
        }
        return row[right.length()];
    }

    /** Fills the row of edits for so many letters of the left word, and returns the least of it. */
    private static int fill(int[] row, int[] last, int[] beforeLast, String left, String right, int letters) {
        char letter = left.charAt(letters - 1);
        row[0] = letters;
        int least = letters;
        for (int column = 1; column < row.length; column++) {
            char other = right.charAt(column - 1);
            int replaced = last[column - 1] + (letter == other ? 0 : 1);
            int edits = Math.min(replaced, 1 + Math.min(last[column], row[column - 1]));
            boolean swapped = letters > 1
                    && column > 1
                    && letter == right.charAt(column - 2)
                    && left.charAt(letters - 2) == other;
            row[column] = swapped ? Math.min(edits, 1 + beforeLast[column - 2]) : edits;
            least = Math.min(least, row[column]);
        }
        return least;
    }
}
