package chronoscope.ssh;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.client.session.ClientSession.ClientSessionEvent;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.util.buffer.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients that ask for a service again (RFC 4253, section 10): they are cut off, and their place is free again. */
@Tag("once")
@Timeout(120)
class ServicesTest {
    private static final int TIMES = 3;
    private static final long LONGEST_MILLIS = 20_000;

    @TempDir
    Path folder;

    private TestServer server;

    /** Beside the witness there is one place: a second client only enters when nothing of the first is left. */
    @BeforeEach
    void start() throws IOException {
        server = TestServer.curated(folder, TestLimits.limits(2, Duration.ofMinutes(1)));
    }

    @AfterEach
    void nothing_is_left() throws Exception {
        server.end();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ssh-userauth", "ssh-connection"})
    void a_service_starts_once_for_who_has_entered(String service) throws Exception {
        for (int i = 0; i < TIMES; i++) {
            ClientSession session = server.connect();
            server.screen(session, 80, 24).explore();
            ask(session, service);
            assertCutOff(session);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ssh-userauth", "ssh-connection"})
    void a_service_starts_once_for_who_has_not_entered_yet(String service) throws Exception {
        for (int i = 0; i < TIMES; i++) {
            ClientSession session = server.knock();
            // By then it has asked for the service once.
            assertThat(session.waitFor(EnumSet.of(ClientSessionEvent.WAIT_AUTH), LONGEST_MILLIS))
                    .contains(ClientSessionEvent.WAIT_AUTH);
            ask(session, service);
            assertCutOff(session);
        }
    }

    private static void ask(ClientSession session, String service) throws IOException {
        Buffer buffer = session.createBuffer(SshConstants.SSH_MSG_SERVICE_REQUEST);
        buffer.putString(service);
        session.writePacket(buffer);
    }

    private void assertCutOff(ClientSession session) {
        assertThat(session.waitFor(EnumSet.of(ClientSessionEvent.CLOSED), LONGEST_MILLIS))
                .contains(ClientSessionEvent.CLOSED);
        server.awaitAlone();
        server.awaitLog(" disconnect ");
        assertThat(server.log().lines().filter(line -> line.contains(" disconnect ")))
                .last()
                .asString()
                .contains("a service starts once");
    }
}
