package chronoscope.ssh;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * Addresses that count as one: an address of IPv4, and of IPv6 the 64 bits that a home has, or the 56 that it may have.
 *
 * @param factor how many times the bound of one address holds for it
 */
record Network(long bits, int length, int factor) {
    private static final int HOME = 64;
    private static final int SITE = 56;
    private static final int HOMES_OF_A_SITE = 4;

    /** Returns all that the address belongs to, the smallest first. */
    static List<Network> of(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (!(address instanceof Inet6Address)) {
            return List.of(new Network(ByteBuffer.wrap(bytes).getInt(), Integer.SIZE, 1));
        }
        long bits = ByteBuffer.wrap(bytes).getLong();
        return List.of(new Network(bits, HOME, 1), new Network(bits & (-1L << (HOME - SITE)), SITE, HOMES_OF_A_SITE));
    }
}
