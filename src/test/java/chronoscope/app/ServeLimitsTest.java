package chronoscope.app;

import static chronoscope.app.Served.HOST;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever meets a limit is told which. */
@Tag("once")
class ServeLimitsTest extends ServedProgram {
    private static Served served;
    private final List<Process> waiting = new ArrayList<>();

    @BeforeAll
    static void start() throws Exception {
        served = Served.start(
                shared,
                "--anonymous --max-per-address 3 --max-channels 2 --max-command 40 --max-input 100 --auth-time 1s"
                        .split(" ", -1));
    }

    @AfterAll
    static void stop() throws Exception {
        if (served != null) {
            served.stop();
        }
    }

    @AfterEach
    void let_the_waiting_go() throws Exception {
        for (Process each : waiting) {
            each.destroy();
            each.waitFor();
        }
    }

    /** Starts a client that stays until it is told to go, and waits until it is in. */
    private Process guest(Served which, String user, String... words) throws Exception {
        List<String> all = new ArrayList<>(List.of("-T", "-l", user));
        all.addAll(List.of(words));
        all.add(HOST);
        Process process = start(folder, which.ssh(all.toArray(String[]::new)));
        waiting.add(process);
        which.awaitLog(" enter ", " user=" + user);
        return process;
    }

    private void leave(Served which, String user) throws Exception {
        for (Process each : waiting) {
            each.getOutputStream().close();
            each.waitFor();
        }
        waiting.clear();
        which.story(user);
    }

    @Test
    void one_address_has_so_many_connections() throws Exception {
        guest(served, "one");
        guest(served, "two");
        guest(served, "three");
        Run run = ssh(served, HOST, "state");
        assertThat(run.exit()).isEqualTo(255);
        assertThat(run.err())
                .contains(
                        "there are already 3 connections from your address, and no more are allowed (max-per-address); try again later");
        leave(served, "one");
        leave(served, "two");
        leave(served, "three");
        assertThat(ssh(served, HOST, "state").exit()).isZero();
        served.awaitLog(" refuse ", "from=127.0.0.1:", "3 connections from your address");
    }

    @Test
    void one_connection_has_so_many_sessions() throws Exception {
        String socket = folder.resolve("s").toString();
        guest(served, "master", "-M", "-S", socket);
        // By then it takes others in.
        String connection = served.awaitLog(" enter ", "user=master").split(" ", -1)[2];
        served.awaitLog(" begin ", " " + connection + " ");
        String[] shared = {"-T", "-S", socket, HOST};
        Process second = start(folder, served.ssh(shared));
        waiting.add(second);
        second.getOutputStream().write("say here\n".getBytes(UTF_8));
        second.getOutputStream().flush();
        assertThat(second.errorReader().readLine()).isEqualTo("here");
        Run third = ssh(served, "-T", "-S", socket, HOST, "state");
        // The client comes once more, on its own, when the master can't bring it in.
        assertThat(third.exit()).isZero();
        served.awaitLog(
                " refuse ",
                "there are already 2 sessions in this connection, and no more are allowed (max-channels); try again");
        second.getOutputStream().close();
        assertThat(second.waitFor()).isZero();
        assertThat(ssh(served, "-T", "-S", socket, HOST, "state").exit()).isZero();
    }

    @Test
    void a_command_line_has_so_many_characters() throws Exception {
        assertThat(ssh(served, HOST, "say " + "x".repeat(36)).exit()).isZero();
        Run run = ssh(served, HOST, "say " + "x".repeat(37));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("chronoscope: a command line has at most 40 characters; a script that comes through"
                        + " standard input may be longer\n");
    }

    @Test
    void a_script_has_so_many_bytes() throws Exception {
        Process process = start(folder, served.ssh("-T", HOST));
        process.getOutputStream().write(("say " + "x".repeat(95) + "\n").getBytes(UTF_8));
        assertThat(end(process).exit()).isZero();
        Process longer = start(folder, served.ssh("-T", HOST));
        longer.getOutputStream().write(("say " + "x".repeat(96) + "\n").getBytes(UTF_8));
        Run run = end(longer);
        assertThat(run.exit()).isNotZero();
        assertThat(run.err()).contains("100 bytes");
    }

