package chronoscope.ssh;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.sshd.client.channel.ChannelShell;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.channel.StreamingChannel;
import org.apache.sshd.common.util.buffer.Buffer;
import org.apache.sshd.common.util.buffer.ByteArrayBuffer;
import org.apache.sshd.core.CoreModuleProperties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Sessions that end in the midst of a command, whose output their client does not take. */
@Tag("once")
@Timeout(120)
class UnfinishedTest {
    private static final long WINDOW = 4096;

    /** Prints more than the window has room for. */
    private static final String LONG = "export json";

    @TempDir
    Path folder;

    private TestServer server;
    private ClientSession session;

    @BeforeEach
    void start() throws IOException {
        server = TestServer.curated(folder, TestLimits.LIMITS);
        session = server.connect();
        CoreModuleProperties.WINDOW_SIZE.set(session, WINDOW);
    }

    @AfterEach
    void nothing_is_left() throws Exception {
        session.close(true);
        server.end();
    }

    @Test
    void what_still_comes_for_a_script_that_was_ended_is_dropped() throws Exception {
        ChannelShell script = session.createShellChannel();
        script.setUsePty(false);
        begin(script, LONG + "\n");
        Buffer signal = session.createBuffer(SshConstants.SSH_MSG_CHANNEL_REQUEST);
        signal.putUInt(script.getRecipient());
        signal.putString("signal");
        signal.putBoolean(false);
        signal.putString("TERM");
        session.writePacket(signal);
        for (int i = 0; i < 100; i++) {
            type(script, "state\n");
        }
        assertThat(server.run(session, "state").exit()).isZero();
        assertThat(script.isOpen()).isTrue();
        script.close(false);
        server.awaitLog("reason=\"the client sent the signal TERM\"");
    }

    @Test
    void the_rest_of_a_prompts_line_is_not_run_for_nobody() throws Exception {
        ChannelShell prompt = session.createShellChannel();
        prompt.setPtyType("dumb");
        begin(prompt, LONG + "; state".repeat(100) + "\r");
        prompt.close(false);
        server.awaitLog(" commands=1 reason=\"the client closed the session\"");
    }

    /** As the connection of a client that was killed may tell: the end of what it types first, and its own end later. */
    @Test
    void a_screen_whose_client_will_never_type_again_is_closed_by_it() throws Exception {
        TestServer.Screen screen = server.screen(session, 80, 24);
        screen.channel().getInvertedIn().close();
        server.awaitLog("reason=\"the client closed the session\"");
        assertThat(server.log()).contains("code=129").doesNotContain("reason=done");
    }

    /** Waits until the first command is under way, which nobody can finish. */
    private void begin(ChannelShell channel, String text) throws IOException {
        channel.setStreaming(StreamingChannel.Streaming.Async);
        server.open(channel);
        long before = server.figure("chronoscope_commands_total");
        type(channel, text);
        server.await("command", () -> server.figure("chronoscope_commands_total") > before);
    }

    private static void type(ChannelShell channel, String text) throws IOException {
        channel.getAsyncIn()
                .writeBuffer(new ByteArrayBuffer(text.getBytes(UTF_8)))
                .verify();
    }
}
