package chronoscope.ssh;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.ssh.TestServer.Running;
import chronoscope.ssh.TestServer.Screen;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.sshd.client.channel.ChannelShell;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.util.buffer.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Readers who ask for more memory than all of them may have: they are told so, and nobody else notices. */
@Timeout(120)
class FullMemoryTest {
    private static final int SEVERAL = 5;

    @TempDir
    Path folder;

    private TestServer server;
    private ClientSession session;

    @BeforeEach
    void start() throws IOException {
        server = TestServer.curated(folder, TestLimits.limits(MemoryBudget.of(80 * 24, 0) * SEVERAL));
        session = server.connect();
    }

    @AfterEach
    void end() throws Exception {
        session.close(true);
        server.end();
    }

    @Test
    void a_screen_that_is_too_large_is_refused_and_another_one_is_not() throws Exception {
        ChannelShell channel = session.createShellChannel();
        channel.setPtyType("xterm");
        channel.setPtyColumns(1000);
        channel.setPtyLines(150);
        Running large = server.running(channel);
        assertThat(large.exit()).isEqualTo(2);
        assertThat(large.out())
                .isEqualTo("chronoscope: there is no memory for a screen of 1000x150 on this server (max-memory);"
                        + " make the window smaller, or try again later\r\n");
        Screen screen = server.screen(session, 80, 24);
        screen.channel().sendWindowChange(1000, 150);
        server.await("word of it", () -> screen.shown().contains("there is no memory for a larger screen"));
        screen.explore();
    }

    @Test
    void a_session_too_many_is_refused_until_another_one_ends() throws Exception {
        List<Screen> screens = new ArrayList<>();
        for (int i = 1; i < SEVERAL; i++) {
            screens.add(server.screen(session, 80, 24));
        }
        assertThat(open(session)).contains("max-memory");
        screens.get(0).type("q");
        server.await("the end of one", () -> screens.get(0).channel().isClosed());
        server.await("a free place", () -> server.figure("chronoscope_sessions") == SEVERAL - 1);
        assertThat(server.run(session, "state").exit()).isZero();
    }

    private static String open(ClientSession session) {
        try {
            session.createExecChannel("state").open().verify(20_000);
            return "";
        } catch (IOException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    @Test
    void packets_of_a_size_that_nobody_has_are_refused_alone() throws Exception {
        for (long size : new long[] {0, 255, (1 << 29) + 1, 0xFFFF_FFFFL}) {
            Buffer buffer = session.createBuffer(SshConstants.SSH_MSG_CHANNEL_OPEN);
            buffer.putString("session");
            buffer.putUInt(77);
            buffer.putUInt(1 << 16);
            buffer.putUInt(size);
            session.writePacket(buffer);
        }
        assertThat(server.run(session, "state").exit()).isZero();
    }

    @Test
    void whoever_exchanges_keys_again_and_again_goes_on() throws Exception {
        for (int i = 0; i < 25; i++) {
            session.reExchangeKeys().verify(20_000);
        }
        assertThat(server.run(session, "state").exit()).isZero();
    }
}
