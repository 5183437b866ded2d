package chronoscope.ssh;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.keyprovider.KeyIdentityProvider;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the log tells of those who did not log in. */
@Timeout(120)
class LoginLogTest {
    private static final int TRIES = 6;

    @TempDir
    Path folder;

    private TestServer server;

    @BeforeEach
    void start() throws Exception {
        KeyPair own = key();
        Path list = Files.writeString(folder.resolve("keys"), PublicKeyEntry.toString(own.getPublic()) + "\n");
        server = TestServer.keyed(folder, TestLimits.LIMITS, AuthorizedKeys.of(list), own);
    }

    @AfterEach
    void nothing_is_left() throws Exception {
        server.end();
    }

    private static KeyPair key() throws Exception {
        return KeyUtils.generateKeyPair(KeyPairProvider.SSH_ED25519, 256);
    }

    private ClientSession offering(KeyPair... keys) throws IOException {
        ClientSession session = server.knock();
        session.setKeyIdentityProvider(KeyIdentityProvider.wrapKeyPairs(keys));
        return session;
    }

    private static void assertRefused(ClientSession session, String reason) {
        assertThatThrownBy(() -> session.auth().verify(20, TimeUnit.SECONDS)).hasMessageContaining(reason);
        session.close(true);
    }

    private List<String> told(String event) {
        return server.log()
                .lines()
                .filter(line -> line.contains(" " + event + " "))
                .toList();
    }

    @Test
    void a_refused_key_is_told_with_the_user_and_the_address() throws Exception {
        KeyPair stranger = key();
        KeyPair another = key();
        assertRefused(offering(stranger, another), "No more authentication methods");
        server.awaitLog(" refuse ");
        assertThat(told("refuse"))
                .singleElement()
                .asString()
                .contains(
                        "from=127.0.0.1:",
                        " user=guest ",
                        " key=\"" + KeyUtils.getFingerPrint(stranger.getPublic()) + " "
                                + KeyUtils.getFingerPrint(another.getPublic()) + "\" ",
                        "reason=\"no listed key was proved\"");
        assertThat(server.figure("chronoscope_failed_logins_total")).isEqualTo(1);
    }

    @Test
    void so_is_who_offers_none() throws Exception {
        assertRefused(offering(), "No more authentication methods");
        server.awaitLog("reason=\"no key was offered\"");
    }

    @Test
    void who_offers_too_many_learns_the_limit_and_what_to_do() throws Exception {
        KeyPair[] many = new KeyPair[TRIES + 1];
        for (int i = 0; i < many.length; i++) {
            many[i] = key();
        }
        String reason = "too many keys: this server takes 6 tries; offer only the right key, with ssh -o"
                + " IdentitiesOnly=yes -i KEY";
        assertRefused(offering(many), reason);
        server.awaitLog(" reason=\"" + reason + "\"");
        assertThat(told("refuse").get(0)).contains(KeyUtils.getFingerPrint(many[0].getPublic()));
    }

    @Test
    void a_key_that_follows_refused_ones_enters_and_leaves_no_trace_of_them() throws Exception {
        ClientSession session = server.knock();
        for (int i = 0; i < TRIES - 1; i++) {
            session.addPublicKeyIdentity(key());
        }
        session.auth().verify(20, TimeUnit.SECONDS);
        session.close(true);
        server.awaitLog(" disconnect connection=2 ");
        assertThat(told("refuse")).isEmpty();
        assertThat(server.figure("chronoscope_failed_logins_total")).isZero();
    }

    @Test
    void a_balancer_that_looks_whether_somebody_listens_is_no_fault() throws Exception {
        for (String said : List.of("", "SSH-2.0-Check\r\n")) {
            for (int linger : List.of(-1, 0)) {
                for (int i = 0; i < 20; i++) {
                    look(said, linger);
                }
            }
        }
        server.awaitAlone();
        assertThat(told("disconnect"))
                .singleElement()
                .asString()
                .endsWith("reason=\"the client left before it logged in\"");
        assertThat(told("refuse")).isEmpty();
        assertThat(told("connect")).hasSize(1);
        assertThat(server.figure("chronoscope_failed_logins_total")).isZero();
    }

    /** Connects, waits for the server's word, says something, and goes; without a farewell where it lingers for 0 seconds. */
    private void look(String said, int linger) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoLinger(linger == 0, 0);
            socket.getOutputStream().write(said.getBytes(US_ASCII));
            assertThat(socket.getInputStream().read()).isEqualTo('S');
        }
    }
}
