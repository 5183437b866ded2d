package chronoscope.terminal;

import java.util.function.LongSupplier;

/**
 * How long something unfinished may still go on: until a second passed in silence. A few keys that somebody types into it do
 * not prolong that, since each byte grants no more than a slow line needs for it.
 */
final class Patience {
    private static final long SILENCE_NANOS = 1_000_000_000;
    private static final long BYTE_NANOS = 10_000_000;
    private static final long MILLISECOND = 1_000_000;

    private final LongSupplier nanoTime;
    private long end;

    Patience(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** Starts anew. */
    void begin() {
        end = nanoTime.getAsLong() + SILENCE_NANOS;
    }

    /** Takes note of more that came. */
    void more(int bytes) {
        long latest = nanoTime.getAsLong() + SILENCE_NANOS;
        end = Math.min(end - latest + bytes * BYTE_NANOS, 0) + latest;
    }

    /** Returns what is left, and one millisecond where nothing is. */
    int milliseconds() {
        return (int) Math.max(1, (end - nanoTime.getAsLong()) / MILLISECOND);
    }
}
