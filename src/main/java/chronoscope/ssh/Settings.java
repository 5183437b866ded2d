package chronoscope.ssh;

import java.net.InetSocketAddress;

/**
 * How a server is set up.
 *
 * @param address where it listens; port 0 takes a free one
 * @param access who may enter
 * @param theme the name of the colours
 */
public record Settings(InetSocketAddress address, HostKey hostKey, Access access, Limits limits, String theme) {}
