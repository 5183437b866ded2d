package chronoscope.ssh;

import chronoscope.json.Json;
import chronoscope.text.Printable;
import java.io.OutputStream;
import java.net.InetAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Tells what happens on a server, one line an event, and never waits for who reads it. What comes from clients is
 * shortened, and controls in it are escaped as JSON does it. Used by many threads.
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
    private static final Pattern PLAIN_WORD = Pattern.compile("[\\w.:/+@\\[\\]-]+");
    private static final DateTimeFormatter TIME =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    private static final Duration REFUSAL_PAUSE = Duration.ofSeconds(1);
    private static final Duration ROUTINE_PAUSE = Duration.ofMinutes(10);

    /** How long the last lines may take, where nobody reads them. */
    private static final Duration LAST_LINES = Duration.ofSeconds(2);

    private final Form form;
    private final Supplier<Instant> clock;
    private final Repeats repeats = new Repeats(this::tell, System.nanoTime());
    private final LogWriter writer;
    private final Instant made;
    private boolean begun;

    /**
     * Makes a log, which writes nothing yet.
     *
     * @param charset of the plain form; JSON is UTF-8
     * @param clock tells the present
     */
    public ServerLog(OutputStream out, Charset charset, Form form, Supplier<Instant> clock) {
        this.form = form;
        this.clock = clock;
        this.made = clock.get();
        this.writer = new LogWriter(
                out,
                form == Form.JSON ? StandardCharsets.UTF_8 : charset,
                lost -> line("lost", new Fields().with("count", lost)),
                () -> repeats.look(System.nanoTime()));
    }

    /** Begins to write, with the start of the server as the first line; what was told before stands behind it. */
    public synchronized void begin(Fields start) {
        begun = true;
        writer.begin(Optional.of(line(made, "start", start)));
    }

    public void tell(String event, Fields fields) {
        writer.add(line(event, fields));
    }

    /** Tells why the server can't do what it was started for; in plain form as all commands of the program do. */
    public void error(String message) {
        tellStarter("error", message, "chronoscope: ");
    }

    /** Tells what whoever starts the server should know; in plain form as all commands of the program do. */
    public void notice(String message) {
        tellStarter("notice", message, "chronoscope: ");
    }

    /** Tells of a fault in a file, whose message begins with its place. */
    public void problem(String message) {
        tellStarter("error", message, "");
    }

    private void tellStarter(String event, String message, String prefix) {
        writer.add(
                form == Form.JSON
                        ? line(event, new Fields().with("message", message))
                        : prefix + Printable.line(message));
    }

    /** Tells that somebody was refused; what repeats itself is summed up each second. */
    void tellRefusal(String event, String kind, InetAddress from, Fields fields) {
        repeats.tell(new Repeats.Kind(event, kind, from, REFUSAL_PAUSE), fields, System.nanoTime());
    }

    /** Tells what happens as a matter of course; what repeats itself is summed up in lines far apart. */
    void tellRoutine(String event, String kind, InetAddress from, Fields fields) {
        repeats.tell(new Repeats.Kind(event, kind, from, ROUTINE_PAUSE), fields, System.nanoTime());
    }

    /**
     * Tells the last event, the end of the server, and waits until it is written, but not for long. In plain form, the end
     * of a server that has not begun is but what it failed by.
     */
    public synchronized void end(int exitCode) throws InterruptedException {
        repeats.look(System.nanoTime() + ROUTINE_PAUSE.toNanos());
        boolean framed = begun || form == Form.JSON;
        if (!begun) {
            writer.begin(framed ? Optional.of(line(made, "start", new Fields())) : Optional.empty());
        }
        writer.end(
                framed ? Optional.of(line("end", new Fields().with("code", exitCode))) : Optional.empty(), LAST_LINES);
    }

    private String line(String event, Fields fields) {
        return line(clock.get(), event, fields);
    }

    private String line(Instant at, String event, Fields fields) {
        String time = TIME.format(at);
        if (form == Form.JSON) {
            Map<String, Object> all = new LinkedHashMap<>();
            all.put("time", time);
            all.put("event", event);
            all.putAll(fields.values);
            return Json.line(all);
        }
        StringBuilder line = new StringBuilder(time).append(' ').append(event);
        fields.values.forEach((name, value) -> line.append(' ')
                .append(name)
                .append('=')
                .append(PLAIN_WORD.matcher(value.toString()).matches() ? value : Json.line(value)));
        return line.toString();
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

        Fields and(Fields others) {
            values.putAll(others.values);
            return this;
        }

        public Fields with(String name, long number) {
            values.put(name, number);
            return this;
        }

        @Override
        public String toString() {
            return values.toString();
        }
    }
}
