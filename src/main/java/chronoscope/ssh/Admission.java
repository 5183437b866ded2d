package chronoscope.ssh;

import chronoscope.text.Counted;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * Decides who may connect, log in and begin a session, and counts those who do. Knows no clock; used by many threads.
 *
 * <p>Connections that have not logged in yet have bounds of their own, so that silent ones take no permit from a reader. Where
 * they are too many in all, the oldest one of the network that has most of them makes room for the newest.
 */
final class Admission {
    private static final long SWEEPING_NANOS = 10_000_000_000L;
    private static final double EXCHANGES = 10;
    private static final double EXCHANGES_AT_ONCE = 20;

    /** As many connections of one network may exchange keys all the time. */
    private static final int EXCHANGING = 4;

    private final ServerLimits limits;
    private final MemoryBudget memory;
    private final Map<Network, Count> counts = new HashMap<>();
    private final Set<ConnectionPermit> waiting = new LinkedHashSet<>();
    private int readers;
    private int sessions;
    private boolean closed;
    private long swept;

    /** What one network has. */
    private static final class Count {
        private final int factor;
        private final TokenBucket arrivals;
        private final TokenBucket exchanges;
        private int waiting;
        private int readers;
        private int sessions;

        Count(ServerLimits limits, int factor, long nanos) {
            this.factor = factor;
            arrivals = new TokenBucket((double) limits.rate() * factor, (double) limits.burst() * factor, nanos);
            exchanges =
                    new TokenBucket(EXCHANGES * EXCHANGING * factor, EXCHANGES_AT_ONCE * EXCHANGING * factor, nanos);
        }

        boolean isIdle(long nanos) {
            return waiting + readers + sessions == 0 && arrivals.isFull(nanos) && exchanges.isFull(nanos);
        }
    }

    Admission(ServerLimits limits) {
        this.limits = limits;
        this.memory = new MemoryBudget(limits.memory());
    }

    /**
     * Counts a connection that has not logged in yet.
     *
     * @param evict closes it, should it have to make room for another one
     */
    ConnectionPermit connect(InetAddress from, long nanos, Runnable evict) throws Refused {
        Optional<ConnectionPermit> oldest = Optional.empty();
        ConnectionPermit permit;
        synchronized (this) {
            sweep(nanos);
            permit = new ConnectionPermit(networks(from, nanos), evict, nanos);
            checkArrival(permit, nanos);
            if (waiting.size() >= limits.logins()) {
                oldest = Optional.of(oldest());
                oldest.get().leave();
            }
            permit.startWaiting();
        }
        oldest.ifPresent(evicted -> evicted.evict.run());
        return permit;
    }

    private List<Count> networks(InetAddress from, long nanos) {
        List<Count> all = new ArrayList<>();
        for (Network network : Network.of(from)) {
            all.add(counts.computeIfAbsent(network, key -> new Count(limits, key.factor(), nanos)));
        }
        return all;
    }

    private void checkArrival(ConnectionPermit permit, long nanos) throws Refused {
        if (closed) {
            throw stopping();
        }
        for (Count count : permit.networks) {
            if (!count.arrivals.take(nanos)) {
                throw new Refused(
                        "max-rate",
                        "too many new connections from your address, more than " + limits.rate()
                                + " a second; try again in a moment");
            }
        }
        permit.check(
                count -> count.waiting,
                limits.loginsPerAddress(),
                "max-logins-per-address",
                "connection",
                "that did not log in yet, from your address");
        checkReaders(permit);
    }

    private void checkReaders(ConnectionPermit permit) throws Refused {
        permit.check(count -> count.readers, limits.perAddress(), "max-per-address", "connection", "from your address");
        check(readers, limits.sessions(), "max-sessions", "connection", "on this server");
    }

    private static void check(int taken, int most, String limit, String noun, String where) throws Refused {
        if (taken >= most) {
            throw new Refused(
                    limit,
                    "there " + (most == 1 ? "is" : "are") + " already " + Counted.of(most, noun) + " " + where
                            + ", and no more are allowed (" + limit + "); try again later");
        }
    }

