package chronoscope.text;

import java.util.Arrays;

/** A set of code points, kept as sorted ranges. */
final class CodePoints {
    private final int[] firsts;
    private final int[] lasts;

    private CodePoints(int[] firsts, int[] lasts) {
        this.firsts = firsts;
        this.lasts = lasts;
    }

    /** Reads ascending hexadecimal code points and ranges, such as {@code 300-36f 483}. */
    static CodePoints of(String ranges) {
        String[] words = ranges.strip().split("\\s+", -1);
        int[] firsts = new int[words.length];
        int[] lasts = new int[words.length];
        for (int i = 0; i < words.length; i++) {
            int dash = words[i].indexOf('-');
            firsts[i] = Integer.parseInt(dash < 0 ? words[i] : words[i].substring(0, dash), 16);
            lasts[i] = Integer.parseInt(words[i].substring(dash + 1), 16);
        }
        return new CodePoints(firsts, lasts);
    }

    boolean contains(int codePoint) {
        int found = Arrays.binarySearch(firsts, codePoint);
        int range = found >= 0 ? found : -found - 2;
        return range >= 0 && codePoint <= lasts[range];
    }
}
