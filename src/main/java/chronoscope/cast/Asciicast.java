package chronoscope.cast;

import chronoscope.json.Json;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

    private static final String TERMINAL = "xterm-256color";

    private final Version version;
    private final Appendable out;
    private long last;

    /** Starts a recording: writes its first line. */
    public Asciicast(Version version, Film.Leader leader, Appendable out) throws IOException {
        this.version = version;
        this.out = out;
        line(header(leader));
    }

    /** Writes the whole film. */
    public static void write(Version version, Film film, Appendable out) throws IOException {
        Asciicast cast = new Asciicast(version, film.leader(), out);
        for (Film.Event event : film.events()) {
            cast.add(event);
        }
    }

    /**
     * Writes the event's line; version 2 has none for the end.
     *
     * @throws IllegalArgumentException if the event is earlier than the one before
     */
    public void add(Film.Event event) throws IOException {
        long now = millis(event.at());
        if (now < last) {
            throw new IllegalArgumentException("not in the order of time: " + event);
        }
        if (version == Version.V3) {
            line(List.of(seconds(now - last), event.code(), event.data()));
        } else if (!(event instanceof Film.Event.End)) {
            line(List.of(seconds(now), event.code(), event.data()));
        }
        last = now;
    }

    private void line(Object value) throws IOException {
        out.append(Json.line(value)).append('\n');
    }

    private Map<String, Object> header(Film.Leader leader) {
        Map<String, Object> header = new LinkedHashMap<>();
        if (version == Version.V2) {
            header.put("version", 2);
            header.put("width", leader.size().columns());
            header.put("height", leader.size().rows());
        } else {
            header.put("version", 3);
            header.put("term", terminal(leader));
        }
        leader.idleLimit().ifPresent(limit -> header.put("idle_time_limit", seconds(millis(limit))));
        if (!leader.title().isEmpty()) {
            header.put("title", leader.title());
        }
        if (version == Version.V2) {
            header.put("env", Map.of("TERM", TERMINAL));
            header.put("theme", theme(leader.theme()));
        }
        return header;
    }

    private static Map<String, Object> terminal(Film.Leader leader) {
        Map<String, Object> terminal = new LinkedHashMap<>();
        terminal.put("cols", leader.size().columns());
        terminal.put("rows", leader.size().rows());
        terminal.put("type", TERMINAL);
        terminal.put("theme", theme(leader.theme()));
        return terminal;
    }

    private static Map<String, Object> theme(Theme theme) {
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
