package chronoscope.ssh;

import chronoscope.ssh.ServerLog.Fields;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.apache.sshd.common.FactoryManager;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.session.Session;

/** All who are connected: lets them in, sends them off, and tells the log. Used by many threads. */
final class Guests {
    private static final String STOPPED = "the server stopped";
    private static final String LATE =
            ", which is all that this server waits; unlock your key before you connect, with ssh-add";

    private final Admission admission;
    private final Limits limits;
    private final ServerLog log;
    private final Metrics metrics;
    private final AtomicLong numbers = new AtomicLong();
    private final Map<Visitor, Session> here = new ConcurrentHashMap<>();
    private final Map<Object, Turn.Shared> turns = new HashMap<>();
    private final Consumer<Throwable> outOfMemory;
    private final Timer timer;

    /** @param outOfMemory ends the process: whatever goes on after such an error is only half alive */
    Guests(FactoryManager server, Limits limits, ServerLog log, Metrics metrics, Consumer<Throwable> outOfMemory) {
        this.admission = new Admission(limits);
        this.limits = limits;
        this.log = log;
        this.metrics = metrics;
        this.outOfMemory = outOfMemory;
        this.timer = new Timer(server, this::fault);
        metrics.watch(here::size, admission::sessions);
    }

    Metrics metrics() {
        return metrics;
    }

    Limits limits() {
        return limits;
    }

    /** Returns how many bytes wait for the client for whom most do. */
    int mostUnsent() {
        return here.values().stream()
                .mapToInt(session -> ((GuardedSession) session).unsent())
                .max()
                .orElse(0);
    }

    Timer timer() {
        return timer;
    }

    private void fault(Throwable fault) {
        checkMemory(fault);
        log.tell("fault", new Fields().with("reason", fault.toString()));
    }

    /** Ends the process if it has no memory any more. */
    void checkMemory(Throwable fault) {
        for (Throwable each = fault; each != null; each = each.getCause()) {
            if (each instanceof OutOfMemoryError) {
                outOfMemory.accept(each);
            }
        }
    }

    /**
     * Counts a connection.
     *
     * @param evict closes it, should it have to make room for another one
     */
    Visitor connected(InetSocketAddress from, Runnable evict) throws Refused {
        try {
            return new Visitor(
                    numbers.incrementAndGet(), from, admission.connect(from.getAddress(), System.nanoTime(), evict));
        } catch (Refused refused) {
            metrics.refused(refused.limit());
            Fields fields = new Fields().with("from", Addresses.text(from)).with("reason", refused.words());
            log.tellRefusal("refuse", refused.limit(), from.getAddress(), fields);
            throw refused;
        }
    }

    void arrived(Visitor visitor, Session session) {
        here.put(visitor, session);
    }

    /** Counts the connection among those who have logged in, or sends it off. */
    void entered(Visitor visitor, Session session, String user, String client) {
        try {
            visitor.connection().enter();
        } catch (Refused refused) {
            refuse(visitor, refused);
            sendOff(visitor, session, Visit.HANG_UP, refused.words());
            return;
        }
        // Who only looks whether somebody listens does not fill the log.
        visitor.welcome();
        tell("connect", visitor, new Fields());
        Fields fields = new Fields().with("user", user).with("client", client);
        visitor.reader()
                .ifPresent(reader -> fields.with("key", reader.fingerprint()).with("comment", reader.comment()));
        tell("enter", visitor, fields);
    }

    /** Gives back all that the connection took, but for sessions whose threads go on; does nothing the second time. */
    void left(Visitor visitor) {
        visitor.connection().leave();
        visitor.places().forEach(place -> place.release(Place.Holder.CHANNEL));
        visitor.visits().forEach(visit -> visit.end(Visit.HANG_UP, "the connection is closed"));
        if (here.remove(visitor) == null) {
            return;
        }
        wakeWhoWaits();
        Fields fields = described(visitor)
                .with("milliseconds", visitor.nanos() / 1_000_000)
                .with("in", visitor.read().sum())
                .with("out", visitor.written().sum());
        if (visitor.isWelcome()) {
            log.tell("disconnect", fields.with("reason", visitor.ending().orElse("the client closed the connection")));
        } else {
            neverEntered(visitor, fields);
        }
    }

    private void neverEntered(Visitor visitor, Fields fields) {
        visitor.attempts().ifPresent(attempts -> {
            metrics.failedLogin();
            String reason = attempts.keys().isEmpty() ? "no key was offered" : "no listed key was proved";
            fields.with("user", attempts.user())
                    .with("key", String.join(" ", attempts.keys()))
                    .with("reason", visitor.ending().orElse(reason));
            log.tellRefusal("refuse", "login", visitor.address(), fields);
        });
        if (visitor.attempts().isEmpty() && visitor.ending().isPresent()) {
            fields.with("reason", visitor.ending().get());
            log.tellRefusal("disconnect", "before login", visitor.address(), fields);
        } else if (visitor.attempts().isEmpty()) {
            fields.with("reason", "the client left before it logged in");
            log.tellRoutine("disconnect", "unasked", visitor.address(), fields);
        }
    }

