package chronoscope.app;

import static chronoscope.app.Served.HOST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chronoscope.json.JsonText;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the server tells on standard error of its visitors. */
@Tag("once")
class ServeLogTest extends ServedProgram {
    /** Line ends, the escape, C1 controls, an overriding direction, quotes, and what looks like another event. */
    private static final String HOSTILE =
            "x\n2026-01-01T00:00:00Z enter user=root\r\u001b[2J\u009b31m\u0007\u202e\"'\\=日";

    private static Served plain;
    private static Served json;

    /** The form of the log. */
    private enum Form {
        PLAIN,
        JSON;

        private Served served() {
            return this == PLAIN ? plain : json;
        }
    }

    @BeforeAll
    static void start() throws Exception {
        plain = Served.start(shared, "--anonymous");
        json = Served.start(shared, "--anonymous", "--log", "json");
    }

    @AfterAll
    static void stop() throws Exception {
        for (Served each : new ArrayList<>(List.of(plain, json))) {
            each.stop();
        }
    }

    private static void assertClean(Served served) {
        assertThat(served.log())
                .allMatch(line -> line.codePoints()
                        .noneMatch(point -> Character.isISOControl(point)
                                || Character.getType(point) == Character.FORMAT
                                || Character.getType(point) == Character.LINE_SEPARATOR))
                .noneMatch(line -> line.startsWith("2026-01-01"));
        // The first line is a notice to whoever started it, as at home.
        assertThat(served.log().stream().skip(1)).allMatch(line -> line.length() < 2000);
    }

    @ParameterizedTest
    @EnumSource
    void what_clients_say_can_not_act_on_who_reads_the_log(Form form) throws Exception {
        Served served = form.served();
        ssh(served, HOST, HOSTILE);
        served.awaitLog("begin", "\\u001B[2J");
        ssh(served, "-o", "User=" + HOSTILE.replace("'", "").replace("\\", "").replace("\"", ""), HOST, "state");
        served.awaitLog("enter", "\\u202e");
        environment.put("TERM", HOSTILE);
        environment.put("LC_ALL", HOSTILE);
        ssh(served, "-tt", "-o", "SendEnv=LC_ALL", "-l", "hostile", HOST, "quit");
        served.awaitLog("enter", "hostile");
        assertClean(served);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_long_is_shortened(Form form) throws Exception {
        Served served = form.served();
        ssh(served, HOST, "say " + "long".repeat(5000));
        String told = served.awaitLog("begin", "longlong");
        assertThat(told).contains("…").hasSizeLessThan(500);
        ssh(served, "-l", "u".repeat(1000), HOST, "state");
        assertThat(served.awaitLog("enter", "uuuu")).contains("…").hasSizeLessThan(500);
        assertClean(served);
    }

    @Test
    void a_visit_is_told_from_its_connection_to_its_end() throws Exception {
        ssh(plain, "-l", "ada", HOST, "row 2; state");
        List<String> told = plain.story("ada");
        assertThat(told)
                .extracting(line -> line.split(" ", -1)[1])
                .containsExactly("connect", "enter", "begin", "end", "disconnect");
        assertThat(told)
                .allMatch(line -> line.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z [a-z]+ .*"));
        assertThat(told.get(1)).contains("client=\"SSH-2.0-OpenSSH_");
        assertThat(told.get(2)).contains("kind=command command=\"row 2; state\"");
        assertThat(told.get(3)).contains("code=0", "commands=2", "reason=done");
    }

    @Test
    void each_line_is_an_object_where_that_is_wanted() throws Exception {
        ssh(json, "-l", "objects", HOST, "row 2; nonsense");
        json.awaitLog("\"event\":\"enter\"", "objects");
        json.awaitLog("\"event\":\"end\"", "\"code\":1");
        List<Map<String, Object>> told =
                json.log().stream().map(JsonText::object).toList();
        assertThat(told).allMatch(each -> each.containsKey("time") && each.containsKey("event"));
        assertThat(told.get(0))
                .containsEntry("event", "start")
                .containsEntry("address", "127.0.0.1:" + json.port())
                .containsEntry("access", "anyone")
                .containsEntry("timeline", "built-in timeline")
                .hasEntrySatisfying("host_key", key -> assertThat(json.first()).contains(", host key " + key + ", "));
        assertThat(told).anyMatch(each -> "objects".equals(each.get("user")) && each.get("connection") instanceof Long);
    }

    @Test
    void its_figures_are_told_to_this_computer() throws Exception {
        Served served = serve("--anonymous", "--metrics", "0");
        assertThat(ssh(served, HOST, "row 2; state").exit()).isZero();
        served.awaitLog(" disconnect ");
        int port = Integer.parseInt(served.awaitLog(" metrics ", "port=").replaceAll(".* port=", ""));
        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> page = client.send(asked(port, "/metrics"), HttpResponse.BodyHandlers.ofString());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain; version=0.0.4");
        assertThat(page.body().lines())
                .contains(
                        "# TYPE chronoscope_commands_total counter",
                        "chronoscope_commands_total 2.0",
                        "chronoscope_connections 0.0",
                        "chronoscope_sessions 0.0");
        // All of 127.0.0.0/8 is this computer; who listens at one address of it does not hear the others.
        assertThatThrownBy(() -> new Socket("127.0.0.2", port).close()).isInstanceOf(ConnectException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "--anonymous, 0, stop",
        "--anonymous --port 65536, 2, error",
        "--anonymous --bind 192.0.2.1 --port 9, 2, error"
    })
    void all_that_is_told_is_objects_from_the_start_to_the_end(String words, long exit, String event) throws Exception {
        List<String> options = new ArrayList<>(List.of(words.split(" ", -1)));
        options.addAll(List.of("--log", "json"));
        Process process = Served.launch(folder, options);
        if (exit == 0) {
            process.inputReader().readLine();
            process.toHandle().destroy();
        }
        Run run = end(process);
        assertThat((long) run.exit()).isEqualTo(exit);
        List<Map<String, Object>> told = run.err().lines().map(JsonText::object).toList();
        assertThat(told)
                .extracting(each -> each.get("event"))
                .startsWith("start")
                .contains(event)
                .endsWith("end");
        assertThat(told.get(told.size() - 1)).containsEntry("code", exit);
    }

    private static HttpRequest asked(int port, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
    }

    @Test
    void a_keys_comment_can_not_act_on_it_either() throws Exception {
        Path key = Served.key(folder, "key");
        String line = Served.listed(key).strip() + " \u001b[2J\u009b31m\u202e\"";
        Files.writeString(folder.resolve("keys"), line + "\n");
        Served served = serve("--authorized-keys", "keys");
        assertThat(ssh(served, "-i", key.toString(), HOST, "state").exit()).isZero();
        assertThat(served.awaitLog(" enter ")).contains("comment=\"key@home \\u001B[2J\\u009b31m\\u202e");
        assertClean(served);
    }
}
