package chronoscope.ssh;

import java.net.InetSocketAddress;
import java.time.Duration;

/**
 * How a server is set up.
 *
 * @param address where it listens; port 0 takes a free one
 * @param access who may enter
 * @param dropsRemoved whether the open sessions of a key end when it is listed no more
 * @param theme the name of the colours
 * @param warmUp how long the program runs without readers before it listens
 */
public record Settings(
        InetSocketAddress address,
        HostKey hostKey,
        Access access,
        boolean dropsRemoved,
        ServerLimits limits,
        String theme,
        Duration warmUp) {}