    @Test
    void who_says_nothing_is_cut() throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), served.port())) {
            String said = new String(socket.getInputStream().readAllBytes(), UTF_8);
            assertThat(said).startsWith("SSH-2.0-chronoscope\r\n");
        } catch (IOException reset) {
            assertThat(reset).hasMessageContaining("reset");
        }
        served.awaitLog(
                " disconnect ", "no login within 1 second, which is all that this server waits; unlock your key");
    }

    @Test
    void all_together_have_so_many_sessions() throws Exception {
        Served own = serve("--anonymous", "--max-sessions", "1");
        guest(own, "only");
        Run run = ssh(own, HOST, "state");
        assertThat(run.exit()).isEqualTo(255);
        assertThat(run.err())
                .contains(
                        "there is already 1 connection on this server, and no more are allowed (max-sessions); try again later");
        leave(own, "only");
        assertThat(ssh(own, HOST, "state").exit()).isZero();
    }

    @Test
    void one_address_may_come_so_often() throws Exception {
        Served own = serve("--anonymous", "--max-rate", "1", "--max-burst", "1");
        try (Socket first = new Socket(InetAddress.getLoopbackAddress(), own.port());
                Socket second = new Socket(InetAddress.getLoopbackAddress(), own.port())) {
            assertThat(first.getInputStream().read()).isEqualTo('S');
            // It lingers, for the client to read it.
            StringBuilder said = new StringBuilder();
            while (said.indexOf("more than 1 a second") < 0) {
                int next = second.getInputStream().read();
                assertThat(next).as(said.toString()).isNotNegative();
                said.append((char) next);
            }
            assertThat(said).contains("too many new connections from your address");
        }
        own.awaitLog(" refuse ", "too many new connections");
    }

    @Test
    void who_does_nothing_is_sent_away() throws Exception {
        Served own = serve("--anonymous", "--idle-time", "1s");
        Process script = start(folder, own.ssh("-T", HOST));
        Process nothing = start(folder, own.ssh("-N", "-v", HOST));
        Pty pty = visited(own, 100, 30);
        assertEnds(pty, 129);
        assertThat(pty.screen()).contains("chronoscope: the session was ended: idle for 1 second");
        assertThat(script.waitFor()).isEqualTo(129);
        assertThat(end(script).err()).contains("chronoscope: the session was ended: idle for 1 second");
        assertThat(nothing.waitFor()).isEqualTo(255);
        assertThat(end(nothing).err()).contains("idle for 1 second");
    }

    @Test
    void nobody_stays_for_longer_than_a_session_lasts() throws Exception {
        Served own = serve("--anonymous", "--session-time", "1s");
        Process busy = start(folder, List.of("sh", "-c", "yes 'say busy' | " + String.join(" ", own.ssh("-T", HOST))));
        Pty pty = visited(own, 100, 30);
        assertEnds(pty, 129);
        assertThat(pty.screen()).contains("chronoscope: the session was ended: here for 1 second");
        Run run = end(busy);
        assertThat(run.exit()).isEqualTo(129);
        assertThat(run.err()).endsWith("chronoscope: the session was ended: here for 1 second\n");
    }

    @Test
    void who_is_there_when_it_stops_is_told_and_gets_his_screen_back() throws Exception {
        Served own = serve("--anonymous", "--grace", "1s");
        Pty pty = visited(own, 100, 30);
        Process script = start(folder, own.ssh("-T", "-l", "script", HOST));
        own.awaitLog("kind=script");
        Process idle = start(folder, own.ssh("-N", "-l", "idle", HOST));
        own.awaitLog("user=idle");
        own.terminate();
        assertThat(idle.waitFor()).isEqualTo(255);
        pty.await("the server stops in 1 second");
        assertEnds(pty, 143);
        assertThat(pty.screen()).contains("chronoscope: the session was ended: the server stopped");
        assertThat(script.waitFor()).isEqualTo(143);
        assertThat(end(script).err())
                .contains("chronoscope: the server stops in 1 second", "the session was ended: the server stopped");
        assertThat(own.exit()).isZero();
    }

    @Test
    void who_goes_within_the_grace_ends_the_wait() throws Exception {
        Served own = serve("--anonymous", "--grace", "1h");
        Pty pty = visited(own, 100, 30);
        own.terminate();
        pty.await("the server stops in 1 hour");
        pty.type("j", "2/14");
        pty.type("q");
        assertEnds(pty, 0);
        assertThat(own.exit()).isZero();
    }

    @Test
    void without_anybody_it_stops_at_once_and_its_port_is_free() throws Exception {
        Served own = serve("--anonymous", "--grace", "1h");
        assertThat(ssh(own, HOST, "state").exit()).isZero();
        own.terminate();
        assertThat(own.exit()).isZero();
        Served next = serve("--anonymous", "--port", String.valueOf(own.port()));
        assertThat(ssh(next, HOST, "state").exit()).isZero();
    }
}
