package chronoscope.ssh;

import com.sun.net.httpserver.HttpServer;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;

/** Serves metrics through HTTP, at /metrics, to this computer only. */
public final class MetricsPage implements AutoCloseable {
    /** Serves nothing. */
    public static final MetricsPage NONE = new MetricsPage(Optional.empty());

    private static final int FOUND = 200;
    private static final int NOT_FOUND = 404;

    private final Optional<HttpServer> server;

    private MetricsPage(Optional<HttpServer> server) {
        this.server = server;
    }

    /**
     * Serves the figures at the port; 0 takes a free one.
     *
     * @throws IOException when the port can't be listened at
     */
    public static MetricsPage open(Metrics metrics, int port) throws IOException {
        HttpServer server;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException failure) {
            throw new IOException("can't serve metrics at port " + port + ": " + failure.getMessage(), failure);
        }
        server.createContext("/", exchange -> {
            try (exchange) {
                boolean found = exchange.getRequestURI().getPath().equals("/metrics");
                ByteArrayOutputStream body = new ByteArrayOutputStream();
                if (found) {
                    metrics.write(body);
                    exchange.getResponseHeaders().set("Content-Type", PrometheusTextFormatWriter.CONTENT_TYPE);
                }
                exchange.sendResponseHeaders(found ? FOUND : NOT_FOUND, found ? body.size() : -1);
                body.writeTo(exchange.getResponseBody());
            }
        });
        server.start();
        return new MetricsPage(Optional.of(server));
    }

    /** Returns where it is served. */
    public Optional<Integer> port() {
        return server.map(each -> each.getAddress().getPort());
    }

    @Override
    public void close() {
        server.ifPresent(each -> each.stop(0));
    }
}
