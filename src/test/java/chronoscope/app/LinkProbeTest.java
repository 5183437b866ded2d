package chronoscope.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.check.Checked;
import chronoscope.check.DeadLinks;
import chronoscope.check.ReportFormat;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Addresses of this computer alone are asked. */
@Timeout(60)
class LinkProbeTest {
    private final ExecutorService serving = Executors.newCachedThreadPool();
    private HttpServer server;
    private String root = "";

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(serving);
        server.start();
        root = "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @AfterEach
    void close() {
        server.stop(0);
        serving.shutdownNow();
    }

    private void answer(String path, int status, Map<String, String> headers) {
        server.createContext(path, exchange -> {
            headers.forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
            end(exchange, status);
        });
    }

    private static void end(HttpExchange exchange, int status) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(status, -1);
        }
    }

    private static Map<String, String> faults(Duration longest, List<String> addresses) throws InterruptedException {
        return new LinkProbe(longest, Executors.defaultThreadFactory()).faults(addresses);
    }

    @Test
    void an_address_that_answers_has_no_fault_wherever_it_leads() throws Exception {
        answer("/here", 200, Map.of());
        answer("/moved", 302, Map.of("Location", "/here"));
        answer("/lost", 302, Map.of("Location", "/gone"));
        answer("/gone", 410, Map.of());
        assertThat(faults(LinkProbe.LONGEST, List.of(root + "/here", root + "/moved", root + "/gone", root + "/lost")))
                .containsExactly(
                        Map.entry(root + "/gone", "it answers 410"), Map.entry(root + "/lost", "it answers 410"));
    }

    @Test
    void what_can_not_be_asked_is_told() throws Exception {
        int closed;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = socket.getLocalPort();
        }
        String nobody = "http://127.0.0.1:" + closed + "/";
        Map<String, String> faults = faults(LinkProbe.LONGEST, List.of(nobody, root + "/a|b"));
        assertThat(faults.get(nobody)).startsWith("no answer");
        assertThat(faults.get(root + "/a|b")).isEqualTo("it can't be asked: it holds characters that must be escaped");
    }

    @Test
    void nobody_is_waited_for_longer_than_the_time() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        server.createContext("/late", exchange -> {
            await(end);
            end(exchange, 200);
        });
        assertThat(faults(Duration.ofSeconds(1), List.of(root + "/late")))
                .containsExactly(Map.entry(root + "/late", "no answer in 1 second"));
        end.countDown();
    }

    @Test
    void at_most_four_are_asked_at_once() throws Exception {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch four = new CountDownLatch(4);
        server.createContext("/", exchange -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            four.countDown();
            await(four);
            now.decrementAndGet();
            end(exchange, 200);
        });
        List<String> many =
                IntStream.range(0, 12).mapToObj(number -> root + "/" + number).toList();
        // Each thread asks one address at a time, and as many are made as there are addresses, up to the most.
        AtomicInteger threads = new AtomicInteger();
        LinkProbe probe = new LinkProbe(LinkProbe.LONGEST, task -> {
            threads.incrementAndGet();
            return new Thread(task);
        });
        assertThat(probe.faults(many)).isEmpty();
        assertThat(threads).hasValue(4);
        assertThat(most).hasValue(4);
    }

    @Test
    void a_dead_address_is_a_problem_at_its_place() {
        Checked file = Checked.of("t.yaml", """
                title: T
                sources:
                  a: {type: webpage, title: A, issued: 2023, url: "http://a.example/", archive-url: "http://b.example/"}
                events:
                  - {id: one, date: 1900, title: One, citations: [{source: a}]}
                """.getBytes(UTF_8));
        assertThat(DeadLinks.addresses(List.of(file))).containsExactly("http://a.example/", "http://b.example/");
        assertThat(DeadLinks.in(file, Map.of("http://b.example/", "it answers 404"))
                        .problems())
                .extracting(ReportFormat::line)
                .containsExactly(
                        "t.yaml:3:85: warning: http://b.example/: it answers 404; look for its new address or a copy"
                                + " [dead-link]");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
