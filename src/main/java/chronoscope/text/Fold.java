package chronoscope.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes texts comparable as people compare them: without case and without accents. */
public final class Fold {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Fold() {}

    /** Returns the text in lower case without accents; folding twice changes nothing more. */
    public static String of(String text) {
        boolean ascii = text.chars().allMatch(character -> character < 0x80);
        if (ascii) {
            return text.toLowerCase(Locale.ROOT);
        }
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        // A sigma at the end of a word is the same letter.
        return bare.toLowerCase(Locale.ROOT).replace('ς', 'σ');
    }

    /**
     * Returns where the text holds the folded words, as pairs of a first index and the index behind the last, in
     * order and apart from each other.
     */
    public static List<int[]> places(String text, String folded) {
        List<int[]> places = new ArrayList<>();
        if (folded.isEmpty()) {
            return places;
        }
        StringBuilder plain = new StringBuilder();
        List<Integer> origins = new ArrayList<>();
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            String one = of(Character.toString(text.codePointAt(at)));
            for (int index = 0; index < one.length(); index++) {
                origins.add(at);
            }
            plain.append(one);
        }
        origins.add(text.length());
        for (int at = plain.indexOf(folded); at >= 0; ) {
            int end = at + folded.length();
            // A letter that folds to several, such as a ligature, is taken as a whole.
            while (origins.get(end).equals(origins.get(end - 1))) {
                end++;
            }
            places.add(new int[] {origins.get(at), origins.get(end)});
            at = plain.indexOf(folded, end);
        }
        return places;
    }
}
