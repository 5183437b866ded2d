package chronoscope.ssh;

import chronoscope.text.Counted;
import java.time.Duration;

/**
 * What readers may use up. Whoever is refused is told which limit it was.
 *
 * @param sessions connections in all, and as many channels with a session
 * @param perAddress the same for one network address; of IPv6 addresses, the first 64 bits count, and four times as much
 *     may come from the first 56
 * @param logins connections in all that have not logged in yet
 * @param loginsPerAddress the same for one network address
 * @param rate new connections a second from one address
 * @param burst how many of them may come at once
 * @param authentication how long a client may take to prove who it is
 * @param tries how many keys it may try
 * @param idle how long a session lasts in which nothing is typed and nothing is read
 * @param session how long a connection lasts at most
 * @param channels sessions in one connection
 * @param command characters of a command line
 * @param input bytes that come through a session's standard input, be they keys or a script
 * @param output bytes that wait for a client that does not read them
 * @param memory bytes of the heap that all sessions together may take
 */
public record ServerLimits(
        int sessions,
        int perAddress,
        int logins,
        int loginsPerAddress,
        int rate,
        int burst,
        Duration authentication,
        int tries,
        Duration idle,
        Duration session,
        int channels,
        int command,
        int input,
        int output,
        long memory) {
    /** The rest is for the timeline that replaces the present one, for what commands compute, and for the collector. */
    private static final double PART_OF_HEAP = 0.6;

    private static final long LEAST_MEMORY = 16 << 20;

    /** Returns how many bytes all sessions may take of what is left of the heap now, once the timeline is read. */
    public static long memoryOfHeap() {
        Runtime java = Runtime.getRuntime();
        // What the reading of the timeline left behind does not count.
        System.gc();
        long used = java.totalMemory() - java.freeMemory();
        return Math.max(LEAST_MEMORY, (long) ((java.maxMemory() - used) * PART_OF_HEAP));
    }

    /** Returns a length of time in words, such as "15 minutes". */
    static String lasting(Duration time) {
        long seconds = time.toSeconds();
        if (seconds > 0 && seconds % 3600 == 0) {
            return Counted.of(seconds / 3600, "hour");
        }
        return seconds > 0 && seconds % 60 == 0 ? Counted.of(seconds / 60, "minute") : Counted.of(seconds, "second");
    }
}