    private static Refused stopping() {
        return new Refused("stop", "this server is about to stop");
    }

    private ConnectionPermit oldest() {
        int most = waiting.stream()
                .mapToInt(each -> each.networks.get(0).waiting)
                .max()
                .orElseThrow();
        return waiting.stream()
                .filter(each -> each.networks.get(0).waiting == most)
                .min(Comparator.comparingLong(each -> each.since))
                .orElseThrow();
    }

    /** Lets nobody in any more. */
    synchronized void close() {
        closed = true;
    }

    synchronized int sessions() {
        return sessions;
    }

    /** Forgets networks that have nothing and may come as often again as any other. */
    private void sweep(long nanos) {
        if (nanos - swept >= SWEEPING_NANOS) {
            swept = nanos;
            counts.values().removeIf(count -> count.isIdle(nanos));
        }
    }

    /** What a connection has taken. */
    final class ConnectionPermit {
        private final List<Count> networks;
        private final Runnable evict;
        private final long since;
        private final TokenBucket exchanges;
        private boolean entered;
        private boolean left;
        private int open;

        private ConnectionPermit(List<Count> networks, Runnable evict, long nanos) {
            this.networks = List.copyOf(networks);
            this.evict = evict;
            this.since = nanos;
            this.exchanges = new TokenBucket(EXCHANGES, EXCHANGES_AT_ONCE, nanos);
        }

        private void check(ToIntFunction<Count> taken, int most, String limit, String noun, String where)
                throws Refused {
            for (Count count : networks) {
                Admission.check(taken.applyAsInt(count), most * count.factor, limit, noun, where);
            }
        }

        /** Counts it among those who have logged in. */
        void enter() throws Refused {
            synchronized (Admission.this) {
                if (left || closed) {
                    throw stopping();
                }
                if (!entered) {
                    checkReaders(this);
                    stopWaiting();
                    entered = true;
                    readers++;
                    networks.forEach(count -> count.readers++);
                }
            }
        }

        /** Counts another session of it. */
        SessionPermit begin() throws Refused {
            synchronized (Admission.this) {
                if (left || closed) {
                    throw stopping();
                }
                Admission.check(open, limits.channels(), "max-channels", "session", "in this connection");
                check(count -> count.sessions, limits.perAddress(), "max-per-address", "session", "from your address");
                Admission.check(sessions, limits.sessions(), "max-sessions", "session", "on this server");
                long bytes = MemoryBudget.of(0, 0);
                if (!memory.take(bytes)) {
                    throw new Refused(
                            "max-memory",
                            "the sessions on this server have all the memory that they may have (max-memory);"
                                    + " try again later");
                }
                SessionPermit permit = new SessionPermit(memory, bytes, () -> count(-1));
                count(1);
                return permit;
            }
        }

        private void count(int change) {
            synchronized (Admission.this) {
                open += change;
                sessions += change;
                networks.forEach(count -> count.sessions += change);
            }
        }

        /** Counts an exchange of keys, and returns for how many nanoseconds the connection has to pause now. */
        long exchange(long nanos) {
            synchronized (Admission.this) {
                long pause = exchanges.borrow(nanos);
                for (Count count : networks) {
                    pause = Math.max(pause, count.exchanges.borrow(nanos));
                }
                return pause;
            }
        }

        /** Gives itself back; a second time does no harm. Its sessions give back theirs. */
        void leave() {
            synchronized (Admission.this) {
                if (left) {
                    return;
                }
                left = true;
                if (entered) {
                    readers--;
                    networks.forEach(count -> count.readers--);
                } else {
                    stopWaiting();
                }
            }
        }

        private void startWaiting() {
            waiting.add(this);
            networks.forEach(count -> count.waiting++);
        }

        private void stopWaiting() {
            if (waiting.remove(this)) {
                networks.forEach(count -> count.waiting--);
            }
        }
    }
}
