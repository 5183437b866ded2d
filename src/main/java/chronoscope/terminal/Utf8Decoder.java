package chronoscope.terminal;

import java.util.OptionalInt;

/** Reads UTF-8 byte by byte; what is not well formed is U+FFFD (Unicode 17, table 3-7). */
final class Utf8Decoder {
    private static final int REPLACEMENT = 0xFFFD;
    private static final int[] SMALLEST = {0, 0x80, 0x800, 0x10000};

    private int value;
    private int length;
    private int left;

    boolean waiting() {
        return left > 0;
    }

    /** Gives up the character that waits for more. */
    int giveUp() {
        left = 0;
        return REPLACEMENT;
    }

    /** Takes one byte, and gives the code point when the byte ends it. */
    OptionalInt take(int next) {
        if (left > 0) {
            value = value << 6 | (next & 0x3F);
            left--;
            return left > 0 ? OptionalInt.empty() : OptionalInt.of(wellFormed() ? value : REPLACEMENT);
        }
        if (next < 0x80) {
            return OptionalInt.of(next);
        }
        if (next < 0xC2 || next > 0xF4) {
            return OptionalInt.of(REPLACEMENT);
        }
        length = next < 0xE0 ? 1 : next < 0xF0 ? 2 : 3;
        left = length;
        value = next & (0x3F >> length);
        return OptionalInt.empty();
    }

    private boolean wellFormed() {
        boolean surrogate = 0xD800 <= value && value <= 0xDFFF;
        return SMALLEST[length] <= value && value <= Character.MAX_CODE_POINT && !surrogate;
    }
}
