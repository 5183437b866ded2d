package chronoscope.ssh;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.apache.sshd.common.AttributeRepository.AttributeKey;

/** A connection, and who is at its other end. */
final class Visitor {
    static final AttributeKey<Visitor> KEY = new AttributeKey<>();

    private final long number;
    private final InetSocketAddress from;
    private final long begun = System.nanoTime();
    private final LongAdder read = new LongAdder();
    private final LongAdder written = new LongAdder();
    private final Admission.Connection connection;
    private final Set<Place> places = ConcurrentHashMap.newKeySet();
    private final Set<Visit> visits = ConcurrentHashMap.newKeySet();
    private volatile long active = begun;
    private volatile boolean entered;
    private volatile boolean welcome;
    private volatile Optional<AuthorizedKeys.Reader> reader = Optional.empty();
    private volatile Optional<String> refusal = Optional.empty();
    private volatile Optional<String> ending = Optional.empty();
    private volatile Optional<Attempts> attempts = Optional.empty();

    Visitor(long number, InetSocketAddress from, Admission.Connection connection) {
        this.number = number;
        this.from = from;
        this.connection = connection;
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

    /** Returns what it counts for. */
    Admission.Connection connection() {
        return connection;
    }

    /** Returns the places that its channels hold. */
    Set<Place> places() {
        return places;
    }

    /** Returns what tells its reader from others: the key, or where no key is asked for, the address. */
    Object identity() {
        return reader.<Object>map(AuthorizedKeys.Reader::fingerprint)
                .orElseGet(() -> Network.of(address()).get(0));
    }

    Set<Visit> visits() {
        return visits;
    }

    /** Notes that something was typed, or that what was asked for was read. */
    void act() {
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
        act();
    }

    /** Notes what the client tried in vain so far. */
    void attempted(Attempts inVain) {
        attempts = Optional.of(inVain);
    }

    /** Returns what the client tried in vain, or empty when it did not ask for anything. */
    Optional<Attempts> attempts() {
        return attempts;
    }

    /** Notes that the client may stay. */
    void welcome() {
        welcome = true;
    }

    boolean isWelcome() {
        return welcome;
    }

    boolean hasEntered() {
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
