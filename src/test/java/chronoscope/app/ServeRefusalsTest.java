package chronoscope.app;

import static chronoscope.app.Served.HOST;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What OpenSSH's client can ask for beside a session: it is refused or does nothing, and the server goes on. */
@Tag("once")
class ServeRefusalsTest extends ServedProgram {
    private static Served served;

    @BeforeAll
    static void start() throws Exception {
        served = Served.start(shared, "--anonymous");
    }

    @AfterAll
    static void stop() throws Exception {
        if (served != null) {
            served.stop();
        }
    }

    @AfterEach
    void it_goes_on_serving() throws Exception {
        Run run = execute(served, "state");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("row=1");
    }

    @Test
    void no_terminal_means_a_script() throws Exception {
        assertThat(ssh(served, "-T", HOST)).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void no_command_means_a_connection_that_does_nothing() throws Exception {
        Process process = start(folder, served.ssh("-N", "-l", "nothing", HOST));
        served.awaitLog(" enter ", "user=nothing");
        process.destroy();
        assertThat(served.story("nothing")).noneMatch(line -> line.contains(" begin "));
    }

    @Test
    void the_agent_and_the_display_are_not_asked_for() throws Exception {
        environment.put("DISPLAY", "127.0.0.1:99");
        environment.put("SSH_AUTH_SOCK", folder.resolve("agent").toString());
        Run run = ssh(served, "-A", "-X", "-T", HOST, "state");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("row=1");
        assertThat(run.err()).contains("X11 forwarding request failed").doesNotContain("\tat ");
    }

    @Test
    void a_port_of_the_server_is_not_opened() throws Exception {
        Run run = ssh(served, "-o", "ExitOnForwardFailure=yes", "-R", "0:127.0.0.1:9", HOST, "state");
        assertThat(run.exit()).isEqualTo(255);
        assertThat(run.err()).contains("remote port forwarding failed");
    }

    @ParameterizedTest
    @CsvSource({"-L", "-D"})
    void nobody_is_reached_through_it(String option) throws Exception {
        try (ServerSocket inner = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = freePort();
            String target = option.equals("-L") ? port + ":127.0.0.1:" + inner.getLocalPort() : String.valueOf(port);
            Process process = start(folder, served.ssh("-v", option, target, "-T", HOST));
            try (BufferedReader told = process.errorReader(UTF_8)) {
                for (String line = told.readLine(); !line.contains("Sending command") && !line.contains("Entering"); ) {
                    line = told.readLine();
                    assertThat(line).isNotNull();
                }
                try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                    // A request of SOCKS 4 for the inner server, which is but text where the way is fixed.
                    socket.getOutputStream().write(new byte[] {
                        4, 1, (byte) (inner.getLocalPort() >> 8), (byte) inner.getLocalPort(), 127, 0, 0, 1, 'x', 0
                    });
                    assertThat(answers(socket)).isFalse();
                }
                String line = told.readLine();
                while (!line.contains("open failed")) {
                    line = told.readLine();
                    assertThat(line).isNotNull();
                }
            } finally {
                process.destroy();
            }
        }
    }

    private static boolean answers(Socket socket) throws IOException {
        try {
            return socket.getInputStream().read() >= 0;
        } catch (SocketException reset) {
            return false;
        }
    }

    private static int freePort() throws Exception {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    @Test
    void no_other_host_is_reached_through_it() throws Exception {
        Run run = ssh(served, "-W", "127.0.0.1:" + served.port(), HOST);
        assertThat(run.exit()).isEqualTo(255);
        assertThat(run.err()).contains("open failed");
    }

    @Test
    void there_is_no_subsystem() throws Exception {
        Run run = ssh(served, "-s", HOST, "sftp");
        assertThat(run.exit()).isNotZero();
        assertThat(run.err()).contains("subsystem request failed");
    }

    @ParameterizedTest
    @CsvSource({
        "-s, file, served:there",
        "-s, served:/etc/passwd, here",
        "-O, file, served:there",
        "-O, served:/etc/passwd, here"
    })
    void no_file_is_copied(String protocol, String from, String to) throws Exception {
        Files.writeString(folder.resolve("file"), "text");
        Run run = run(folder, served.client("scp", protocol, from, to));
        assertThat(run.exit()).isNotZero();
        assertThat(folder.resolve("here")).doesNotExist();
        assertThat(shared.resolve("there")).doesNotExist();
        assertThat(folder.resolve("there")).doesNotExist();
    }

    @Test
    void other_variables_are_not_let_in() throws Exception {
        Run run = ssh(
                served,
                "-v",
                "-o",
                "SetEnv=PATH=/nowhere LD_PRELOAD=/evil.so FOO=bar JAVA_TOOL_OPTIONS=-x",
                HOST,
                "state");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("row=1");
        // In tmux, a terminal of this type would have hyperlinks.
        environment.put("TERM", "screen-256color");
        environment.put("TMUX", "/tmp/tmux-0/default,1,0");
        Pty pty = screen(served, 120, 40, "-o", "SendEnv=TMUX", HOST);
        pty.await("? more");
        pty.type("jq");
        assertEnds(pty, 0);
        assertThat(pty.sent()).doesNotContain("\u001b]8;");
    }

    @Test
    void a_tunnel_is_not_opened() throws Exception {
        Run run = ssh(served, "-w", "any:any", HOST, "state");
        assertThat(run.out() + run.err()).doesNotContain("\tat ");
        assertThat(List.of(0, 255)).contains(run.exit());
    }

    @Test
    void what_is_no_client_at_all_is_let_go() throws Exception {
        List<String> said = List.of(
                "GET / HTTP/1.1\r\nHost: x\r\n\r\n",
                "\u0000".repeat(100_000),
                "SSH-1.5-old\r\n",
                "SSH-2.0-x\r\n" + "\u00ff".repeat(40_000));
        for (String each : said) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), served.port())) {
                OutputStream out = socket.getOutputStream();
                out.write(each.getBytes(ISO_8859_1));
                socket.shutdownOutput();
                socket.getInputStream().readAllBytes();
            } catch (SocketException reset) {
                // That is an answer too.
                assertThat(reset).isNotNull();
            }
        }
    }
}
