package chronoscope.ssh;

import java.util.EnumSet;
import java.util.Set;

/**
 * The permit of one session. It is given back, exactly once, when nothing holds it any more. Used by many threads.
 *
 * <p>Each holder gives it back by itself, and a connection that ends gives back what its channels hold, so nothing that fails
 * on the way, be it an answer, a start or a thread, keeps a permit from others.
 */
final class SessionPermit {
    /** What works for a session: its channel, and its thread, which may work on when the channel is closed. */
    enum Holder {
        CHANNEL,
        THREAD
    }

    private final Set<Holder> holders = EnumSet.of(Holder.CHANNEL);
    private final MemoryBudget memory;
    private final Runnable free;
    private long bytes;

    /**
     * @param bytes what was taken of the memory for it
     * @param free runs when it is free again
     */
    SessionPermit(MemoryBudget memory, long bytes, Runnable free) {
        this.memory = memory;
        this.bytes = bytes;
        this.free = free;
    }

    /** Holds it, unless it is free already. */
    synchronized boolean hold(Holder holder) {
        if (holders.isEmpty()) {
            return false;
        }
        holders.add(holder);
        return true;
    }

    /** Lets one holder go; that it is told again does no harm. */
    void release(Holder holder) {
        synchronized (this) {
            if (!holders.remove(holder) || !holders.isEmpty()) {
                return;
            }
            memory.take(-bytes);
            bytes = 0;
        }
        free.run();
    }

    /** Takes more memory, or gives some back, until it has so many bytes; leaves it as it is when there are not so many. */
    synchronized boolean resize(long wanted) {
        if (holders.isEmpty() || !memory.take(wanted - bytes)) {
            return false;
        }
        bytes = wanted;
        return true;
    }
}
