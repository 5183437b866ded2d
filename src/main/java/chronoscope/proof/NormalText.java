package chronoscope.proof;

import chronoscope.text.Bisection;
import java.util.Arrays;

/**
 * A text as quotes are compared with it, which knows where each of its letters stood: each run of white space is one
 * blank, quote marks and dashes are those of a typewriter, and soft hyphens are gone. All else stays as it is.
 */
final class NormalText {
    private static final char SOFT_HYPHEN = 0xAD;
    private static final char NEXT_LINE = 0x85;
    private static final char MINUS = 0x2212;
    private static final String SINGLE = "\u2018\u2019\u201A\u201B\u2039\u203A\uFF07";
    private static final String DOUBLE = "\u00AB\u00BB\u201C\u201D\u201E\u201F\u301D\u301E\u301F\uFF02";

    private final String text;
    /** Where the distance to the source changes, and what it is from there on. */
    private final int[] from;

    private final int[] distance;

    private NormalText(String text, int[] from, int[] distance) {
        this.text = text;
        this.from = from;
        this.distance = distance;
    }

    static NormalText of(String source) {
        return new Builder(source).build();
    }

    /** Returns a quote as it is compared: without white space around it. */
    static String of(CharSequence quote) {
        return of(quote.toString()).text().strip();
    }

    String text() {
        return text;
    }

    /** Returns where a letter stood in the source. */
    int source(int at) {
        int found = Arrays.binarySearch(from, at);
        return at + distance[found < 0 ? -found - 2 : found];
    }

    /** Returns the index in the source behind what ends here. */
    int sourceEnd(int end) {
        return end == 0 ? source(0) : source(end - 1) + 1;
    }

    /** Returns the index of the first letter that stood at a place of the source or behind it. */
    int normal(int place) {
        return Bisection.first(0, text.length(), at -> source(at) >= place);
    }

    static boolean isSpace(char letter) {
        boolean visible = ' ' < letter && letter <= '~';
        return !visible && (Character.isWhitespace(letter) || Character.isSpaceChar(letter) || letter == NEXT_LINE);
    }

    private static char normal(char letter) {
        if (letter <= '~') {
            return letter;
        }
        if (SINGLE.indexOf(letter) >= 0) {
            return '\'';
        }
        if (DOUBLE.indexOf(letter) >= 0) {
            return '"';
        }
        return letter == MINUS || Character.getType(letter) == Character.DASH_PUNCTUATION ? '-' : letter;
    }

    private static final class Builder {
        private final String source;
        private final StringBuilder text;
        private int[] from = new int[16];
        private int[] distance = new int[16];
        private int count;

        Builder(String source) {
            this.source = source;
            this.text = new StringBuilder(source.length());
        }

        NormalText build() {
            note(0);
            for (int at = 0; at < source.length(); at++) {
                char letter = source.charAt(at);
                if (letter == SOFT_HYPHEN || (isSpace(letter) && endsInBlank())) {
                    continue;
                }
                note(at - text.length());
                text.append(isSpace(letter) ? ' ' : normal(letter));
            }
            return new NormalText(text.toString(), Arrays.copyOf(from, count), Arrays.copyOf(distance, count));
        }

        private boolean endsInBlank() {
            return text.length() > 0 && text.charAt(text.length() - 1) == ' ';
        }

        private void note(int now) {
            if (count > 0 && distance[count - 1] == now) {
                return;
            }
            if (count > 0 && from[count - 1] == text.length()) {
                distance[count - 1] = now;
                return;
            }
            if (count == from.length) {
                from = Arrays.copyOf(from, 2 * count);
                distance = Arrays.copyOf(distance, 2 * count);
            }
            from[count] = text.length();
            distance[count++] = now;
        }
    }
}
