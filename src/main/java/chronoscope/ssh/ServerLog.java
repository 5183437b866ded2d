package chronoscope.ssh;

import chronoscope.json.Json;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Tells what happens on a server, one line an event. What comes from clients is shortened, and controls in it are escaped
 * as JSON does it. Used by many threads.
 */
public final class ServerLog {
    /** How a line is written. */
    public enum Form {
        /** The time, the event, and fields as name=value; a value that is no plain word is quoted. */
        PLAIN,
        /** An object with the fields time and event, and those of the event. */
        JSON
    }

    private static final int LONGEST = 256;
    private static final Pattern PLAIN_WORD = Pattern.compile("[\\w.:/+@-]+");
    private static final DateTimeFormatter TIME =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    private final PrintWriter out;
    private final Form form;
    private final Supplier<Instant> clock;

    /** @param clock tells the present */
    public ServerLog(PrintWriter out, Form form, Supplier<Instant> clock) {
        this.out = out;
        this.form = form;
        this.clock = clock;
    }

    /** Tells an event. */
    public void tell(String event, Fields fields) {
        String time = TIME.format(clock.get());
        if (form == Form.JSON) {
            Map<String, Object> all = new LinkedHashMap<>();
            all.put("time", time);
            all.put("event", event);
            all.putAll(fields.values);
            print(Json.line(all));
        } else {
            StringBuilder line = new StringBuilder(time).append(' ').append(event);
            fields.values.forEach((name, value) -> line.append(' ')
                    .append(name)
                    .append('=')
                    .append(PLAIN_WORD.matcher(value.toString()).matches() ? value : Json.line(value)));
            print(line.toString());
        }
    }

    private synchronized void print(String line) {
        out.println(line);
    }

    /** An event's fields, in their order. */
    public static final class Fields {
        private final Map<String, Object> values = new LinkedHashMap<>();

        /** Adds a text, unless it is empty; of a long one, the beginning. */
        public Fields with(String name, String text) {
            if (!text.isEmpty()) {
                values.put(name, text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…");
            }
            return this;
        }

        /** Adds all others. */
        Fields and(Fields others) {
            values.putAll(others.values);
            return this;
        }

        /** Adds a number. */
        public Fields with(String name, long number) {
            values.put(name, number);
            return this;
        }
    }
}
