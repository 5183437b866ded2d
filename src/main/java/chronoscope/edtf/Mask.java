package chronoscope.edtf;

import java.util.stream.IntStream;

/** Digits of a date's part, where {@code X} stands for any digit. */
record Mask(String digits) {
    boolean isDefinite() {
        return digits.indexOf('X') < 0;
    }

    boolean isUnspecified() {
        return digits.chars().allMatch(digit -> digit == 'X');
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

    int value() {
        return Integer.parseInt(digits);
    }

    int least() {
        return Integer.parseInt(digits.replace('X', '0'));
    }

    int greatest() {
        return Integer.parseInt(digits.replace('X', '9'));
    }

    /** Returns the values that match, in order. */
    IntStream values(int from, int to) {
        return IntStream.rangeClosed(from, to).filter(this::matches);
    }
}