    /** Takes a place for a session of the connection. */
    Place begin(Visitor visitor) throws Refused {
        try {
            Place place = visitor.connection().begin();
            visitor.places().add(place);
            return place;
        } catch (Refused refused) {
            refuse(visitor, refused);
            throw refused;
        }
    }

    /** Notes that something of a visitor was refused. */
    void refuse(Visitor visitor, Refused refused) {
        metrics.refused(refused.limit());
        Fields fields = described(visitor).with("reason", refused.words());
        log.tellRefusal("refuse", refused.limit(), visitor.address(), fields);
    }

    /** Adds a session to those that share the turns of its reader. */
    Turn.Shared joinTurns(Visitor visitor) {
        synchronized (turns) {
            return turns.computeIfAbsent(visitor.identity(), who -> new Turn.Shared())
                    .join();
        }
    }

    /** Takes such a session away. */
    void partTurns(Visitor visitor) {
        synchronized (turns) {
            turns.computeIfPresent(visitor.identity(), (who, shared) -> shared.part() ? shared : null);
        }
    }

    void tell(String event, Visitor visitor, Fields more) {
        log.tell(event, described(visitor).and(more));
    }

    private static Fields described(Visitor visitor) {
        return new Fields().with("connection", visitor.number()).with("from", visitor.from());
    }

    /** Sends off who has been idle, or there, for too long. A fault with one of them must not stop the looking. */
    void look() {
        here.forEach((visitor, session) -> {
            try {
                look(visitor, session);
            } catch (RuntimeException | Error fault) {
                fault(fault);
            }
        });
    }

    private void look(Visitor visitor, Session session) {
        if (session.getIoSession().isClosed()) {
            // Whatever kept the library from saying so.
            left(visitor);
        } else if (!visitor.hasEntered()) {
            if (visitor.nanos() > limits.authentication().toNanos()) {
                String limit = Limits.lasting(limits.authentication());
                sendOff(visitor, session, Visit.HANG_UP, "no login within " + limit + LATE);
            }
        } else if (visitor.idleNanos() > limits.idle().toNanos()) {
            sendOff(visitor, session, Visit.HANG_UP, "idle for " + Limits.lasting(limits.idle()));
        } else if (visitor.nanos() > limits.session().toNanos()) {
            sendOff(visitor, session, Visit.HANG_UP, "here for " + Limits.lasting(limits.session()));
        }
    }

    /** Ends all that the visitor does, and the connection once their screen, if any, had time to be put back. */
    private void sendOff(Visitor visitor, Session session, int signal, String reason) {
        if (visitor.ending().isPresent()) {
            return;
        }
        visitor.endsBecause(reason);
        if (visitor.visits().isEmpty()) {
            disconnect(session, reason);
            return;
        }
        visitor.visits().forEach(visit -> visit.end(signal, reason));
        timer.after(Visit.LEAVING.toMillis(), () -> disconnect(session, reason));
    }

    private static void disconnect(Session session, String reason) {
        try {
            session.disconnect(SshConstants.SSH2_DISCONNECT_BY_APPLICATION, reason);
        } catch (IOException gone) {
            session.close(true);
        }
    }

    /** Lets nobody in any more, tells all that they have to go, and sends off who does nothing here. */
    void announceEnd(Duration grace) {
        admission.close();
        String text = "the server stops in " + Limits.lasting(grace);
        here.forEach((visitor, session) -> {
            if (visitor.visits().isEmpty()) {
                sendOff(visitor, session, Visit.TERMINATED, STOPPED);
            } else {
                visitor.visits().forEach(visit -> visit.say(text));
            }
        });
    }

    /** Sends off whose key is listed no more. */
    void dropUnlisted(AuthorizedKeys keys) {
        here.forEach((visitor, session) -> visitor.reader()
                .filter(reader -> !keys.lists(reader.fingerprint()))
                .ifPresent(removed ->
                        sendOff(visitor, session, Visit.HANG_UP, "your key is no longer among those that may enter")));
    }

    /** Sends everybody off. */
    void endAll() {
        here.forEach((visitor, session) -> sendOff(visitor, session, Visit.TERMINATED, STOPPED));
    }

    /** Waits until nobody is connected, or so long at most. */
    synchronized void awaitNobody(Duration most) throws InterruptedException {
        long end = System.nanoTime() + most.toNanos();
        for (long left = most.toNanos(); left > 0 && !here.isEmpty(); left = end - System.nanoTime()) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
    }

    private synchronized void wakeWhoWaits() {
        notifyAll();
    }
}
