package chronoscope.ssh;

import java.util.concurrent.atomic.AtomicLong;

/**
 * Divides a part of the heap among sessions, so that one is refused long before the heap is full. Used by many threads.
 *
 * <p>What a session takes is an estimate, several times what was measured with the curated timeline.
 */
final class MemoryBudget {
    /** What a session takes besides its screen: its thread's objects, its channel, and what waits to be sent. */
    private static final long SESSION = 160 << 10;

    /** The frame that is shown and the one that is drawn; of a usual screen, most cells are blank and shared. */
    private static final long CELL = 32;

    /** What typed bytes may leave behind: a filter is a few characters and some objects. */
    private static final long TYPED = 32;

    /** Beyond this, the explorer's own bounds for filters, marks and variables hold. */
    private static final long MOST_TYPED = 3 << 20;

    private final AtomicLong left;

    /** @param bytes what all sessions together may take */
    MemoryBudget(long bytes) {
        left = new AtomicLong(bytes);
    }

    /** Returns what a session takes, in bytes. */
    static long of(long cells, long typed) {
        return SESSION + CELL * cells + Math.min(MOST_TYPED, TYPED * typed);
    }

    /** Takes as many bytes, unless so many are not left; a negative number gives some back. */
    boolean take(long bytes) {
        if (bytes > 0 && left.get() < bytes) {
            return false;
        }
        if (left.addAndGet(-bytes) < 0 && bytes > 0) {
            left.addAndGet(bytes);
            return false;
        }
        return true;
    }
}
