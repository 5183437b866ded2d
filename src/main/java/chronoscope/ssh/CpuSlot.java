package chronoscope.ssh;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * A fair share of the processor: the sessions of one reader take turns, so that a key of another reader is answered soon.
 *
 * <p>A session holds a slot while it computes, and leaves it to others of its reader while it waits for keys, for lines, or
 * for a client to read. On other threads than the session's, nothing here has an effect.
 */
final class CpuSlot {
    private Optional<Semaphore> pool = Optional.empty();
    private volatile @Nullable Thread owner;

    /** How many waits are under way: to show what is typed, a prompt waits inside of its wait. */
    private int waits;

    /** What the sessions of one reader share; whoever changes their number guards it. */
    static final class Pool {
        /** Half of the processors at most, which leaves the other half to everybody else. */
        static final int AT_ONCE = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

        private final Semaphore free;
        private int sessions;

        /** @param atOnce how many sessions may compute at once */
        Pool(int atOnce) {
            free = new Semaphore(atOnce, true);
        }

        /** Adds a session. */
        Pool join() {
            sessions++;
            return this;
        }

        /** Takes a session away, and tells whether others are left. */
        boolean leave() {
            return --sessions > 0;
        }
    }

    /** Waits for the first slot, on the session's thread. */
    void acquire(Pool with) {
        with.free.acquireUninterruptibly();
        pool = Optional.of(with.free);
        owner = Thread.currentThread();
    }

    /** Leaves it to others for good. */
    void close() {
        pause();
        owner = null;
    }

    /** Leaves it to others while the session waits for something. */
    void pause() {
        if (Thread.currentThread() == owner && waits++ == 0) {
            pool.ifPresent(Semaphore::release);
        }
    }

    /** Waits for the next slot. */
    void resume() {
        if (Thread.currentThread() == owner && --waits == 0) {
            pool.ifPresent(Semaphore::acquireUninterruptibly);
        }
    }

    /** What a session waits for. */
    interface Wait<T, E extends Exception> {
        T await() throws E;
    }

    /** Waits for it, and leaves the slot to others meanwhile. */
    <T, E extends Exception> T whileWaiting(Wait<T, E> wait) throws E {
        pause();
        try {
            return wait.await();
        } finally {
            resume();
        }
    }

    /** Lets others of the reader go on first, if any wait. */
    void yieldToOthers() {
        if (pool.filter(Semaphore::hasQueuedThreads).isPresent()) {
            pause();
            resume();
        }
    }
}
