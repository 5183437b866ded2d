package chronoscope.ssh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chronoscope.ssh.AuthorizedKeys.Reader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyListTest {
    /** A key that was made for this test and is used nowhere. */
    private static final String KEY =
            "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIIP3DU4PvMu9sJmwdXMlRM/HtN2R3Ap6fbDXGzHEw4uV";

    private static final String OTHER =
            "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAID50wTnQKtJmTNi6cWUUIknC+VV/HzVaWa1lDLt/0ajd";

    @TempDir
    Path folder;

    private static KeyList list(String... lines) {
        return KeyList.of("keys", String.join("\n", lines));
    }

    private static Reader only(String line) {
        KeyList list = list(line);
        assertThat(list.problems()).as(line).isEmpty();
        assertThat(list.readers()).as(line).hasSize(1);
        return list.readers().values().iterator().next();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "%s                                          | ''                    | true",
                "%s ada@home                                 | ada@home              | true",
                "%s ada's \"laptop of 1\" from=\"x\"         | ada's \"laptop of 1\" from=\"x\" | true",
                "%s \"ada                                    | \"ada                 | true",
                "no-pty %s ada                               | ada                   | false",
                "restrict %s                                 | ''                    | false",
                "restrict,pty %s                             | ''                    | true",
                "No-PTY,X11-Forwarding %s                    | ''                    | false",
                "environment=\"A=b c\",no-pty %s ada         | ada                   | false",
                "environment=\"say \\\"hi, you\\\"\" %s ada  | ada                   | true",
                "permitopen=\"a:1\",permitopen=\"b:2\" %s    | ''                    | true",
                "'  %s\t ada  '                              | ada                   | true"
            })
    void a_line_lists_a_key_with_options_and_a_comment(String line, String comment, boolean terminal) {
        Reader reader = only(line.formatted(KEY));
        assertThat(reader.comment()).isEqualTo(comment);
        assertThat(reader.terminal()).isEqualTo(terminal);
        assertThat(reader.fingerprint()).isEqualTo(only(KEY).fingerprint());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "from=\"192.0.2.1\" %s          | the option 'from' is not known here",
                "no-pty,command=\"a b\" %s      | the option 'command' is not known here",
                "cert-authority %s              | the option 'cert-authority' is not known here",
                "mystery=\"s3cret\" %s          | an option before the key is not known here",
                "no-pty,,pty %s                 | the options before the key can't be read",
                "ssh-dss AAAAB3NzaC1kc3M=       | this server does not know the type of this key",
                "ssh-ed25519                    | this is only the type of a key",
                "hello                          | this is not a key",
                "ssh-ed25519 s3cret             | the key is broken or cut off",
                "ssh-rsa AAAAC3NzaC1lZDI1NTE5AAAAIIP3DU4PvMu9sJmwdXMlRM/HtN2R3Ap6fbDXGzHEw4uV | the key is broken or cut off",
                "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIDFh/hOk1n2u6X3e2iGX | the key is broken or cut off",
                "ssh-ed25519-cert-v01@openssh.com AAAAIHNzaC1lZDI1NTE5 ada | this is a certificate"
            })
    void a_broken_line_shuts_out_its_own_key_and_is_not_repeated(String line, String problem) {
        KeyList list = list("# readers", OTHER, line.formatted(KEY), KEY);
        assertThat(list.readers()).hasSize(2);
        assertThat(list.problems()).singleElement().asString().startsWith("keys:3: error: " + problem);
        assertThat(list.problems().get(0)).doesNotContain("s3cret", "AAAA");
    }

    @ParameterizedTest
    @CsvSource({
        "-----BEGIN OPENSSH PRIVATE KEY-----, -----END OPENSSH PRIVATE KEY-----",
        "-----BEGIN RSA PRIVATE KEY-----, -----END RSA PRIVATE KEY-----",
        "PuTTY-User-Key-File-3: ssh-ed25519, Private-MAC: s3cret"
    })
    void a_private_key_is_told_once_and_nothing_of_it(String first, String last) {
        KeyList list = list(first, "s3cretAAAAB3NzaC1kc3M=", "s3cret", last);
        assertThat(list.readers()).isEmpty();
        assertThat(list.problems()).singleElement().asString().startsWith("keys:1: error: this is a private key; ");
        assertThat(list.problems().get(0)).doesNotContain("s3cret");
    }

    @Test
    void what_stands_around_the_keys_does_no_harm() {
        assertThat(KeyList.of("keys", "\uFEFF" + KEY + " a\r\n\r\n  # more\r\n" + OTHER + " b")
                        .readers())
                .hasSize(2);
        assertThat(list("---- BEGIN SSH2 PUBLIC KEY ----", "AAAA", "---- END SSH2 PUBLIC KEY ----", KEY)
                        .problems())
                .singleElement()
                .asString()
                .startsWith("keys:1: error: this public key is in the format of RFC 4716");
        assertThat(list(KEY + " first", KEY + " second").readers().values())
                .extracting(Reader::comment)
                .containsExactly("first");
        assertThat(list("").readers()).isEmpty();
    }

    @Test
    void a_line_of_any_length_is_read_at_once() {
        String quotes = "environment=\"" + "\\\"a,".repeat(100_000);
        assertThat(list(quotes, "a".repeat(1_000_000), "\"".repeat(100_000), KEY)
                        .readers())
                .hasSize(1);
    }

    @Test
    void a_list_that_others_may_change_is_refused() throws IOException {
        Path mine = Files.createDirectories(folder.resolve("mine"));
        Path list = Files.writeString(mine.resolve("keys"), KEY);
        Map<String, String> modes = Map.of("rw-r--r--", "", "rw-rw-r--", "list of keys", "rw----rw-", "list of keys");
        modes.forEach((mode, words) -> assertMode(list, list, mode, words));
        assertMode(list, list, "rw-------", "");
        assertMode(list, mine, "rwxrwxrwx", "folder, and so change the keys in it");
        assertMode(list, mine, "rwxr-xr-x", "");
        Path link = Files.createSymbolicLink(folder.resolve("link"), list);
        assertMode(link, list, "rw-rw-rw-", "list of keys");
    }

    private static void assertMode(Path list, Path changed, String mode, String words) {
        try {
            Files.setPosixFilePermissions(changed, PosixFilePermissions.fromString(mode));
            if (words.isEmpty()) {
                assertThat(AuthorizedKeys.of(list).words()).startsWith("1 key");
            } else {
                assertThatThrownBy(() -> AuthorizedKeys.of(list))
                        .hasMessageContaining("others may write this " + words)
                        .hasMessageEndingWith("; chmod go-w makes it safe");
            }
        } catch (IOException failure) {
            throw new AssertionError(mode, failure);
        }
    }

    @ParameterizedTest
    @CsvSource({"., is a folder", "none, there is no such file"})
    void what_is_no_list_is_refused_with_what_to_do(String name, String words) {
        assertThatThrownBy(() -> AuthorizedKeys.of(folder.resolve(name))).hasMessageContaining(words);
    }
}
