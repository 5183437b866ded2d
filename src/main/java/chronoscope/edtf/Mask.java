package chronoscope.edtf;

import java.util.Arrays;

/**
 * Digits of a date's part, where {@code X} stands for any digit.
 *
 * @param least the least number that they may stand for
 * @param greatest the greatest
 */
record Mask(String digits, int least, int greatest) {
    static Mask of(String digits) {
        int least = 0;
        int greatest = 0;
        for (int i = 0; i < digits.length(); i++) {
            char digit = digits.charAt(i);
            least = 10 * least + (digit == 'X' ? 0 : digit - '0');
            greatest = 10 * greatest + (digit == 'X' ? 9 : digit - '0');
        }
        return new Mask(digits, least, greatest);
    }

    boolean isDefinite() {
        return least == greatest;
    }

    boolean isUnspecified() {
        return digits.equals("X".repeat(digits.length()));
    }

    boolean matches(long value) {
        long rest = value;
        for (int i = digits.length() - 1; i >= 0; i--) {
            char digit = digits.charAt(i);
            if (digit != 'X' && digit - '0' != rest % 10) {
                return false;
            }
            rest /= 10;
        }
        return rest == 0;
    }

    /** Returns the number of what is definite. */
    int value() {
        return least;
    }

    /** Returns the values that match, in order. */
    int[] values(int from, int to) {
        int first = Math.max(from, least);
        int last = Math.min(to, greatest);
        int[] values = new int[Math.max(0, last - first + 1)];
        int count = 0;
        for (int value = first; value <= last; value++) {
            if (matches(value)) {
                values[count++] = value;
            }
        }
        return Arrays.copyOf(values, count);
    }
}
