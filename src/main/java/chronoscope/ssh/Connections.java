package chronoscope.ssh;

import chronoscope.ssh.ServerLog.Fields;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.apache.sshd.common.FactoryManager;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.SshException;
import org.apache.sshd.common.session.Session;
import org.apache.sshd.common.session.SessionListener;
import org.jspecify.annotations.Nullable;

/** All open connections: admits them, ends them, and reports both in the log. Used by many threads. */
final class Connections implements SessionListener {
    private static final String STOPPED = "the server stopped";
    private static final String LATE =
            ", which is all that this server waits; unlock your key before you connect, with ssh-add";

    private final Admission admission;
    final ServerLimits limits;
    private final ServerLog log;
    final Metrics metrics;
    private final AtomicLong numbers = new AtomicLong();
    private final Map<Connection, Transport> open = new ConcurrentHashMap<>();
    private final Map<Object, CpuSlot.Pool> pools = new HashMap<>();
    private final Consumer<Throwable> outOfMemory;
    final Timer timer;

    /** @param outOfMemory ends the process: whatever goes on after such an error is only half alive */
    Connections(
            FactoryManager server,
            ServerLimits limits,
            ServerLog log,
            Metrics metrics,
            Consumer<Throwable> outOfMemory) {
        this.admission = new Admission(limits);
        this.limits = limits;
        this.log = log;
        this.metrics = metrics;
        this.outOfMemory = outOfMemory;
        this.timer = new Timer(server, this::fault);
        metrics.watch(open::size, admission::sessions);
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
            refuse(from.getAddress(), new Fields().with("from", Addresses.text(from)), refused);
            throw refused;
        }
    }

    void register(Connection connection, Transport transport) {
        open.put(connection, transport);
    }

    @Override
    public void sessionEvent(Session transport, Event event) {
        if (event == Event.Authenticated) {
            loggedIn(transport.getAttribute(Connection.KEY), transport);
        }
    }

    /** Counts the connection among those who have logged in, or ends it. */
    private void loggedIn(Connection connection, Session transport) {
        try {
            connection.permit.enter();
        } catch (Refused refused) {
            refuse(connection, refused);
            end(connection, transport, SshSession.HANG_UP, refused.words());
            return;
        }
        // Who only looks whether somebody listens does not fill the log.
        connection.admit();
        tell("connect", connection, new Fields());
        Fields fields = new Fields().with("user", transport.getUsername()).with("client", transport.getClientVersion());
        connection
                .reader()
                .ifPresent(reader -> fields.with("key", reader.fingerprint()).with("comment", reader.comment()));
        tell("enter", connection, fields);
    }

    @Override
    public void sessionException(Session session, Throwable fault) {
        checkMemory(fault);
        String words = Objects.requireNonNullElse(fault.getMessage(), fault.toString());
        boolean broken = fault instanceof IOException && !(fault instanceof SshException);
        if (!broken) {
            note(session, "protocol: " + words);
        } else if (session.isAuthenticated()) {
            note(session, "the connection broke: " + words);
        }
    }

    @Override
    public void sessionDisconnect(
            Session session, int reason, @Nullable String text, String language, boolean initiator) {
        if (initiator) {
            note(session, String.valueOf(text));
        } else if (session.isAuthenticated()) {
            note(session, "the client left: " + text);
        }
    }

    private static void note(Session session, String reason) {
        Connection connection = session.getAttribute(Connection.KEY);
        if (connection != null) {
            connection.endsBecause(reason);
        }
    }

    /** Gives back all that the connection took, but for sessions whose threads go on; does nothing the second time. */
    void closed(Connection connection) {
        connection.permit.leave();
        connection.permits.forEach(permit -> permit.release(SessionPermit.Holder.CHANNEL));
        connection.sessions.forEach(session -> session.end(SshSession.HANG_UP, "the connection is closed"));
        if (open.remove(connection) == null) {
            return;
        }
        wakeWaiting();
        Fields fields = connection
                .described()
                .with("milliseconds", connection.nanos() / 1_000_000)
                .with("in", connection.read.sum())
                .with("out", connection.written.sum());
        Optional<String> ending = connection.ending();
        if (connection.isAdmitted()) {
            log.tell("disconnect", fields.with("reason", ending.orElse("the client closed the connection")));
        } else if (connection.attempts().isPresent()) {
            Connection.Attempts attempts = connection.attempts().get();
            metrics.failedLogins.inc();
            String reason = attempts.keys().isEmpty() ? "no key was offered" : "no listed key was proved";
            fields.with("user", attempts.user())
                    .with("key", String.join(" ", attempts.keys()))
                    .with("reason", ending.orElse(reason));
            log.tellRefusal("refuse", "login", connection.address(), fields);
        } else if (ending.isPresent()) {
            log.tellRefusal("disconnect", "before login", connection.address(), fields.with("reason", ending.get()));
        } else {
            fields.with("reason", "the client left before it logged in");
            log.tellRoutine("disconnect", "unasked", connection.address(), fields);
        }
    }

    /** Takes a permit for a session of the connection. */
    SessionPermit begin(Connection connection) throws Refused {
        try {
            SessionPermit permit = connection.permit.begin();
            connection.permits.add(permit);
            return permit;
        } catch (Refused refused) {
            refuse(connection, refused);
            throw refused;
        }
    }

    /** Notes that something of a connection was refused. */
    void refuse(Connection connection, Refused refused) {
        refuse(connection.address(), connection.described(), refused);
    }

    private void refuse(InetAddress from, Fields fields, Refused refused) {
        metrics.refused.labelValues(refused.limit()).inc();
        log.tellRefusal("refuse", refused.limit(), from, fields.with("reason", refused.words()));
    }

    /** Adds a session to those that share the processor slots of its reader. */
    CpuSlot.Pool joinPool(Connection connection) {
        synchronized (pools) {
            return pools.computeIfAbsent(connection.identity(), who -> new CpuSlot.Pool(CpuSlot.Pool.AT_ONCE))
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
        log.tell(event, connection.described().and(more));
    }

    /** Ends connections that are idle or open for too long. A fault with one of them must not spare the others. */
    void enforceTimeouts() {
        open.forEach((connection, transport) -> {
            try {
                enforceTimeouts(connection, transport);
            } catch (RuntimeException | Error fault) {
                fault(fault);
            }
        });
    }

    private void enforceTimeouts(Connection connection, Session transport) {
        if (transport.getIoSession().isClosed()) {
            // Whatever kept the library from saying so.
            closed(connection);
        } else if (!connection.isAuthenticated()) {
            if (connection.nanos() > limits.authentication().toNanos()) {
                String limit = ServerLimits.lasting(limits.authentication());
                end(connection, transport, SshSession.HANG_UP, "no login within " + limit + LATE);
            }
        } else if (connection.idleNanos() > limits.idle().toNanos()) {
            end(connection, transport, SshSession.HANG_UP, "idle for " + ServerLimits.lasting(limits.idle()));
        } else if (connection.nanos() > limits.session().toNanos()) {
            end(connection, transport, SshSession.HANG_UP, "here for " + ServerLimits.lasting(limits.session()));
        }
    }

    /** Ends all that the connection does, and the connection once their screen, if any, had time to be put back. */
    private void end(Connection connection, Session transport, int signal, String reason) {
        if (connection.ending().isPresent()) {
            return;
        }
        connection.endsBecause(reason);
        if (connection.sessions.isEmpty()) {
            disconnect(transport, reason);
            return;
        }
        connection.sessions.forEach(session -> session.end(signal, reason));
        timer.after(SshSession.LEAVING.toMillis(), () -> disconnect(transport, reason));
    }

    private static void disconnect(Session transport, String reason) {
        try {
            transport.disconnect(SshConstants.SSH2_DISCONNECT_BY_APPLICATION, reason);
        } catch (IOException gone) {
            transport.close(true);
        }
    }

    /** Admits no more connections, announces the end to all sessions, and ends connections without one. */
    void announceEnd(Duration grace) {
        admission.close();
        String text = "the server stops in " + ServerLimits.lasting(grace);
        open.forEach((connection, transport) -> {
            if (connection.sessions.isEmpty()) {
                end(connection, transport, SshSession.TERMINATED, STOPPED);
            } else {
                connection.sessions.forEach(session -> session.announce(text));
            }
        });
    }

    /** Ends the connections whose key is listed no more. */
    void dropUnlisted(KeyList keys) {
        open.forEach((connection, transport) -> connection
                .reader()
                .filter(reader -> !keys.readers().containsKey(reader.fingerprint()))
                .ifPresent(removed -> end(
                        connection,
                        transport,
                        SshSession.HANG_UP,
                        "your key is no longer among those that may enter")));
    }

    void endAll() {
        open.forEach((connection, transport) -> end(connection, transport, SshSession.TERMINATED, STOPPED));
    }

    /** Waits until there is no connection, or so long at most. */
    synchronized void awaitNone(Duration most) throws InterruptedException {
        long end = System.nanoTime() + most.toNanos();
        for (long left = most.toNanos(); left > 0 && !open.isEmpty(); left = end - System.nanoTime()) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
    }

    private synchronized void wakeWaiting() {
        notifyAll();
    }
}
