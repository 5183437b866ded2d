package chronoscope.ssh;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.apache.sshd.common.AttributeRepository.AttributeKey;

/** A connection, and the client at its other end. */
final class Connection {
    static final AttributeKey<Connection> KEY = new AttributeKey<>();

    private final long number;
    private final InetSocketAddress from;
    private final long begun = System.nanoTime();
    private final LongAdder read = new LongAdder();
    private final LongAdder written = new LongAdder();
    private final Admission.ConnectionPermit permit;
    private final Set<SessionPermit> permits = ConcurrentHashMap.newKeySet();
    private final Set<SshSession> sessions = ConcurrentHashMap.newKeySet();
    private volatile long active = begun;
    private volatile boolean entered;
    private volatile boolean admitted;
    private volatile Optional<AuthorizedKeys.Reader> reader = Optional.empty();
    private volatile Optional<String> refusal = Optional.empty();
    private volatile Optional<String> ending = Optional.empty();
    private volatile Optional<LoginAttempts> attempts = Optional.empty();

    Connection(long number, InetSocketAddress from, Admission.ConnectionPermit permit) {
        this.number = number;
        this.from = from;
        this.permit = permit;
    }

    long number() {
        return number;
    }

    InetAddress address() {
        return from.getAddress();
    }

    /** Returns the address and the port. */
    String from() {
        return Addresses.text(from);
    }

    LongAdder read() {
        return read;
    }

    LongAdder written() {
        return written;
    }

    /** Returns what admission gave it. */
    Admission.ConnectionPermit permit() {
        return permit;
    }

    /** Returns the permits that its channels hold. */
    Set<SessionPermit> permits() {
        return permits;
    }

    /** Returns what tells its reader from others: the key, or where no key is asked for, the address. */
    Object identity() {
        return reader.<Object>map(AuthorizedKeys.Reader::fingerprint)
                .orElseGet(() -> Network.of(address()).get(0));
    }

    Set<SshSession> sessions() {
        return sessions;
    }

    /** Notes that something was typed, or that what was asked for was read. */
    void markActive() {
        active = System.nanoTime();
    }

    long idleNanos() {
        return System.nanoTime() - active;
    }

    long nanos() {
        return System.nanoTime() - begun;
    }

    /** Notes that the client has proved who it is. */
    void enter(Optional<AuthorizedKeys.Reader> known) {
        entered = true;
        reader = known;
        markActive();
    }

    /** Notes what the client tried in vain so far. */
    void attempted(LoginAttempts inVain) {
        attempts = Optional.of(inVain);
    }

    /** Returns what the client tried in vain, or empty when it did not ask for anything. */
    Optional<LoginAttempts> attempts() {
        return attempts;
    }

    /** Notes that admission lets the client stay. */
    void admit() {
        admitted = true;
    }

    boolean isAdmitted() {
        return admitted;
    }

    boolean isAuthenticated() {
        return entered;
    }

    Optional<AuthorizedKeys.Reader> reader() {
        return reader;
    }

    /** Notes why a session was refused, for the answer. */
    void refuse(String reason) {
        refusal = Optional.of(reason);
    }

    Optional<String> takeRefusal() {
        Optional<String> taken = refusal;
        refusal = Optional.empty();
        return taken;
    }

    boolean mayHaveTerminal() {
        return reader.map(AuthorizedKeys.Reader::terminal).orElse(true);
    }

    /** Notes why the connection ends; the first reason counts. */
    synchronized void endsBecause(String reason) {
        ending = ending.isPresent() ? ending : Optional.of(reason);
    }

    Optional<String> ending() {
        return ending;
    }
}
