package chronoscope.proof;

import chronoscope.proof.CopyText.Passage;

/**
 * What stands nearest to a quote that is missing.
 *
 * @param there what the copy has where the two differ, in whole words
 * @param here what the quote has instead
 */
record NearMiss(Passage passage, int edits, String there, String here) {
    /** Compares a quote with the nearest passage of a text, both in their normal form. */
    static NearMiss of(Passage passage, String quote, String text, NearestPassage found) {
        String near = text.substring(found.from(), found.to());
        int start = 0;
        int most = Math.min(near.length(), quote.length());
        while (start < most && near.charAt(start) == quote.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < most - start && near.charAt(near.length() - 1 - end) == quote.charAt(quote.length() - 1 - end)) {
            end++;
        }
        while (start > 0 && !(isWordEnd(near, start) && isWordEnd(quote, start))) {
            start--;
        }
        while (end > 0 && !(isWordEnd(near, near.length() - end) && isWordEnd(quote, quote.length() - end))) {
            end--;
        }
        return new NearMiss(
                passage,
                found.edits(),
                near.substring(start, near.length() - end).strip(),
                quote.substring(start, quote.length() - end).strip());
    }

    private static boolean isWordEnd(String text, int at) {
        return at == 0 || at == text.length() || text.charAt(at - 1) == ' ' || text.charAt(at) == ' ';
    }

    /** Returns in what it differs, in words. */
    String difference() {
        if (there.isEmpty()) {
            return "without '" + here + "'";
        }
        return here.isEmpty() ? "with '" + there + "' more" : "'" + there + "', not '" + here + "'";
    }
}
