package chronoscope.ssh;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(20)
class MetricsPageTest {
    private static final String ASKED = "GET /metrics HTTP/1.1\r\nHost: here\r\n\r\n";

    private final Metrics metrics = new Metrics();
    private final List<Socket> clients = new ArrayList<>();
    private MetricsPage page = MetricsPage.NONE;

    @BeforeEach
    void open() throws IOException {
        page = MetricsPage.open(metrics, new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    }

    @AfterEach
    void close() throws IOException {
        page.close();
        for (Socket client : clients) {
            client.close();
        }
    }

    private Socket sent(String request) throws IOException {
        InetSocketAddress at = page.address().orElseThrow();
        Socket client = new Socket(at.getAddress(), at.getPort());
        clients.add(client);
        client.getOutputStream().write(request.getBytes(ISO_8859_1));
        return client;
    }

    private String answer(String request) throws IOException {
        return new String(sent(request).getInputStream().readAllBytes(), ISO_8859_1);
    }

    @ParameterizedTest
    @CsvSource({
        "GET /metrics HTTP/1.1, 200 OK",
        "GET /metrics HTTP/1.0, 200 OK",
        "HEAD /metrics HTTP/1.1, 200 OK",
        "GET /metrics?name[]=up HTTP/1.1, 200 OK",
        "GET /metrics?name=up HTTP/1.1, 200 OK",
        "GET http://here:9222/metrics HTTP/1.1, 200 OK",
        "POST /metrics HTTP/1.1, 405 Method Not Allowed",
        "DELETE /metrics HTTP/1.1, 405 Method Not Allowed",
        "get /metrics HTTP/1.1, 405 Method Not Allowed",
        "OPTIONS * HTTP/1.1, 404 Not Found",
        "GET / HTTP/1.1, 404 Not Found",
        "GET /metrics/ HTTP/1.1, 404 Not Found",
        "GET /metrics/x HTTP/1.1, 404 Not Found",
        "GET //metrics HTTP/1.1, 404 Not Found",
        "GET /x/../metrics HTTP/1.1, 404 Not Found",
        "GET /Metrics HTTP/1.1, 404 Not Found",
        "POST /other HTTP/1.1, 404 Not Found",
        "GET /metrics, 400 Bad Request",
        "GET /metrics HTTP/2, 400 Bad Request",
        "SSH-2.0-OpenSSH_9.2, 400 Bad Request",
        "GET /a|b HTTP/1.1, 404 Not Found",
    })
    void only_the_metrics_are_served_and_only_to_those_who_read_them(String line, String status) throws IOException {
        assertThat(answer(line + "\r\nHost: here\r\n\r\n")).startsWith("HTTP/1.1 " + status + "\r\n");
    }

    @Test
    void a_method_that_would_change_something_hears_which_ones_do() throws IOException {
        assertThat(answer("PUT /metrics HTTP/1.1\r\nContent-Length: 5\r\n\r\nwords"))
                .contains("\r\nAllow: GET, HEAD\r\n");
    }

    @Test
    void a_head_is_that_of_the_page_without_the_page() throws IOException {
        assertThat(answer(ASKED.replace("GET", "HEAD")))
                .contains("\r\nContent-Type: text/plain; version=0.0.4", "\r\nContent-Length: ")
                .endsWith("\r\n\r\n");
    }

    @Test
    void the_length_is_that_of_the_page() throws IOException {
        String[] parts = answer(ASKED).split("\r\n\r\n", 2);
        assertThat(parts[0]).contains("\r\nContent-Length: " + parts[1].length());
    }

    @Test
    void lines_may_end_as_a_person_ends_them() throws IOException {
        assertThat(answer("GET /metrics HTTP/1.0\n\n")).startsWith("HTTP/1.1 200 OK");
    }

    @Test
    void requests_that_never_end_keep_nobody_waiting() throws IOException {
        for (int i = 0; i < 100; i++) {
            sent(i % 2 == 0 ? "" : "GET /metrics HTTP/1.1\r\nHost:");
        }
        assertThat(answer(ASKED)).startsWith("HTTP/1.1 200 OK");
    }

    @Test
    void a_request_without_bounds_is_refused() throws IOException {
        assertThat(answer("GET /metrics HTTP/1.1\r\nLong: " + "x".repeat(8200))).startsWith("HTTP/1.1 400 ");
    }

    @Test
    void each_limit_that_refused_has_its_figure_and_so_do_logins_and_the_heap() throws IOException {
        metrics.refused.labelValues("rate").inc();
        metrics.refused.labelValues("rate").inc();
        metrics.refused.labelValues("sessions").inc();
        metrics.failedLogins.inc();
        assertThat(answer(ASKED).lines())
                .contains(
                        "chronoscope_refused_total{limit=\"rate\"} 2.0",
                        "chronoscope_refused_total{limit=\"sessions\"} 1.0",
                        "chronoscope_failed_logins_total 1.0")
                .anyMatch(line -> line.startsWith("jvm_memory_used_bytes{area=\"heap\"} "))
                .anyMatch(line -> line.startsWith("jvm_memory_max_bytes{area=\"heap\"} "));
    }
}
