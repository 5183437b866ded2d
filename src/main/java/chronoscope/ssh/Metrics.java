package chronoscope.ssh;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Summary;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.Labels;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.LongSupplier;

/** Counts what a server does, for Prometheus. Used by many threads. */
public final class Metrics {
    private static final double NANOS = 1e9;
    private static final long WINDOW_SECONDS = 60;

    private final PrometheusRegistry registry = new PrometheusRegistry();
    final Counter refused =
            counter("chronoscope_refused_total", "Connections and sessions that a limit refused.", "limit");
    final Counter failedLogins = counter("chronoscope_failed_logins_total", "Logins that were refused.");
    final Counter commands = counter("chronoscope_commands_total", "Commands that were done.");
    final Counter received = counter("chronoscope_received_bytes_total", "Bytes that came from clients.");
    final Counter sent = counter("chronoscope_sent_bytes_total", "Bytes that went to clients.");
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
        // The names are those that dashboards for Java know.
        Labels heap = Labels.of("area", "heap");
        gauge("jvm_memory_used_bytes", "Bytes of memory in use.", heap, () -> java.totalMemory() - java.freeMemory());
        gauge("jvm_memory_max_bytes", "Bytes of memory that may be used.", heap, java::maxMemory);
    }

    void watch(LongSupplier connections, LongSupplier sessions) {
        gauge("chronoscope_connections", "Clients that are connected.", Labels.EMPTY, connections);
        gauge("chronoscope_sessions", "Sessions that are open.", Labels.EMPTY, sessions);
    }

    private Counter counter(String name, String help, String... labels) {
        return Counter.builder().name(name).help(help).labelNames(labels).register(registry);
    }

    private void gauge(String name, String help, Labels labels, LongSupplier figure) {
        GaugeWithCallback.builder()
                .name(name)
                .help(help)
                .constLabels(labels)
                .callback(now -> now.call((double) figure.getAsLong()))
                .register(registry);
    }

    void frame(long nanos) {
        frames.observe(nanos / NANOS);
    }

    /** Writes all figures as text, in Prometheus's exposition format 0.0.4. */
    void write(OutputStream out) throws IOException {
        PrometheusTextFormatWriter.create().write(out, registry.scrape());
    }
}
