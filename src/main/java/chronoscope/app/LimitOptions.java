package chronoscope.app;

import chronoscope.ssh.Limits;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What readers of a server may use up. */
final class LimitOptions {
    @Option(
            names = "--max-sessions",
            paramLabel = "N",
            defaultValue = "500",
            converter = Count.class,
            description = "Connections that have logged in, and as many sessions (${DEFAULT-VALUE}).")
    int sessions;

    @Option(
            names = "--max-per-address",
            paramLabel = "N",
            defaultValue = "100",
            converter = Count.class,
            description = "The same for one address (${DEFAULT-VALUE}).")
    int perAddress;

    @Option(
            names = "--max-logins",
            paramLabel = "N",
            defaultValue = "200",
            converter = Count.class,
            description = "Connections in all that have not logged in yet (${DEFAULT-VALUE}).")
    int logins;

    @Option(
            names = "--max-logins-per-address",
            paramLabel = "N",
            defaultValue = "50",
            converter = Count.class,
            description = "The same for one address (${DEFAULT-VALUE}).")
    int loginsPerAddress;

    @Option(
            names = "--max-rate",
            paramLabel = "N",
            defaultValue = "20",
            converter = Count.class,
            description = "New connections a second from one address (${DEFAULT-VALUE}).")
    int rate;

    @Option(
            names = "--max-burst",
            paramLabel = "N",
            defaultValue = "50",
            converter = Count.class,
            description = "How many of them may come at once (${DEFAULT-VALUE}).")
    int burst;

    @Option(
            names = "--auth-time",
            paramLabel = "TIME",
            defaultValue = "20s",
            converter = Time.class,
            description = "Time to prove who one is (${DEFAULT-VALUE}).")
    Duration authentication = Duration.ZERO;

    @Option(
            names = "--auth-tries",
            paramLabel = "N",
            defaultValue = "6",
            converter = Count.class,
            description = "Keys that a client may try (${DEFAULT-VALUE}).")
    int tries;

    @Option(
            names = "--idle-time",
            paramLabel = "TIME",
            defaultValue = "15m",
            converter = Time.class,
            description = "Time without a key (${DEFAULT-VALUE}).")
    Duration idle = Duration.ZERO;

    @Option(
            names = "--session-time",
            paramLabel = "TIME",
            defaultValue = "8h",
            converter = Time.class,
            description = "Time of a connection (${DEFAULT-VALUE}).")
    Duration session = Duration.ZERO;

    @Option(
            names = "--max-channels",
            paramLabel = "N",
            defaultValue = "10",
            converter = Count.class,
            description = "Sessions in one connection (${DEFAULT-VALUE}).")
    int channels;

    @Option(
            names = "--max-command",
            paramLabel = "N",
            defaultValue = "32768",
            converter = Count.class,
            description = "Characters of a command line (${DEFAULT-VALUE}).")
    int command;

    @Option(
            names = "--max-input",
            paramLabel = "N",
            defaultValue = "16777216",
            converter = Count.class,
            description = "Bytes that may come in a session, keys or a script (${DEFAULT-VALUE}).")
    int input;

    @Option(
            names = "--output-buffer",
            paramLabel = "N",
            defaultValue = "262144",
            converter = Count.class,
            description = "Bytes that wait for a client which does not read (${DEFAULT-VALUE}).")
    int output;

    @Option(
            names = "--max-memory",
            paramLabel = "MB",
            converter = Count.class,
            description = "Memory of all sessions together (six tenths of what the timeline leaves of Java's heap).")
    @Nullable Integer memory;

    /** @param heap how many bytes sessions may take where nothing is said */
    Limits limits(long heap) {
        return new Limits(
                sessions,
                perAddress,
                logins,
                loginsPerAddress,
                rate,
                burst,
                authentication,
                tries,
                idle,
                session,
                channels,
                command,
                input,
                output,
                memory == null ? heap : (long) memory << 20);
    }

    /** Takes a whole number from 1 on. */
    static final class Count implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String word) {
            if (!word.matches("[1-9][0-9]{0,8}")) {
                throw new TypeConversionException("'" + word + "' is no whole number from 1 to 999999999");
            }
            return Integer.valueOf(word);
        }
    }

    /** Takes a length of time, such as 90s, 15m or 8h; a number alone is seconds. */
    static final class Time implements ITypeConverter<Duration> {
        private static final Pattern FORM = Pattern.compile("([0-9]{1,6})([smh]?)");

        @Override
        public Duration convert(String word) {
            Matcher parts = FORM.matcher(word);
            if (!parts.matches()) {
                throw new TypeConversionException("'" + word + "' is no time such as 90s, 15m or 8h");
            }
            long count = Long.parseLong(parts.group(1));
            if (count == 0) {
                throw new TypeConversionException("a time is at least 1s");
            }
            return switch (parts.group(2)) {
                case "m" -> Duration.ofMinutes(count);
                case "h" -> Duration.ofHours(count);
                default -> Duration.ofSeconds(count);
            };
        }
    }
}
