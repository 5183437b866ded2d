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

/** All open connections: admits them, ends them, and reports both in the log. Used by many threads. */
final class Connections {
    private static final String STOPPED = "the server stopped";
    private static final String LATE =
            ", which is all that this server waits; unlock your key before you connect, with ssh-add";

    private final Admission admission;
    private final Limits limits;
    private final ServerLog log;
    private final Metrics metrics;
    private final AtomicLong numbers = new AtomicLong();
    private final Map<Connection, Session> here = new ConcurrentHashMap<>();
    private final Map<Object, CpuSlot.Pool> pools = new HashMap<>();
    private final Consumer<Throwable> outOfMemory;
    private final Timer timer;

    /** @param outOfMemory ends the process: whatever goes on after such an error is only half alive */
    Connections(FactoryManager server, Limits limits, ServerLog log, Metrics metrics, Consumer<Throwable> outOfMemory) {
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
                .mapToInt(transport -> ((Transport) transport).unsent())
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
    Connection accept(InetSocketAddress from, Runnable evict) throws Refused {
        try {
            return new Connection(
                    numbers.incrementAndGet(), from, admission.connect(from.getAddress(), System.nanoTime(), evict));
        } catch (Refused refused) {
            metrics.refused(refused.limit());
            Fields fields = new Fields().with("from", Addresses.text(from)).with("reason", refused.words());
            log.tellRefusal("refuse", refused.limit(), from.getAddress(), fields);
            throw refused;
        }
    }

    void register(Connection connection, Session transport) {
        here.put(connection, transport);
    }

    /** Counts the connection among those who have logged in, or sends it off. */
    void loggedIn(Connection connection, Session transport, String user, String client) {
        try {
            connection.permit().enter();
        } catch (Refused refused) {
            refuse(connection, refused);
            end(connection, transport, SshSession.HANG_UP, refused.words());
            return;
        }
        // Who only looks whether somebody listens does not fill the log.
        connection.admit();
        tell("connect", connection, new Fields());
        Fields fields = new Fields().with("user", user).with("client", client);
        connection
                .reader()
                .ifPresent(reader -> fields.with("key", reader.fingerprint()).with("comment", reader.comment()));
        tell("enter", connection, fields);
    }

    /** Gives back all that the connection took, but for sessions whose threads go on; does nothing the second time. */
    void closed(Connection connection) {
        connection.permit().leave();
        connection.permits().forEach(permit -> permit.release(SessionPermit.Holder.CHANNEL));
        connection.sessions().forEach(session -> session.end(SshSession.HANG_UP, "the connection is closed"));
        if (here.remove(connection) == null) {
            return;
        }
        wakeWaiting();
        Fields fields = described(connection)
                .with("milliseconds", connection.nanos() / 1_000_000)
                .with("in", connection.read().sum())
                .with("out", connection.written().sum());
        if (connection.isAdmitted()) {
            log.tell(
                    "disconnect",
                    fields.with("reason", connection.ending().orElse("the client closed the connection")));
        } else {
            neverLoggedIn(connection, fields);
        }
    }

    private void neverLoggedIn(Connection connection, Fields fields) {
        connection.attempts().ifPresent(attempts -> {
            metrics.failedLogin();
            String reason = attempts.keys().isEmpty() ? "no key was offered" : "no listed key was proved";
            fields.with("user", attempts.user())
                    .with("key", String.join(" ", attempts.keys()))
                    .with("reason", connection.ending().orElse(reason));
            log.tellRefusal("refuse", "login", connection.address(), fields);
        });
        if (connection.attempts().isEmpty() && connection.ending().isPresent()) {
            fields.with("reason", connection.ending().get());
            log.tellRefusal("disconnect", "before login", connection.address(), fields);
        } else if (connection.attempts().isEmpty()) {
            fields.with("reason", "the client left before it logged in");
            log.tellRoutine("disconnect", "unasked", connection.address(), fields);
        }
    }

    /** Takes a permit for a session of the connection. */
    SessionPermit begin(Connection connection) throws Refused {
        try {
            SessionPermit permit = connection.permit().begin();
            connection.permits().add(permit);
            return permit;
        } catch (Refused refused) {
            refuse(connection, refused);
            throw refused;
        }
    }

    /** Notes that something of a connection was refused. */
    void refuse(Connection connection, Refused refused) {
        metrics.refused(refused.limit());
        Fields fields = described(connection).with("reason", refused.words());
        log.tellRefusal("refuse", refused.limit(), connection.address(), fields);
    }

    /** Adds a session to those that share the processor slots of its reader. */
    CpuSlot.Pool joinPool(Connection connection) {
        synchronized (pools) {
            return pools.computeIfAbsent(connection.identity(), who -> new CpuSlot.Pool())
                    .join();
        }
    }

    /** Takes such a session away. */
    void leavePool(Connection connection) {
        synchronized (pools) {
            pools.computeIfPresent(connection.identity(), (who, shared) -> shared.leave() ? shared : null);
        }
    }

    void tell(String event, Connection connection, Fields more) {
        log.tell(event, described(connection).and(more));
    }

    private static Fields described(Connection connection) {
        return new Fields().with("connection", connection.number()).with("from", connection.from());
    }

    /** Sends off who has been idle, or there, for too long. A fault with one of them must not stop the looking. */
    void look() {
        here.forEach((connection, transport) -> {
            try {
                look(connection, transport);
            } catch (RuntimeException | Error fault) {
                fault(fault);
            }
        });
    }

    private void look(Connection connection, Session transport) {
        if (transport.getIoSession().isClosed()) {
            // Whatever kept the library from saying so.
            closed(connection);
        } else if (!connection.isAuthenticated()) {
            if (connection.nanos() > limits.authentication().toNanos()) {
                String limit = Limits.lasting(limits.authentication());
                end(connection, transport, SshSession.HANG_UP, "no login within " + limit + LATE);
            }
        } else if (connection.idleNanos() > limits.idle().toNanos()) {
            end(connection, transport, SshSession.HANG_UP, "idle for " + Limits.lasting(limits.idle()));
        } else if (connection.nanos() > limits.session().toNanos()) {
            end(connection, transport, SshSession.HANG_UP, "here for " + Limits.lasting(limits.session()));
        }
    }

    /** Ends all that the connection does, and the connection once their screen, if any, had time to be put back. */
    private void end(Connection connection, Session transport, int signal, String reason) {
        if (connection.ending().isPresent()) {
            return;
        }
        connection.endsBecause(reason);
        if (connection.sessions().isEmpty()) {
            disconnect(transport, reason);
            return;
        }
        connection.sessions().forEach(session -> session.end(signal, reason));
        timer.after(SshSession.LEAVING.toMillis(), () -> disconnect(transport, reason));
    }

    private static void disconnect(Session transport, String reason) {
        try {
            transport.disconnect(SshConstants.SSH2_DISCONNECT_BY_APPLICATION, reason);
        } catch (IOException gone) {
            transport.close(true);
        }
    }

    /** Lets nobody in any more, tells all that they have to go, and sends off who does nothing here. */
    void announceEnd(Duration grace) {
        admission.close();
        String text = "the server stops in " + Limits.lasting(grace);
        here.forEach((connection, transport) -> {
            if (connection.sessions().isEmpty()) {
                end(connection, transport, SshSession.TERMINATED, STOPPED);
            } else {
                connection.sessions().forEach(session -> session.announce(text));
            }
        });
    }

    /** Sends off whose key is listed no more. */
    void dropUnlisted(AuthorizedKeys keys) {
        here.forEach((connection, transport) -> connection
                .reader()
                .filter(reader -> !keys.lists(reader.fingerprint()))
                .ifPresent(removed -> end(
                        connection,
                        transport,
                        SshSession.HANG_UP,
                        "your key is no longer among those that may enter")));
    }

    /** Sends everybody off. */
    void endAll() {
        here.forEach((connection, transport) -> end(connection, transport, SshSession.TERMINATED, STOPPED));
    }

    /** Waits until nobody is connected, or so long at most. */
    synchronized void awaitNone(Duration most) throws InterruptedException {
        long end = System.nanoTime() + most.toNanos();
        for (long left = most.toNanos(); left > 0 && !here.isEmpty(); left = end - System.nanoTime()) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
    }

    private synchronized void wakeWaiting() {
        notifyAll();
    }
}
