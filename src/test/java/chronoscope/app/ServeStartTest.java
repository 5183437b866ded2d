package chronoscope.app;

import static chronoscope.app.Served.HOST;
import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.Needs;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the server says when it starts, and when it can't. */
@Tag("once")
class ServeStartTest extends ServedProgram {
    @Test
    void it_says_where_it_is_by_which_key_it_is_known_and_that_anyone_may_enter() throws Exception {
        timeline("t.yaml", "One");
        Served served = serve("--anonymous", "t.yaml");
        String port = String.valueOf(served.port());
        Run scanned = run(folder, List.of("ssh-keyscan", "-t", "ed25519", "-p", port, "127.0.0.1"));
        Path known = Files.writeString(folder.resolve("scanned"), scanned.out());
        assertThat(served.first())
                .isEqualTo("chronoscope: serving t.yaml at 127.0.0.1:" + port + ", host key "
                        + Served.fingerprint(known) + " (ssh-ed25519), open to anyone");
        // With the key exchange and all else that the client takes by itself.
        Run run = ssh(
                served, "-o", "KexAlgorithms=+curve25519-sha256", "-o", "UserKnownHostsFile=" + known, HOST, "list");
        assertThat(run.out()).contains("One");
        served.terminate();
        assertThat(served.exit()).isZero();
        assertThat(served.log()).noneMatch(line -> line.contains("WARN"));
    }

    @Test
    void an_audit_of_its_algorithms_finds_nothing_to_mend() throws Exception {
        Needs.programs("ssh-audit");
        Served served = serve("--anonymous");
        Run run = run(folder, List.of("ssh-audit", "-n", "-p", String.valueOf(served.port()), "127.0.0.1"));
        assertThat(run.out())
                .contains("(kex) curve25519-sha256 ", "(key) ssh-ed25519 ", "(enc) aes256-gcm@openssh.com ");
        // What it knows nothing of, it warns of; and of what was an experiment once.
        assertThat(run.out().lines())
                .filteredOn(line -> line.contains("[warn]") || line.contains("[fail]"))
                .allMatch(
                        line -> line.matches(
                                "\\(kex\\) (mlkem768x25519-sha256|kex-strict-s-v00@openssh.com"
                                        + "|sntrup761x25519-sha512(@openssh.com)?) +-- \\[warn] (unknown|using experimental) algorithm"));
    }

    @Test
    void it_says_how_many_keys_may_enter() throws Exception {
        Path one = Served.key(folder, "one");
        Path two = Served.key(folder, "two");
        Files.writeString(folder.resolve("keys"), "# all\n\n" + Served.listed(one) + Served.listed(two));
        assertThat(serve("--authorized-keys", "keys").first()).endsWith(", open to 2 keys of keys");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "\"\" | say who may enter: --authorized-keys FILE, such as ~/.ssh/authorized_keys, or --anonymous",
                "--anonymous --authorized-keys keys | --authorized-keys and --anonymous exclude each other",
                "--anonymous --port 65536 | --port: '65536' must be a port from 0 to 65535",
                "--anonymous --bind [x | '[x' is not an address of this computer",
                "--anonymous --bind 192.0.2.1 --port 9 | can't listen at 192.0.2.1:9: ",
                "--anonymous --max-sessions 0 | '0' must be a whole number from 1 to 999999999",
                "--anonymous --idle-time soon | 'soon' must be a time such as 90s, 15m or 8h",
                "--anonymous --log xml | --log",
                "--anonymous missing.yaml | missing.yaml: error: no such file",
                "--authorized-keys keys | keys: there is no such file; it lists the keys that may enter",
                "--anonymous --host-key none | none: there is no such file; ssh-keygen -t ed25519 -N '' -f FILE makes a host key"
            })
    void what_is_wrong_with_its_options_is_told(String words, String message) throws Exception {
        Run run = serveInVain(words);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message).doesNotContain("\tat ", "Exception");
    }

    @Test
    void wrong_lines_of_a_list_of_keys_are_told() throws Exception {
        String key = Served.listed(Served.key(folder, "reader"));
        Files.writeString(
                folder.resolve("keys"),
                "# one\nssh-ed25519 !!! reader\nreader\nfrom=\"10.0.0.1\" " + key + "command=\"ls\" " + key
                        + "expiry-time=\"20300101\" " + key + "cert-authority " + key + key);
        Run run = serveInVain("--authorized-keys keys");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .contains("keys:2: error: ", "keys:3: error: ")
                .contains("keys:4: error: the option 'from' is not known here, so the key is left out")
                .contains("keys:5: error: the option 'command' ", "keys:6: error: the option 'expiry-time' ")
                .contains("keys:7: error: the option 'cert-authority' ")
                .hasLineCount(6)
                .doesNotContain("Exception");
    }

    @Test
    void a_list_without_a_key_is_told() throws Exception {
        Files.writeString(folder.resolve("keys"), "# nobody yet\n");
        Run run = serveInVain("--authorized-keys keys");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("chronoscope: keys: it has no key, so nobody could enter\n");
    }

    @Test
    void a_port_that_is_taken_is_told_plainly() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Run run = serveInVain("--anonymous --port " + taken.getLocalPort());
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.err().lines().toList().get(1))
                    .isEqualTo("chronoscope: can't listen at 127.0.0.1:" + taken.getLocalPort()
                            + ": Address already in use");
            assertThat(run.err()).hasLineCount(2);
        }
    }

    @ParameterizedTest
    @CsvSource({"no key at all,rw-------,is not a private key", "%s,rw-r--r--,others can read or write this private key"
    })
    void a_bad_host_key_is_told(String text, String mode, String message) throws Exception {
        Path key = Served.key(folder, "own");
        Path file = folder.resolve("host");
        Files.writeString(file, text.replace("%s", Files.readString(key)));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
        Run run = serveInVain("--anonymous --host-key host");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("host: " + message).doesNotContain("Exception");
    }

    @Test
    void a_host_key_of_its_owner_is_taken() throws Exception {
        Path key = Served.key(folder, "own");
        Served served = serve("--anonymous", "--host-key", "own");
        assertThat(served.first()).contains(Served.fingerprint(key));
        assertThat(served.hostKey()).doesNotExist();
    }

    @Test
    void its_host_key_is_made_once_for_its_owner_only() throws Exception {
        Served first = serve("--anonymous");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(first.hostKey())))
                .isEqualTo("rw-------");
        byte[] key = Files.readAllBytes(first.hostKey());
        first.stop();
        Served second = serve("--anonymous");
        assertThat(second.first()).contains(Served.fingerprint(first.hostKey()));
        assertThat(second.hostKey()).hasBinaryContent(key);
        try (Stream<Path> beside = Files.list(first.hostKey().resolveSibling("."))) {
            assertThat(beside).hasSize(1);
        }
    }

    @Test
    void servers_that_start_at_once_have_one_key() throws Exception {
        Served.needClient();
        List<Process> started =
                List.of(Served.launch(folder, List.of("--anonymous")), Served.launch(folder, List.of("--anonymous")));
        for (Process each : started) {
            String line = each.inputReader().readLine();
            assertThat(line).contains(Served.fingerprint(folder.resolve("state/chronoscope/host_key")));
        }
        started.forEach(each -> each.toHandle().destroy());
        for (Process each : started) {
            assertThat(each.waitFor()).isZero();
        }
    }

    private Run serveInVain(String words) throws Exception {
        return end(Served.launch(
                folder,
                Stream.of(words.split(" ", -1)).filter(word -> !word.isEmpty()).toList()));
    }
}
