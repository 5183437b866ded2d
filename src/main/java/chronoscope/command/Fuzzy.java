package chronoscope.command;

import chronoscope.text.Fold;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds typed letters in a text, in their order but not always side by side.
 *
 * @param score the higher, the better: letters that follow one another or start words count for more
 * @param places which characters of the text are matched, ascending
 */
record Fuzzy(int score, List<Integer> places) {
    private static final int LETTER = 1;
    private static final int WORD = 8;
    private static final int FIRST = 4;
    private static final int NEXT = 10;
    private static final int IMPOSSIBLE = Integer.MIN_VALUE / 2;

    Fuzzy {
        places = List.copyOf(places);
    }

    /** Where a letter may stand that does not follow the one before it. */
    enum Starts {
        ANYWHERE,
        /** Only at the start of a word: in a long text there is any letter somewhere. */
        WORDS
    }

    /** Returns the letters that are looked for: folded, blanks left out. */
    static String letters(String typed) {
        return Fold.of(typed).replaceAll("\\s+", "");
    }

    /** Returns the best match of the letters, or empty where the text does not have them all. */
    static Optional<Fuzzy> of(String wanted, String text, Starts starts) {
        if (wanted.isEmpty()) {
            return Optional.of(new Fuzzy(0, List.of()));
        }
        // A text of ours is folded letter by letter, so that places are kept.
        String folded = Fold.of(text);
        return hasInOrder(wanted, folded) ? best(wanted, folded, starts) : Optional.empty();
    }

    /** Most texts lack a letter, and are done with quickly. */
    static boolean hasInOrder(String wanted, String text) {
        int found = 0;
        for (int at = 0; at < text.length() && found < wanted.length(); at++) {
            found += text.charAt(at) == wanted.charAt(found) ? 1 : 0;
        }
        return found == wanted.length();
    }

    private static Optional<Fuzzy> best(String wanted, String text, Starts starts) {
        int[][] scores = new int[wanted.length()][text.length()];
        int[][] before = new int[wanted.length()][text.length()];
        for (int letter = 0; letter < wanted.length(); letter++) {
            int farBest = letter == 0 ? 0 : IMPOSSIBLE;
            int far = -1;
            for (int at = 0; at < text.length(); at++) {
                // What is farther than one place away does not follow.
                if (letter > 0 && at > 1 && scores[letter - 1][at - 2] > farBest) {
                    farBest = scores[letter - 1][at - 2];
                    far = at - 2;
                }
                scores[letter][at] = IMPOSSIBLE;
                if (wanted.charAt(letter) != text.charAt(at)) {
                    continue;
                }
                boolean word = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
                int apart = word || starts == Starts.ANYWHERE ? farBest : IMPOSSIBLE;
                int beside = letter > 0 && at > 0 ? scores[letter - 1][at - 1] + NEXT : IMPOSSIBLE;
                int own = LETTER + (word ? WORD : 0) + (at == 0 ? FIRST : 0);
                scores[letter][at] = Math.max(apart, beside) + own;
                before[letter][at] = beside >= apart ? at - 1 : far;
            }
        }
        int[] last = scores[wanted.length() - 1];
        int end = IntStream.range(0, last.length)
                .reduce((one, other) -> last[other] > last[one] ? other : one)
                .orElse(0);
        return last[end] > 0 ? Optional.of(new Fuzzy(last[end], places(before, end))) : Optional.empty();
    }

    private static List<Integer> places(int[][] before, int end) {
        Deque<Integer> places = new ArrayDeque<>();
        int at = end;
        for (int letter = before.length - 1; letter >= 0; letter--) {
            places.addFirst(at);
            at = before[letter][at];
        }
        return List.copyOf(places);
    }
}
