package chronoscope.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Makes texts comparable as people compare them: whatever their case, and, in a second step, without the marks that people
 * leave out when they type.
 */
public final class Fold {
    private Fold() {}

    /**
     * Returns the text without case: what Unicode calls NFKC_Casefold, but for letters whose upper case is that of another
     * one, which are the same here, such as ı and i. A text of nothing but invisible characters stays as it is.
     */
    public static String caseless(String text) {
        if (isAscii(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String folded = withoutCase(text);
        return folded.isEmpty() ? text : folded;
    }

    /**
     * Returns the text without case and without the marks that people leave out; folding twice changes nothing more. A text
     * of nothing but such marks keeps them.
     */
    public static String of(String text) {
        if (isAscii(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String folded = bare(text);
        return folded.isEmpty() ? caseless(text) : folded;
    }

    /** Returns the text without the marks that people leave out, but with its case. */
    public static String withCase(String text) {
        return isAscii(text)
                ? text
                : Diacritics.without(withoutIgnorable(Normalizer.normalize(text, Normalizer.Form.NFKC)));
    }

    /** Returns an id as ids are compared: a letter and its accent as one character, wherever Unicode has one for both. */
    public static String composed(String id) {
        return isAscii(id) ? id : Normalizer.normalize(id, Normalizer.Form.NFC);
    }

    private static String bare(String text) {
        String bare = Diacritics.without(withoutCase(text));
        // What a mark stood on may have another case only without it.
        String again = withoutCase(bare);
        return again.equals(bare) ? bare : Diacritics.without(again);
    }

    private static boolean isAscii(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static String withoutCase(String text) {
        String before = text;
        String folded = foldedOnce(before);
        while (!folded.equals(before)) {
            before = folded;
            folded = foldedOnce(before);
        }
        return Normalizer.normalize(folded, Normalizer.Form.NFKC);
    }

    private static String foldedOnce(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT)
                // A sigma at the end of a word is the same letter.
                .replace('ς', 'σ');
        return withoutIgnorable(lower);
    }

    private static String withoutIgnorable(String text) {
        if (text.codePoints().noneMatch(Fold::isIgnorable)) {
            return text;
        }
        StringBuilder seen = new StringBuilder(text.length());
        text.codePoints().filter(codePoint -> !isIgnorable(codePoint)).forEach(seen::appendCodePoint);
        return seen.toString();
    }

    private static boolean isIgnorable(int codePoint) {
        return codePoint >= 0xAD && UnicodeTables.IGNORABLE.contains(codePoint);
    }

    /**
     * Returns where the text holds the folded words, as pairs of a first index and the index behind the last, in
     * order and apart from each other.
     */
    public static List<int[]> places(String text, String folded) {
        return places(text, Fold::bare, plain -> SearchWords.in(plain, folded));
    }

    /**
     * Returns where something is in a text that is folded letter by letter.
     *
     * @param search finds it in the folded text
     */
    static List<int[]> places(String text, UnaryOperator<String> folding, Function<String, List<int[]>> search) {
        StringBuilder plain = new StringBuilder();
        List<Integer> origins = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            int end = endOfLetter(text, at);
            String one = folding.apply(text.substring(at, end));
            for (int index = 0; index < one.length(); index++) {
                origins.add(at);
            }
            plain.append(one);
            at = end;
        }
        origins.add(text.length());
        List<int[]> places = new ArrayList<>();
        int last = 0;
        for (int[] found : search.apply(plain.toString())) {
            int end = found[1];
            // A letter that folds to several, such as a ligature, is taken as a whole.
            while (origins.get(end).equals(origins.get(end - 1))) {
                end++;
            }
            if (found[0] >= last) {
                places.add(new int[] {origins.get(found[0]), origins.get(end)});
                last = end;
            }
        }
        return places;
    }

    /** Returns the index behind a letter and all that may become one with it. */
    private static int endOfLetter(String text, int start) {
        int at = start + Character.charCount(text.codePointAt(start));
        while (at < text.length() && joins(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static boolean joins(int codePoint) {
        boolean vowelOrFinalOfHangul = 0x1160 <= codePoint && codePoint < 0x1200;
        boolean halfwidthVoiceMark = codePoint == 0xFF9E || codePoint == 0xFF9F;
        return codePoint >= 0xAD
                && (vowelOrFinalOfHangul
                        || halfwidthVoiceMark
                        || Diacritics.isMark(codePoint)
                        || isIgnorable(codePoint));
    }
}
