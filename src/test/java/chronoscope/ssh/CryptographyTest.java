package chronoscope.ssh;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.Needs;
import java.io.BufferedReader;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.sshd.client.ClientBuilder;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.kex.BuiltinDHFactories;
import org.apache.sshd.common.keyprovider.FileKeyPairProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The SSH library inside the packaged jar, which holds only what is needed of it; needs OpenSSH. */
@Tag("once")
@Tag("program")
@Timeout(120)
class CryptographyTest {
    /** Exchange, host key, cipher, code of authenticity, and the key of the user. */
    private static final List<String> EXCHANGES = List.of(
            "sntrup761x25519-sha512@openssh.com ssh-ed25519 chacha20-poly1305@openssh.com aead id_ed25519",
            "curve25519-sha256 ecdsa-sha2-nistp256 aes256-gcm@openssh.com aead id_rsa",
            "curve25519-sha256@libssh.org rsa-sha2-512 aes256-ctr hmac-sha2-256-etm@openssh.com id_ecdsa",
            "ecdh-sha2-nistp256 rsa-sha2-256 aes128-ctr hmac-sha2-512-etm@openssh.com id_ed25519",
            "ecdh-sha2-nistp384 ecdsa-sha2-nistp521 aes128-gcm@openssh.com aead id_ecdsa521",
            "ecdh-sha2-nistp521 ssh-ed25519 aes192-ctr hmac-sha2-256 id_rsa",
            "diffie-hellman-group14-sha256 ssh-ed25519 aes128-ctr hmac-sha1 id_ed25519");

    @TempDir
    static Path keys;

    @BeforeAll
    static void make_keys() throws Exception {
        Needs.file(program());
        Needs.programs("ssh", "ssh-keygen");
        make("id_ed25519", "ed25519", "256");
        make("id_rsa", "rsa", "3072");
        make("id_ecdsa", "ecdsa", "256");
        make("id_ecdsa521", "ecdsa", "521");
    }

    @ParameterizedTest
    @MethodSource("chronoscope.app.PackagedProgram#javas")
    void keys_are_made_and_read_and_sessions_agreed_on(Path java) throws Exception {
        Files.deleteIfExists(keys.resolve("made"));
        Path errors = keys.resolve("errors");
        Process server = start(java, errors);
        try (BufferedReader out = server.inputReader(UTF_8)) {
            String port = out.readLine();
            assertThat(errors).content().isEmpty();
            assertThat(port).isNotNull();
            knowHost(port);
            for (String exchange : EXCHANGES) {
                assertAgrees(port, exchange.split(" ", -1));
            }
            assertAgreesPastOpenSsh(port);
            server.getOutputStream().close();
            assertThat(server.waitFor()).isZero();
            assertThat(errors).content().isEmpty();
        } finally {
            server.destroyForcibly();
        }
    }

    private static Path program() {
        return Path.of(System.getProperty("chronoscope.program", "target/chronoscope"));
    }

    private static void make(String name, String kind, String bits) throws Exception {
        Path file = keys.resolve(name);
        output("ssh-keygen", "-q", "-t", kind, "-b", bits, "-N", "", "-C", name, "-f", file.toString());
        Files.writeString(
                keys.resolve("authorized_keys"),
                Files.readString(keys.resolve(name + ".pub")),
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    /** Starts the probe on the jar's classes, and the probe's own beside them. */
    private static Process start(Path java, Path errors) throws Exception {
        Path probe = Path.of(CryptographyProbe.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        return new ProcessBuilder(
                        java.resolve("bin/java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        program() + File.pathSeparator + probe,
                        CryptographyProbe.class.getName(),
                        keys.toString())
                .redirectError(errors.toFile())
                .start();
    }

    /** Lists the server's keys as known, the made one by what OpenSSH reads from its file. */
    private static void knowHost(String port) throws Exception {
        List<String> known = new ArrayList<>();
        for (String name : List.of("made", "id_rsa", "id_ecdsa", "id_ecdsa521")) {
            String key = output("ssh-keygen", "-y", "-f", keys.resolve(name).toString());
            known.add("[127.0.0.1]:" + port + " " + key.strip());
        }
        Files.write(keys.resolve("known_hosts"), known);
    }

    private static void assertAgrees(String port, String... exchange) throws Exception {
        List<String> command = new ArrayList<>(List.of("ssh", "-F", "none", "-p", port));
        for (String option : List.of(
                "BatchMode=yes",
                "StrictHostKeyChecking=yes",
                "UserKnownHostsFile=" + keys.resolve("known_hosts"),
                "GlobalKnownHostsFile=none",
                "IdentityAgent=none",
                "IdentitiesOnly=yes",
                "IdentityFile=" + keys.resolve(exchange[4]),
                "KexAlgorithms=" + exchange[0],
                "HostKeyAlgorithms=" + exchange[1],
                "Ciphers=" + exchange[2],
                "MACs=" + (exchange[3].equals("aead") ? "hmac-sha2-256" : exchange[3]))) {
            command.addAll(List.of("-o", option));
        }
        command.addAll(List.of("guest@127.0.0.1", "answer"));
        assertThat(output(command.toArray(String[]::new)))
                .isEqualTo(exchange[0] + " " + exchange[1] + " " + exchange[2] + " " + exchange[3]);
    }

    /** Checks the exchange that only newer versions of OpenSSH know, by the library's own client. */
    private static void assertAgreesPastOpenSsh(String port) throws Exception {
        try (SshClient client = SshClient.setUpDefaultClient()) {
            client.setKeyExchangeFactories(List.of(ClientBuilder.DH2KEX.apply(BuiltinDHFactories.mlkem768x25519)));
            client.setKeyIdentityProvider(new FileKeyPairProvider(keys.resolve("id_ed25519")));
            client.setServerKeyVerifier((session, address, key) -> true);
            client.start();
            Duration soon = Duration.ofSeconds(60);
            try (ClientSession session = client.connect("guest", "127.0.0.1", Integer.parseInt(port))
                    .verify(soon)
                    .getSession()) {
                session.auth().verify(soon);
                assertThat(session.executeRemoteCommand("answer")).startsWith("mlkem768x25519-sha256 ");
            }
        }
    }

    private static String output(String... command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as("%s: %s", List.of(command), said).isZero();
        return said;
    }
}
