package chronoscope.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The passage of a text that takes the fewest edits to become a quote.
 *
 * @param from the index of its first letter in the text's normal form
 * @param to the index behind its last letter
 * @param edits how many letters are to be inserted, deleted or replaced
 */
record NearestPassage(int from, int to, int edits) {
    private static final int BUCKETS = 1 << 12;
    private static final int CANDIDATES = 16;
    private static final int SHORT = 8;

    /** A longer quote is compared by its start. */
    private static final int COMPARED = 400;

    /**
     * Returns the first of the nearest passages, or empty where more than half of the quote would change. Passages with the
     * most groups of three letters of the quote are looked at; the time grows with the length of the text alone.
     */
    static Optional<NearestPassage> of(String text, String wholeQuote) {
        String quote = wholeQuote.length() > COMPARED ? wholeQuote.substring(0, COMPARED) : wholeQuote;
        Optional<NearestPassage> nearest = Optional.empty();
        for (int start : candidates(text, quote)) {
            int from = Math.max(0, start - quote.length());
            int to = Math.min(text.length(), start + 2 * quote.length());
            NearestPassage passage = aligned(text, from, to, quote);
            if (nearest.isEmpty() || passage.edits < nearest.get().edits) {
                nearest = Optional.of(passage);
            }
        }
        return nearest.filter(passage -> 2 * passage.edits <= quote.length()).map(passage -> passage.inWords(text));
    }

    /** Returns where windows as long as the quote start that share the most with it, each apart from the others. */
    private static List<Integer> candidates(String text, String quote) {
        Window window = new Window(quote);
        int best = 1;
        List<Integer> starts = new ArrayList<>();
        int last = -quote.length();
        for (int at = 0; at + window.letters <= text.length(); at++) {
            window.add(text, at);
            int start = at + window.letters - quote.length();
            if (window.shared > best) {
                best = window.shared;
                starts.clear();
                last = start - quote.length();
            }
            if (window.shared == best && start - last >= quote.length() && starts.size() < CANDIDATES) {
                starts.add(start);
                last = start;
            }
            if (start >= 0) {
                window.remove(start);
            }
        }
        return starts;
    }

    /** The groups of letters that a stretch of text shares with a quote. Some share a bucket: it is a first guess. */
    private static final class Window {
        private final int letters;
        private final int[] wanted = new int[BUCKETS];
        private final int[] here = new int[BUCKETS];
        /** The groups that are in the window, by where they start. */
        private final int[] inside;

        private int shared;

        Window(String quote) {
            letters = Math.min(quote.length(), quote.length() < SHORT ? 2 : 3);
            inside = new int[quote.length() + 1];
            for (int at = 0; at + letters <= quote.length(); at++) {
                wanted[bucket(quote, at)]++;
            }
        }

        private int bucket(String text, int at) {
            int sum = 0;
            for (int index = at; index < at + letters; index++) {
                sum = 37 * sum + lower(text.charAt(index));
            }
            return sum & (BUCKETS - 1);
        }

        /** Most letters are ASCII, and a text may have millions. */
        private static char lower(char letter) {
            return 'a' <= letter && letter <= 'z' ? letter : Character.toLowerCase(letter);
        }

        void add(String text, int at) {
            int bucket = bucket(text, at);
            inside[at % inside.length] = bucket;
            shared += here[bucket]++ < wanted[bucket] ? 1 : 0;
        }

        void remove(int at) {
            int bucket = inside[at % inside.length];
            shared -= --here[bucket] < wanted[bucket] ? 1 : 0;
        }
    }

    /** Aligns the quote with any part of a stretch (Sellers 1980). */
    private static NearestPassage aligned(String text, int first, int end, String quote) {
        int columns = end - first + 1;
        int[] edits = new int[columns];
        int[] starts = new int[columns];
        for (int column = 0; column < columns; column++) {
            starts[column] = first + column;
        }
        for (int row = 1; row <= quote.length(); row++) {
            int diagonalEdits = edits[0];
            int diagonalStart = starts[0];
            edits[0] = row;
            for (int column = 1; column < columns; column++) {
                boolean same = quote.charAt(row - 1) == text.charAt(first + column - 1);
                int replaced = diagonalEdits + (same ? 0 : 1);
                int inserted = edits[column] + 1;
                int deleted = edits[column - 1] + 1;
                int start = diagonalStart;
                diagonalEdits = edits[column];
                diagonalStart = starts[column];
                int least = Math.min(replaced, Math.min(inserted, deleted));
                edits[column] = least;
                starts[column] = least == replaced ? start : least == inserted ? starts[column] : starts[column - 1];
            }
        }
        int best = 0;
        for (int column = 1; column < columns; column++) {
            best = edits[column] < edits[best] ? column : best;
        }
        return new NearestPassage(starts[best], first + best, edits[best]);
    }

    /** Returns it with whole words at both ends. */
    private NearestPassage inWords(String text) {
        int start = from;
        int end = Math.max(to, from);
        while (start > 0 && start > from - SHORT * SHORT && QuoteSearch.parts(text, start)) {
            start--;
        }
        while (end < text.length() && end < to + SHORT * SHORT && QuoteSearch.parts(text, end)) {
            end++;
        }
        return new NearestPassage(start, end, edits);
    }
}
