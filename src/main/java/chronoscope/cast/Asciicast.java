package chronoscope.cast;

import chronoscope.explore.Size;
import chronoscope.json.Json;
import chronoscope.text.Printable;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes a recording as an asciicast (docs.asciinema.org/manual/asciicast): as a whole, or line by line as it happens.
 *
 * <p>Times are rounded to milliseconds since the start, so that the intervals of version 3 add up to the times of
 * version 2.
 */
public final class Asciicast {
    /** The versions of the format. */
    public enum Version {
        V2,
        V3
    }

    /**
     * What is known before the first event.
     *
     * @param size the terminal's, at the start
     * @param idleLimit the longest that a player waits where nothing happens
     */
    public record Header(String title, Size size, Optional<Duration> idleLimit, ColourScheme theme) {
        public Header {
            title = Printable.line(title);
        }
    }

    /**
     * What happened at a time since the start.
     *
     * @param code the letter that asciicasts have for such events
     * @param data what happened, as asciicasts write it
     */
    public record Event(Duration at, String code, String data) {
        private static final String END = "x";

        /** Text was sent to the terminal, with the sequences that act on it. */
        public static Event output(Duration at, String text) {
            return new Event(at, "o", text);
        }

        /** A place to come back to; the label may be empty. */
        public static Event marker(Duration at, String label) {
            return new Event(at, "m", Printable.line(label));
        }

        /** The terminal got another size. */
        public static Event resize(Duration at, Size size) {
            return new Event(at, "r", size.columns() + "x" + size.rows());
        }

        /** The program ended, with an exit status. */
        public static Event end(Duration at, int status) {
            return new Event(at, END, String.valueOf(status));
        }
    }

    private static final String TERMINAL = "xterm-256color";

    private final Version version;
    private final Appendable out;
    private long last;

    /** Starts a recording: writes its first line. */
    public Asciicast(Version version, Header recorded, Appendable out) throws IOException {
        this.version = version;
        this.out = out;
        line(header(recorded));
    }

    /**
     * Writes the event's line; version 2 has none for the end.
     *
     * @throws IllegalArgumentException if the event is earlier than the one before
     */
    public void add(Event event) throws IOException {
        long now = millis(event.at());
        if (now < last) {
            throw new IllegalArgumentException("not in the order of time: " + event);
        }
        if (version == Version.V3) {
            line(List.of(seconds(now - last), event.code(), event.data()));
        } else if (!event.code().equals(Event.END)) {
            line(List.of(seconds(now), event.code(), event.data()));
        }
        last = now;
    }

    private void line(Object value) throws IOException {
        out.append(Json.line(value)).append('\n');
    }

    private Map<String, Object> header(Header recorded) {
        Map<String, Object> header = new LinkedHashMap<>();
        if (version == Version.V2) {
            header.put("version", 2);
            header.put("width", recorded.size().columns());
            header.put("height", recorded.size().rows());
        } else {
            header.put("version", 3);
            header.put("term", terminal(recorded));
        }
        recorded.idleLimit().ifPresent(limit -> header.put("idle_time_limit", seconds(millis(limit))));
        if (!recorded.title().isEmpty()) {
            header.put("title", recorded.title());
        }
        if (version == Version.V2) {
            header.put("env", Map.of("TERM", TERMINAL));
            header.put("theme", theme(recorded.theme()));
        }
        return header;
    }

    private static Map<String, Object> terminal(Header recorded) {
        Map<String, Object> terminal = new LinkedHashMap<>();
        terminal.put("cols", recorded.size().columns());
        terminal.put("rows", recorded.size().rows());
        terminal.put("type", TERMINAL);
        terminal.put("theme", theme(recorded.theme()));
        return terminal;
    }

    private static Map<String, Object> theme(ColourScheme theme) {
        Map<String, Object> colours = new LinkedHashMap<>();
        colours.put("fg", theme.foreground());
        colours.put("bg", theme.background());
        colours.put("palette", theme.palette());
        return colours;
    }

    private static long millis(Duration time) {
        return time.plusNanos(500_000).toMillis();
    }

    private static BigDecimal seconds(long millis) {
        return BigDecimal.valueOf(millis, 3);
    }
}
