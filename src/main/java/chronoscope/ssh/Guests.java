package chronoscope.ssh;

import chronoscope.ssh.ServerLog.Fields;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.session.Session;

/** All who are connected: lets them in, sends them off, and tells the log. Used by many threads. */
final class Guests {
    private static final String STOPPED = "the server stopped";

    private final Doorkeeper door;
    private final Limits limits;
    private final ServerLog log;
    private final Metrics metrics;
    private final AtomicLong numbers = new AtomicLong();
    private final Map<Visitor, Session> here = new ConcurrentHashMap<>();

    Guests(Limits limits, ServerLog log, Metrics metrics) {
        this.door = new Doorkeeper(limits);
        this.limits = limits;
        this.log = log;
        this.metrics = metrics;
        metrics.watch(here::size, door::sessions);
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

    /** Lets a connection in, or returns why not. */
    Optional<String> admit(InetSocketAddress from) {
        Optional<String> refused = door.connect(from.getAddress(), System.nanoTime());
        refused.ifPresent(reason -> {
            metrics.refused("connections");
            log.tell(
                    "refuse",
                    new Fields().with("from", new Visitor(0, from).from()).with("reason", reason));
        });
        return refused;
    }

    Visitor connected(InetSocketAddress from) {
        Visitor visitor = new Visitor(numbers.incrementAndGet(), from);
        tell("connect", visitor, new Fields());
        return visitor;
    }

    void arrived(Visitor visitor, Session session) {
        here.put(visitor, session);
    }

    void entered(Visitor visitor, String user, String client) {
        Fields fields = new Fields().with("user", user).with("client", client);
        visitor.reader()
                .ifPresent(reader -> fields.with("key", reader.fingerprint()).with("comment", reader.comment()));
        tell("enter", visitor, fields);
    }

    void left(Visitor visitor) {
        here.remove(visitor);
        visitor.visits().forEach(visit -> visit.end(Visit.HANG_UP, "the connection is closed"));
        door.disconnect(visitor.address());
        wakeWhoWaits();
        tell(
                "disconnect",
                visitor,
                new Fields()
                        .with("milliseconds", visitor.nanos() / 1_000_000)
                        .with("in", visitor.read().sum())
                        .with("out", visitor.written().sum())
                        .with("reason", visitor.ending().orElse("the client closed the connection")));
    }

    /** Lets a session begin in the connection, or returns why not. */
    Optional<String> begin(Visitor visitor) {
        Optional<String> refused =
                door.begin(visitor.address(), visitor.sessions().get());
        refused.ifPresent(reason -> {
            metrics.refused("sessions");
            tell("refuse", visitor, new Fields().with("reason", reason));
        });
        if (refused.isEmpty()) {
            visitor.sessions().incrementAndGet();
        }
        return refused;
    }

    void ended(Visitor visitor) {
        visitor.sessions().decrementAndGet();
        door.end(visitor.address());
    }

    void tell(String event, Visitor visitor, Fields more) {
        log.tell(
                event,
                new Fields()
                        .with("connection", visitor.number())
                        .with("from", visitor.from())
                        .and(more));
    }

    /** Sends off who has been idle, or there, for too long. A fault with one of them must not stop the looking. */
    void look() {
        here.forEach((visitor, session) -> {
            try {
                look(visitor, session);
            } catch (RuntimeException fault) {
                tell("fault", visitor, new Fields().with("reason", fault.toString()));
            }
        });
    }

    private void look(Visitor visitor, Session session) {
        if (!visitor.hasEntered()) {
            if (visitor.nanos() > limits.authentication().toNanos()) {
                sendOff(visitor, session, Visit.HANG_UP, "no login within " + Limits.lasting(limits.authentication()));
            }
        } else if (visitor.idleNanos() > limits.idle().toNanos()) {
            sendOff(visitor, session, Visit.HANG_UP, "idle for " + Limits.lasting(limits.idle()));
        } else if (visitor.nanos() > limits.session().toNanos()) {
            sendOff(visitor, session, Visit.HANG_UP, "here for " + Limits.lasting(limits.session()));
        }
    }

    /** Ends all that the visitor does, and the connection once his screen, if any, had time to be put back. */
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
        Timer.after(session.getFactoryManager(), Visit.LEAVING.toMillis(), () -> disconnect(session, reason));
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
        door.close();
        String text = "the server stops in " + Limits.lasting(grace);
        here.forEach((visitor, session) -> {
            if (visitor.visits().isEmpty()) {
                sendOff(visitor, session, Visit.TERMINATED, STOPPED);
            } else {
                visitor.visits().forEach(visit -> visit.say(text));
            }
        });
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
