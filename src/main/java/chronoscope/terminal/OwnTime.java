package chronoscope.terminal;

import java.util.concurrent.TimeUnit;

/**
 * Waits on a monitor, and tells how much time that was for this process: where the machine is busy, or stood still, others
 * have had no more of it either, so that what comes late is not taken for what never comes.
 */
final class OwnTime {
    /** A wait goes on in looks of this length, each of which counts as no longer than it was to be. */
    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(10);

    private OwnTime() {}

    /** Waits a moment or until notified, with the monitor held, and returns the nanoseconds that count. */
    static long look(Object monitor) throws InterruptedException {
        long start = System.nanoTime();
        TimeUnit.NANOSECONDS.timedWait(monitor, LOOK_NANOS);
        return Math.min(LOOK_NANOS, System.nanoTime() - start);
    }
}
