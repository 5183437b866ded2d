package chronoscope.ssh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chronoscope.ssh.TestServer.Running;
import chronoscope.ssh.TestServer.Screen;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.sshd.client.channel.ChannelShell;
import org.apache.sshd.client.channel.ClientChannel;
import org.apache.sshd.client.future.OpenFuture;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.channel.Channel;
import org.apache.sshd.common.util.buffer.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Clients that ask for too much, or for nonsense: a witness goes on, and nothing of them is left. */
@Tag("once")
@Timeout(120)
class HostileClientTest {
    @TempDir
    Path folder;

    private TestServer server;
    private ClientSession session;

    @BeforeEach
    void start() throws IOException {
        server = TestServer.curated(folder, TestLimits.LIMITS);
        session = server.connect();
    }

    @AfterEach
    void nothing_is_left() throws Exception {
        session.close(true);
        server.end();
    }

    @Test
    void a_command_line_that_is_too_long_is_refused() throws Exception {
        Running running = server.run(session, "x".repeat(100_000));
        assertThat(running.exit()).isEqualTo(2);
        assertThat(running.err()).contains("a command line has at most 32768 characters");
    }

    @Test
    void a_command_line_of_megabytes_ends_its_connection_only() throws Exception {
        OpenFuture ignored = session.createExecChannel("x".repeat(4 << 20)).open();
        server.awaitAlone();
    }

    @Test
    void of_many_sizes_at_once_the_last_counts() throws Exception {
        Screen screen = server.screen(session, 80, 24);
        Random random = new Random(1);
        int[] odd = {0, 1, -1, Integer.MIN_VALUE, Integer.MAX_VALUE, 65_536};
        for (int i = 0; i < 10_000; i++) {
            int columns = i % 10 == 0 ? odd[i / 10 % odd.length] : random.nextInt(400);
            int rows = i % 7 == 0 ? odd[i / 7 % odd.length] : random.nextInt(200);
            screen.channel().sendWindowChange(columns, rows);
        }
        screen.channel().sendWindowChange(91, 33);
        String expected = server.screen(session, 91, 33).redrawn();
        server.await("screen of the last size", () -> screen.redrawn().equals(expected));
        screen.explore();
    }

    @Test
    void variables_without_end_and_with_odd_names_are_borne() throws Exception {
        ChannelShell channel = session.createShellChannel();
        channel.setPtyType("xterm-256color");
        for (int i = 0; i < 10_000; i++) {
            channel.setEnv("LC_" + i, "x".repeat(200));
        }
        channel.setEnv("LC_A\nB", "x\ny");
        channel.setEnv("LANG\0", "\u001B]0;title\u0007");
        server.open(channel);
        server.awaitLog("kind=screen");
        assertThat(server.log().lines()).allMatch(line -> line.matches("\\d{4}-\\d\\d-.*"));
    }

    @Test
    void requests_whose_answers_are_not_read_end_the_connection() throws Exception {
        session.getIoSession().suspendRead();
        String reason = "the client does not read what it asked for";
        for (int i = 0; i < 1000 && !server.log().contains(reason); i++) {
            askForUnknownChannel();
        }
        server.awaitLog(reason);
        server.awaitAlone();
    }

    /** The answer repeats the name. */
    private void askForUnknownChannel() {
        try {
            Buffer buffer = session.createBuffer(SshConstants.SSH_MSG_CHANNEL_OPEN);
            buffer.putString("x".repeat(30_000));
            buffer.putUInt(0);
            buffer.putUInt(0);
            buffer.putUInt(0);
            session.writePacket(buffer);
        } catch (IOException ended) {
            return;
        }
    }

    @Test
    void channels_over_the_limit_are_refused_again_and_again() throws Exception {
        List<ClientChannel> open = new ArrayList<>();
        for (int i = 0; i < TestLimits.LIMITS.channels(); i++) {
            open.add(server.screen(session, 80, 24).channel());
        }
        for (int i = 0; i < 200; i++) {
            ChannelShell more = session.createShellChannel();
            assertThatThrownBy(() -> server.open(more)).isInstanceOf(IOException.class);
            more.close(true);
        }
        server.awaitLog("there are already 10 sessions in this connection");
        open.get(0).close(false);
        server.await("end of one", () -> server.figure("chronoscope_sessions") == TestLimits.LIMITS.channels());
        server.screen(session, 80, 24).explore();
    }

    @Test
    void half_a_million_keys_are_acted_on_in_their_order() throws Exception {
        Screen screen = server.screen(session, 100, 30);
        screen.type("jk".repeat(1 << 18));
        screen.type("?");
        server.await(
                "help", () -> screen.shown().contains("Keys") || screen.shown().contains("keys"));
    }

    @Test
    void a_paste_of_megabytes_is_borne() throws Exception {
        Screen screen = server.screen(session, 100, 30);
        screen.type(":\u001B[200~" + "goto 1912\nx".repeat(400_000) + "\u001B[201~");
        screen.type("\u0003");
        screen.explore();
    }

