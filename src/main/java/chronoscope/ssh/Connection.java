package chronoscope.ssh;

import chronoscope.ssh.ServerLog.Fields;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.apache.sshd.common.AttributeRepository.AttributeKey;

/** A connection, and the client at its other end. Used by many threads. */
final class Connection {
    static final AttributeKey<Connection> KEY = new AttributeKey<>();

    private final long number;
    private final InetSocketAddress from;
    private final long begun = System.nanoTime();

    /** Bytes that came, and bytes that went. */
    final LongAdder read = new LongAdder();

    final LongAdder written = new LongAdder();

    /** What admission gave it, and what its channels hold. */
    final Admission.ConnectionPermit permit;

    final Set<SessionPermit> permits = ConcurrentHashMap.newKeySet();
    final Set<SshSession> sessions = ConcurrentHashMap.newKeySet();
    private volatile long active = begun;
    private volatile boolean authenticated;
    private volatile boolean admitted;
    private volatile Optional<AuthorizedKeys.Reader> reader = Optional.empty();
    private volatile Optional<String> refusal = Optional.empty();
    private volatile Optional<String> ending = Optional.empty();
    private volatile Optional<Attempts> attempts = Optional.empty();

    /**
     * What a client tried in vain to prove who it is.
     *
     * @param user the name that it gave last
     * @param refused how many tries were refused; to ask what may be tried is none
     * @param keys the fingerprints of the keys among them
     */
    record Attempts(String user, int refused, List<String> keys) {
        static final Attempts NONE = new Attempts("", 0, List.of());

        /** Returns these and one that named no method, as clients do to learn the methods. */
        Attempts asked(String name) {
            return new Attempts(name, refused, keys);
        }

        /** Returns these and one more. */
        Attempts failed(String name, Optional<String> key) {
            List<String> all =
                    Stream.concat(keys.stream(), key.stream()).distinct().toList();
            return new Attempts(name, refused + 1, all);
        }
    }

    Connection(long number, InetSocketAddress from, Admission.ConnectionPermit permit) {
        this.number = number;
        this.from = from;
        this.permit = permit;
    }

    InetAddress address() {
        return from.getAddress();
    }

    /** Returns what the log says of it. */
    Fields described() {
        return new Fields().with("connection", number).with("from", Addresses.text(from));
    }

    /** Returns what tells its reader from others: the key, or where no key is asked for, the address. */
    Object identity() {
        return reader.<Object>map(AuthorizedKeys.Reader::fingerprint)
                .orElseGet(() -> Network.of(address()).get(0));
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
    void authenticate(Optional<AuthorizedKeys.Reader> known) {
        authenticated = true;
        reader = known;
        markActive();
    }

    boolean isAuthenticated() {
        return authenticated;
    }

    Optional<AuthorizedKeys.Reader> reader() {
        return reader;
    }

    boolean mayHaveTerminal() {
        return reader.map(AuthorizedKeys.Reader::terminal).orElse(true);
    }

    /** Notes what the client tried in vain so far. */
    void attempted(Attempts inVain) {
        attempts = Optional.of(inVain);
    }

    /** Returns what the client tried in vain, or empty when it did not ask for anything. */
    Optional<Attempts> attempts() {
        return attempts;
    }

    /** Notes that admission lets the client stay. */
    void admit() {
        admitted = true;
    }

    boolean isAdmitted() {
        return admitted;
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

    /** Notes why the connection ends; the first reason counts. */
    synchronized void endsBecause(String reason) {
        ending = ending.isPresent() ? ending : Optional.of(reason);
    }

    Optional<String> ending() {
        return ending;
    }
}
