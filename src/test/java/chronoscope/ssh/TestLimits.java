package chronoscope.ssh;

import java.time.Duration;

/** Limits that no test reaches but those it names. */
final class TestLimits {
    static final ServerLimits LIMITS = limits(Duration.ofMinutes(1));

    private TestLimits() {}

    static ServerLimits limits(Duration authentication) {
        return limits(1000, authentication);
    }

    /** @param places how many connections, and as many sessions, there may be in all */
    static ServerLimits limits(int places, Duration authentication) {
        return limits(places, authentication, 256 << 20);
    }

    /** @param memory how many bytes all sessions may take */
    static ServerLimits limits(long memory) {
        return limits(1000, Duration.ofMinutes(1), memory);
    }

    private static ServerLimits limits(int places, Duration authentication, long memory) {
        Duration hour = Duration.ofHours(1);
        return new ServerLimits(
                places,
                places,
                1000,
                1000,
                10_000,
                10_000,
                authentication,
                6,
                hour,
                hour,
                10,
                32_768,
                1 << 24,
                1 << 18,
                memory);
    }
}
