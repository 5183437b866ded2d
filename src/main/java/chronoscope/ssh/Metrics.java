package chronoscope.ssh;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Summary;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;

/** Counts what a server does, for Prometheus. Used by many threads. */
public final class Metrics {
    private static final double NANOS = 1e9;
    private static final long WINDOW_SECONDS = 60;

    private final PrometheusRegistry registry = new PrometheusRegistry();
    private final Counter refused = Counter.builder()
            .name("chronoscope_refused_total")
            .help("Connections and sessions that a limit refused.")
            .labelNames("limit")
            .register(registry);
    private final Counter failedLogins = counter("chronoscope_failed_logins_total", "Logins that were refused.");
    private final Counter commands = counter("chronoscope_commands_total", "Commands that were done.");
    private final Counter received = counter("chronoscope_received_bytes_total", "Bytes that came from clients.");
    private final Counter sent = counter("chronoscope_sent_bytes_total", "Bytes that went to clients.");
    private final Summary frames = Summary.builder()
            .name("chronoscope_frame_seconds")
            .help("From a key that came to its frame that went, over the last minute.")
            .quantile(0.5, 0.01)
            .quantile(0.9, 0.01)
            .quantile(0.99, 0.001)
            .maxAgeSeconds(WINDOW_SECONDS)
            .register(registry);

    public Metrics() {
        Runtime java = Runtime.getRuntime();
        heap("jvm_memory_used_bytes", "Bytes of memory in use.", () -> java.totalMemory() - java.freeMemory());
        heap("jvm_memory_max_bytes", "Bytes of memory that may be used.", java::maxMemory);
    }

    private Counter counter(String name, String help) {
        return Counter.builder().name(name).help(help).register(registry);
    }

    void watch(IntSupplier connections, IntSupplier sessions) {
        gauge("chronoscope_connections", "Clients that are connected.", connections);
        gauge("chronoscope_sessions", "Sessions that are open.", sessions);
    }

    private void gauge(String name, String help, IntSupplier count) {
        GaugeWithCallback.builder()
                .name(name)
                .help(help)
                .callback(now -> now.call(count.getAsInt()))
                .register(registry);
    }

    /** The names are those that dashboards for Java know. */
    private void heap(String name, String help, LongSupplier bytes) {
        GaugeWithCallback.builder()
                .name(name)
                .help(help)
                .labelNames("area")
                .callback(now -> now.call((double) bytes.getAsLong(), "heap"))
                .register(registry);
    }

    /** Counts a connection or a session that was refused, by the limit's name. */
    void refused(String limit) {
        refused.labelValues(limit).inc();
    }

    /** Counts a client that could not prove who it is. */
    void failedLogin() {
        failedLogins.inc();
    }

    void command() {
        commands.inc();
    }

    void frame(long nanos) {
        frames.observe(nanos / NANOS);
    }

    void received(long bytes) {
        received.inc(bytes);
    }

    void sent(long bytes) {
        sent.inc(bytes);
    }

    /** Writes all figures as text, in Prometheus's exposition format 0.0.4. */
    void write(OutputStream out) throws IOException {
        PrometheusTextFormatWriter.create().write(out, registry.scrape());
    }
}
