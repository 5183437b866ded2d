package chronoscope.ssh;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * Lets the sessions of one reader compute by turns, so that however busy they are, a key of another reader is answered soon.
 *
 * <p>A session has its turn while it computes, and leaves it to others of its reader while it waits for keys, for lines, or
 * for a client to read. On other threads than the session's, nothing here has an effect.
 */
final class Turn {
    private Optional<Semaphore> shared = Optional.empty();
    private volatile @Nullable Thread owner;

    /** How many waits are under way: to show what is typed, a prompt waits inside of its wait. */
    private int waits;

    /** What the sessions of one reader share; whoever changes their number guards it. */
    static final class Shared {
        /** Half of the processors at most, which leaves the other half to everybody else. */
        private static final int AT_ONCE = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

        private final Semaphore free;
        private int sessions;

        Shared() {
            this(AT_ONCE);
        }

        /** @param atOnce how many sessions may compute at once */
        Shared(int atOnce) {
            free = new Semaphore(atOnce, true);
        }

        boolean isFree() {
            return free.availablePermits() > 0;
        }

        /** Adds a session. */
        Shared join() {
            sessions++;
            return this;
        }

        /** Takes a session away, and tells whether others are left. */
        boolean part() {
            return --sessions > 0;
        }
    }

    /** Waits for the first turn, on the session's thread. */
    void begin(Shared with) {
        with.free.acquireUninterruptibly();
        shared = Optional.of(with.free);
        owner = Thread.currentThread();
    }

    /** Leaves it to others for good. */
    void end() {
        pause();
        owner = null;
    }

    /** Leaves it to others while the session waits for something. */
    void pause() {
        if (Thread.currentThread() == owner && waits++ == 0) {
            shared.ifPresent(Semaphore::release);
        }
    }

    /** Waits for the next turn. */
    void resume() {
        if (Thread.currentThread() == owner && --waits == 0) {
            shared.ifPresent(Semaphore::acquireUninterruptibly);
        }
    }

    /** Lets others of the reader go on first, if any wait. */
    void pass() {
        if (shared.filter(Semaphore::hasQueuedThreads).isPresent()) {
            pause();
            resume();
        }
    }
}