    @Test
    void garbage_as_keys_is_borne() throws Exception {
        Screen screen = server.screen(session, 100, 30);
        Random random = new Random(2);
        for (int i = 0; i < 25; i++) {
            byte[] garbage = new byte[1000];
            random.nextBytes(garbage);
            screen.type("\u001B[<0;" + random.nextInt() + ";1M\u001B]0;" + i + "\u0007\u001B[M!!!\u001BP");
            screen.type(new String(garbage, StandardCharsets.ISO_8859_1).replaceAll("[qQ:\u0003\u0004]", "x"));
        }
        screen.type("\u0018");
        server.witness().explore();
    }

    @Test
    void an_end_of_the_input_at_once_ends_the_session() throws Exception {
        Screen screen = server.screen(session, 80, 24);
        screen.channel().getInvertedIn().close();
        server.await("end of the session", screen.channel()::isClosed);
    }

    @Test
    void data_for_channels_that_are_not_there_is_borne() throws Exception {
        for (int i = 0; i < 1000; i++) {
            Buffer buffer = session.createBuffer(SshConstants.SSH_MSG_CHANNEL_DATA);
            buffer.putUInt(i + 7L);
            buffer.putString("jjjj");
            session.writePacket(buffer);
        }
        server.witness().explore();
    }

    @Test
    void empty_packets_without_end_are_borne() throws Exception {
        Screen screen = server.screen(session, 80, 24);
        Running script = server.script(session);
        for (int i = 0; i < 5000; i++) {
            sendNothing(screen.channel());
            sendNothing(script.channel());
        }
        screen.explore();
        script.type("row 3; state\n");
        server.await("answer", () -> script.out().contains("theme="));
        assertThat(script.out()).contains("row=3");
        List<Thread> waiting = TestServer.threads();
        sendNothing(screen.channel());
        sendNothing(script.channel());
        assertThat(server.run(session, "state").exit()).isZero();
        // Whoever waits is not woken, and so computes nothing.
        List<String> before = waits(waiting);
        for (int i = 0; i < 5; i++) {
            assertThat(server.run(session, "state").exit()).isZero();
        }
        assertThat(waits(waiting)).isEqualTo(before);
    }

    private void sendNothing(Channel channel) throws IOException {
        Buffer buffer = session.createBuffer(SshConstants.SSH_MSG_CHANNEL_DATA);
        buffer.putUInt(channel.getRecipient());
        buffer.putString("");
        session.writePacket(buffer);
    }

    /** Returns where each thread is, and how often it has begun to wait. */
    private static List<String> waits(List<Thread> threads) {
        return threads.stream()
                .map(thread -> ManagementFactory.getThreadMXBean().getThreadInfo(thread.getId(), Integer.MAX_VALUE))
                .map(thread -> thread.getWaitedCount() + " " + List.of(thread.getStackTrace()))
                .toList();
    }

    @Test
    void what_is_set_has_a_bound_and_the_session_goes_on() throws Exception {
        StringBuilder lines = new StringBuilder("set a " + "x".repeat(1000) + "\n" + "set a $a$a\n".repeat(6));
        // Each has 64,000 characters, and a name.
        "bcdefghijklmnop".chars().forEach(name -> lines.append("set " + (char) name + " $a\n"));
        Running running = server.run(session, lines + "state --keep-going");
        assertThat(running.exit()).isEqualTo(1);
        assertThat(running.err())
                .isEqualTo("command:22: error: set: all variables together may have at most 1000000 characters\n");
        assertThat(running.out()).contains("row=1");
    }

    @Test
    void filters_have_a_bound_and_the_session_goes_on() throws Exception {
        Running running = server.run(session, "filter iran\n".repeat(1001) + "state --keep-going");
        assertThat(running.exit()).isEqualTo(1);
        assertThat(running.err())
                .containsOnlyOnce("error: ")
                .endsWith("\ncommand:1001: error: filter: there are 1000 filters already; 'clear' takes all away\n");
        assertThat(running.out()).contains("row=1");
    }

    @Test
    void a_channel_does_one_thing() throws Exception {
        Screen screen = server.screen(session, 80, 24);
        for (String request : List.of("exec", "shell", "pty-req", "exec")) {
            ask(screen.channel(), request);
        }
        server.witness().explore();
        session.close(true);
        server.awaitAlone();
        server.await("the end of both", () -> server.log().split(" disconnect ", -1).length == 2);
        assertThat(server.log().split(" begin ", -1)).hasSize(3);
    }

    private void ask(Channel channel, String request) throws IOException {
        Buffer buffer = session.createBuffer(SshConstants.SSH_MSG_CHANNEL_REQUEST);
        buffer.putUInt(channel.getRecipient());
        buffer.putString(request);
        buffer.putBoolean(false);
        if (request.equals("exec")) {
            buffer.putString("list");
        } else if (request.equals("pty-req")) {
            buffer.putString("dumb");
            buffer.putUInt(10);
            buffer.putUInt(10);
            buffer.putUInt(0);
            buffer.putUInt(0);
            buffer.putString("");
        }
        session.writePacket(buffer);
    }
}
