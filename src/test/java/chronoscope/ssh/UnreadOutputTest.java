package chronoscope.ssh;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.ssh.TestServer.Running;
import chronoscope.ssh.TestServer.Screen;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.core.CoreModuleProperties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Clients that promise to take 2 GB, and read nothing for a while: little waits for them, else they would be cut off; and nothing is lost. */
@Tag("once")
@Timeout(120)
class UnreadOutputTest {
    @TempDir
    Path folder;

    private TestServer server;
    private ClientSession session;

    @BeforeEach
    void start() throws IOException {
        server = TestServer.big(folder, 20_000);
        session = server.connect();
        CoreModuleProperties.WINDOW_SIZE.set(session, (long) Integer.MAX_VALUE);
    }

    @AfterEach
    void nothing_is_left() throws Exception {
        session.close(true);
        server.end();
    }

    @Test
    void output_waits_where_it_is_made() throws Exception {
        String whole = output(server.run(session, "export json"));
        Running unread = server.run(session, "export json");
        session.getIoSession().suspendRead();
        for (int i = 0; i < 5; i++) {
            server.witness().explore();
        }
        session.getIoSession().resumeRead();
        assertThat(output(unread)).hasSizeGreaterThan(8 << 20).isEqualTo(whole);
    }

    private static String output(Running running) {
        assertThat(running.exit()).isZero();
        return running.out();
    }

    @Test
    void frames_that_nobody_sees_are_left_out() throws Exception {
        Screen screen = server.screen(session, 300, 100);
        session.getIoSession().suspendRead();
        for (int i = 0; i < 5; i++) {
            screen.type("jG".repeat(100) + "g\f");
            server.witness().explore();
        }
        session.getIoSession().resumeRead();
        screen.ask("say zebra", "zebra");
    }
}
