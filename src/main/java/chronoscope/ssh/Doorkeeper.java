package chronoscope.ssh;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Counts who is there, and refuses whom the limits refuse. Knows no clock; used by many threads. */
final class Doorkeeper {
    private static final double NANOS = 1e9;

    private final Limits limits;
    private final Map<Object, Place> places = new HashMap<>();
    private int connections;
    private int sessions;
    private boolean closed;
    private long swept;

    /** Where connections come from. */
    private static final class Place {
        private int connections;
        private int sessions;
        private double allowance;
        private long since;
    }

    Doorkeeper(Limits limits) {
        this.limits = limits;
    }

    /** Returns why nobody else may connect from the address, or counts him. */
    synchronized Optional<String> connect(InetAddress address, long nanos) {
        sweep(nanos);
        Place place = places.computeIfAbsent(key(address), key -> {
            Place fresh = new Place();
            fresh.allowance = limits.burst();
            fresh.since = nanos;
            return fresh;
        });
        refill(place, nanos);
        Optional<String> refused = refused(place);
        if (refused.isEmpty()) {
            place.allowance -= 1;
            place.connections++;
            connections++;
        }
        return refused;
    }

    private Optional<String> refused(Place place) {
        if (closed) {
            return Optional.of("this server is about to stop");
        }
        if (place.allowance < 1) {
            return Optional.of("too many new connections from your address, more than " + limits.rate()
                    + " a second; try again in a moment");
        }
        if (place.connections >= limits.perAddress()) {
            return Optional.of(full(limits.perAddress(), "from your address"));
        }
        return connections >= limits.sessions()
                ? Optional.of(full(limits.sessions(), "on this server"))
                : Optional.empty();
    }

    private static String full(int most, String where) {
        return "there " + (most == 1 ? "is" : "are") + " already " + Limits.counted(most, "session") + " " + where
                + ", and no more may be; try again later";
    }

    /** Returns why nobody from the address may begin another session, or counts it. */
    synchronized Optional<String> begin(InetAddress address, int inConnection) {
        Place place = places.get(key(address));
        if (closed || place == null) {
            return Optional.of("this server is about to stop");
        }
        if (inConnection >= limits.channels()) {
            return Optional.of(full(limits.channels(), "in this connection"));
        }
        if (place.sessions >= limits.perAddress()) {
            return Optional.of(full(limits.perAddress(), "from your address"));
        }
        if (sessions >= limits.sessions()) {
            return Optional.of(full(limits.sessions(), "on this server"));
        }
        place.sessions++;
        sessions++;
        return Optional.empty();
    }

    synchronized void end(InetAddress address) {
        sessions--;
        Optional.ofNullable(places.get(key(address))).ifPresent(place -> place.sessions--);
    }

    synchronized void disconnect(InetAddress address) {
        connections--;
        Optional.ofNullable(places.get(key(address))).ifPresent(place -> place.connections--);
    }

    /** Lets nobody in any more. */
    synchronized void close() {
        closed = true;
    }

    synchronized int sessions() {
        return sessions;
    }

    /** Forgets who is gone and may come as often again as anybody. */
    private void sweep(long nanos) {
        if (nanos - swept < 10 * NANOS) {
            return;
        }
        swept = nanos;
        places.values().removeIf(place -> {
            refill(place, nanos);
            return place.connections == 0 && place.sessions == 0 && place.allowance >= limits.burst();
        });
    }

    private void refill(Place place, long nanos) {
        place.allowance = Math.min(limits.burst(), place.allowance + (nanos - place.since) / NANOS * limits.rate());
        place.since = nanos;
    }

    /** A home has 2^64 addresses of IPv6. */
    private static Object key(InetAddress address) {
        return address instanceof Inet6Address
                ? ByteBuffer.wrap(address.getAddress(), 0, 8).getLong()
                : address;
    }
}
