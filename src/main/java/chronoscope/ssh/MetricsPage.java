package chronoscope.ssh;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Serves metrics through HTTP (RFC 9112), at /metrics.
 *
 * <p>Each connection has one request, and a thread of its own. Where there are many, the oldest is closed for the newest, so
 * that a client that never ends its request keeps nobody else waiting.
 */
public final class MetricsPage implements AutoCloseable {
    /** Serves nothing. */
    public static final MetricsPage NONE = new MetricsPage(Optional.empty(), new Metrics());

    private static final String PATH = "/metrics";

    /** Of lines that end as on Unix; others are turned into these. */
    private static final String HEAD_END = "\n\n";

    private static final int MOST_CONNECTIONS = 32;
    private static final int BACKLOG = 128;
    private static final int LONGEST_HEAD = 8192;
    private static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(5);

    private final Optional<ServerSocket> server;
    private final Metrics metrics;
    private final Deque<Socket> open = new ArrayDeque<>();

    private MetricsPage(Optional<ServerSocket> server, Metrics metrics) {
        this.server = server;
        this.metrics = metrics;
    }

    /**
     * Serves the figures at the address; port 0 takes a free one.
     *
     * @throws IOException when the address can't be listened at
     */
    public static MetricsPage open(Metrics metrics, InetSocketAddress address) throws IOException {
        try {
            ServerSocket server = new ServerSocket(address.getPort(), BACKLOG, address.getAddress());
            MetricsPage page = new MetricsPage(Optional.of(server), metrics);
            start(() -> page.acceptAll(server));
            return page;
        } catch (IOException failure) {
            throw new IOException(
                    "can't serve metrics at " + Addresses.text(address) + ": " + failure.getMessage(), failure);
        }
    }

    private static void start(Runnable task) {
        Thread thread = new Thread(task, "metrics");
        thread.setDaemon(true);
        thread.start();
    }

    /** Returns where it is served. */
    public Optional<InetSocketAddress> address() {
        return server.map(each -> (InetSocketAddress) each.getLocalSocketAddress());
    }

    @Override
    public void close() {
        server.ifPresent(MetricsPage::close);
        keep(0);
    }

    private void acceptAll(ServerSocket listening) {
        while (!listening.isClosed()) {
            try {
                Socket client = listening.accept();
                keep(MOST_CONNECTIONS - 1);
                synchronized (open) {
                    open.addLast(client);
                }
                start(() -> serve(client));
            } catch (IOException failure) {
                // The process may open no more files for now, as long as others have them all.
                keep(0);
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
            }
        }
    }

    /** Closes the oldest connections, but for so many. */
    private void keep(int most) {
        synchronized (open) {
            while (open.size() > most) {
                close(open.removeFirst());
            }
        }
    }

    private static void close(AutoCloseable connection) {
        try {
            connection.close();
        } catch (Exception gone) {
            return;
        }
    }

    private void serve(Socket client) {
        try (client) {
            client.setSoTimeout((int) TimeUnit.NANOSECONDS.toMillis(LONGEST_NANOS));
            InputStream in = new BufferedInputStream(client.getInputStream());
            client.getOutputStream().write(answer(head(in)));
            client.shutdownOutput();
            // A connection that is closed with something unread loses what its client has not read.
            in.readNBytes(LONGEST_HEAD);
        } catch (IOException gone) {
            // There is nobody to tell.
        } finally {
            synchronized (open) {
                open.remove(client);
            }
        }
    }

    /** Returns a request's first line and header fields, or as much of them as came within their bounds. */
    private static String head(InputStream in) throws IOException {
        long end = System.nanoTime() + LONGEST_NANOS;
        StringBuilder head = new StringBuilder();
        for (int next = in.read(); 0 <= next && head.length() < LONGEST_HEAD; next = in.read()) {
            if (next != '\r') {
                head.append((char) next);
            }
            if (head.indexOf(HEAD_END, head.length() - 2) >= 0 || System.nanoTime() > end) {
                break;
            }
        }
        return head.toString();
    }

    private byte[] answer(String head) throws IOException {
        String[] words = head.lines().findFirst().orElse("").split(" ", -1);
        if (!head.endsWith(HEAD_END) || words.length != 3 || !words[2].startsWith("HTTP/1.")) {
            return answer("400 Bad Request", "", new byte[0]);
        }
        if (!path(words[1]).equals(PATH)) {
            return answer("404 Not Found", "", new byte[0]);
        }
        boolean bodiless = words[0].equals("HEAD");
        if (!bodiless && !words[0].equals("GET")) {
            return answer("405 Method Not Allowed", "Allow: GET, HEAD\r\n", new byte[0]);
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        metrics.write(body);
        byte[] whole = answer(
                "200 OK", "Content-Type: " + PrometheusTextFormatWriter.CONTENT_TYPE + "\r\n", body.toByteArray());
        return bodiless ? Arrays.copyOf(whole, whole.length - body.size()) : whole;
    }

    /** Returns the path of a request's target, which may be a whole address, and may have a query. */
    private static String path(String target) {
        try {
            return String.valueOf(new URI(target).getRawPath());
        } catch (URISyntaxException wrong) {
            return "";
        }
    }

    private static byte[] answer(String status, String fields, byte[] body) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        String head = "HTTP/1.1 " + status + "\r\n" + fields + "Content-Length: " + body.length
                + "\r\nConnection: close\r\n\r\n";
        all.writeBytes(head.getBytes(ISO_8859_1));
        all.writeBytes(body);
        return all.toByteArray();
    }
}
