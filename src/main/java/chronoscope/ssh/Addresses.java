package chronoscope.ssh;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ShortBuffer;

/** Network addresses as people write them (RFC 5952). */
public final class Addresses {
    private static final int GROUPS = 8;

    private Addresses() {}

    /** Returns an address and its port, such as 192.0.2.1:22 or [2001:db8::1]:22. */
    public static String text(InetSocketAddress socket) {
        String host = text(socket.getAddress());
        return (socket.getAddress() instanceof Inet6Address ? "[" + host + "]" : host) + ":" + socket.getPort();
    }

    /** Returns an address, such as 192.0.2.1 or 2001:db8::1. The zone, which only this computer knows, is left out. */
    public static String text(InetAddress address) {
        if (!(address instanceof Inet6Address)) {
            return address.getHostAddress();
        }
        ShortBuffer groups = ByteBuffer.wrap(address.getAddress()).asShortBuffer();
        int from = 0;
        int to = 0;
        for (int first = 0; first < GROUPS; first++) {
            int end = first;
            while (end < GROUPS && groups.get(end) == 0) {
                end++;
            }
            // A single zero is written, and of the longest runs the first is left out.
            if (end - first > Math.max(1, to - from)) {
                from = first;
                to = end;
            }
        }
        return to == 0 ? joined(groups, 0, GROUPS) : joined(groups, 0, from) + "::" + joined(groups, to, GROUPS);
    }

    private static String joined(ShortBuffer groups, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int at = from; at < to; at++) {
            text.append(at == from ? "" : ":").append(Integer.toHexString(Short.toUnsignedInt(groups.get(at))));
        }
        return text.toString();
    }
}
