package chronoscope.app;

import static chronoscope.app.Served.HOST;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who may enter. */
@Tag("once")
class ServeKeysTest extends ServedProgram {
    private static Path first = Path.of("");
    private static Path second = Path.of("");
    private static Path bound = Path.of("");
    private static Path stranger = Path.of("");
    private static Served served;

    @BeforeAll
    static void start() throws Exception {
        first = Served.key(shared, "first");
        second = Served.key(shared, "second");
        bound = Served.key(shared, "bound");
        stranger = Served.key(shared, "stranger");
        Files.writeString(
                shared.resolve("keys"),
                "# readers\n" + Served.listed(first) + "no-port-forwarding " + Served.listed(second) + "restrict "
                        + Served.listed(bound));
        served = Served.start(shared, "--authorized-keys", "keys");
    }

    @AfterAll
    static void stop() throws Exception {
        if (served != null) {
            served.stop();
        }
    }

    private Run enter(Served which, String user, List<Path> offered, String... words) throws Exception {
        List<String> all = new ArrayList<>(List.of("-l", user));
        offered.forEach(key -> all.addAll(List.of("-i", key.toString())));
        all.addAll(List.of(words));
        return ssh(which, all.toArray(String[]::new));
    }

    private static void assertRefused(Run run) {
        assertThat(run.exit()).isEqualTo(255);
        assertThat(run.err()).contains("Permission denied (publickey)");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void a_listed_key_enters_under_any_name() throws Exception {
        for (String user : List.of("root", "ada")) {
            Run run = enter(served, user, List.of(first), HOST, "state");
            assertThat(run.exit()).as(run.err()).isZero();
            assertThat(run.out()).contains("row=1");
            assertThat(served.awaitLog(" enter ", " user=" + user))
                    .contains("key=" + Served.fingerprint(first), "comment=first@home");
        }
    }

    @Test
    void a_stranger_is_refused() throws Exception {
        assertRefused(enter(served, "guest", List.of(stranger), HOST, "state"));
        assertRefused(ssh(served, HOST, "state"));
        assertRefused(ssh(served, "-o", "PreferredAuthentications=password,keyboard-interactive", HOST, "state"));
    }

    @Test
    void the_log_names_the_key_that_was_proved_and_not_one_that_was_only_asked_for() throws Exception {
        // The client has only the public half of the first, which the server would take; this form does not tell that.
        Path half = folder.resolve("half");
        Served.output("ssh-keygen", "-q", "-t", "rsa", "-b", "2048", "-m", "PEM", "-N", "", "-f", half.toString());
        Files.copy(first.resolveSibling("first.pub"), folder.resolve("half.pub"), REPLACE_EXISTING);
        Run run = enter(served, "prover", List.of(stranger, first, second), HOST, "state");
        assertThat(run.exit()).isZero();
        assertThat(served.awaitLog(" enter ", "user=prover")).contains("comment=first@home");
        Run other = enter(served, "pretender", List.of(half, second), "-v", HOST, "state");
        assertThat(other.exit()).as(other.err()).isZero();
        assertThat(other.err()).contains("Server accepts key: " + half);
        assertThat(served.awaitLog(" enter ", "user=pretender"))
                .contains(Served.fingerprint(second), "comment=second@home");
    }

    @Test
    void a_restricted_key_gets_no_terminal_but_its_commands_run() throws Exception {
        Run run = enter(served, "bound", List.of(bound), HOST, "state");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("row=1");
        Run forced = enter(served, "bound", List.of(bound), "-tt", HOST, "state");
        assertThat(forced.err()).contains("PTY allocation request failed");
    }

    @Test
    void keys_come_and_go_while_it_serves() throws Exception {
        Path list = Files.writeString(folder.resolve("keys"), Served.listed(first));
        Served own = serve("--authorized-keys", "keys");
        assertRefused(enter(own, "guest", List.of(second), HOST, "state"));
        Files.writeString(list, Served.listed(first) + Served.listed(second));
        own.awaitLog(" keys count=2");
        assertThat(enter(own, "guest", List.of(second), HOST, "state").exit()).isZero();
        Files.writeString(list, Served.listed(first));
        own.awaitLog(" keys count=1");
        assertRefused(enter(own, "guest", List.of(second), HOST, "state"));
        Files.delete(list);
        own.awaitLog(" keys ", "there is no such file", "effect=\"nobody new may enter\"");
        assertRefused(enter(own, "guest", List.of(first), HOST, "state"));
        Files.writeString(list, "from=\"192.0.2.1\" " + Served.listed(first) + Served.listed(second));
        assertThat(own.awaitLog(" keys ", "from")).contains("keys:1: error");
        own.awaitLog(" keys ", "option 'from'");
        assertRefused(enter(own, "guest", List.of(first), HOST, "state"));
        assertThat(enter(own, "guest", List.of(second), HOST, "state").exit()).isZero();
    }

    @Test
    void a_key_that_is_removed_takes_its_sessions_along_where_that_is_wanted() throws Exception {
        Path list = Files.writeString(folder.resolve("keys"), Served.listed(first) + Served.listed(second));
        Served own = serve("--authorized-keys", "keys", "--drop-removed");
        Process removed = start(folder, own.ssh("-T", "-l", "removed", "-i", first.toString(), HOST));
        Process kept = start(folder, own.ssh("-T", "-l", "kept", "-i", second.toString(), HOST));
        own.awaitLog(" enter ", "user=removed");
        own.awaitLog(" enter ", "user=kept");
        Files.writeString(list, Served.listed(second));
        assertThat(removed.waitFor()).isEqualTo(129);
        assertThat(end(removed).err()).contains("your key is no longer among those that may enter");
        kept.getOutputStream().write("say here\n".getBytes(UTF_8));
        kept.getOutputStream().flush();
        assertThat(kept.errorReader().readLine()).isEqualTo("here");
        kept.getOutputStream().close();
        assertThat(kept.waitFor()).isZero();
    }

    @Test
    void a_hangup_has_keys_and_timeline_read_again_and_a_second_signal_ends_at_once() throws Exception {
        Files.writeString(folder.resolve("keys"), Served.listed(first));
        Files.copy(Path.of("timeline.yaml"), folder.resolve("t.yaml"), REPLACE_EXISTING);
        Served own = serve("t.yaml", "--authorized-keys", "keys", "--grace", "1h");
        Process stays = start(folder, own.ssh("-T", "-l", "stays", "-i", first.toString(), HOST));
        own.awaitLog(" enter ", "user=stays");
        own.signal("HUP");
        own.awaitLog(" look signal=HUP");
        own.signal("TERM");
        own.awaitLog(" stop signal=TERM");
        own.signal("HUP");
        own.signal("TERM");
        assertThat(own.exit()).isEqualTo(143);
        assertThat(own.log()).last().asString().contains("end code=143");
        stays.destroy();
    }

    @Test
    void who_tries_too_many_keys_is_sent_away() throws Exception {
        Path list = Files.writeString(folder.resolve("keys"), Served.listed(first));
        assertThat(list).exists();
        Served own = serve("--authorized-keys", "keys", "--auth-tries", "2");
        assertThat(enter(own, "guest", List.of(stranger, first), HOST, "state").exit())
                .isZero();
        Run run = enter(own, "guest", List.of(stranger, second, bound, first), HOST, "state");
        assertThat(run.exit()).isEqualTo(255);
        assertThat(run.err()).containsIgnoringCase("too many");
    }

    @Test
    void anyone_enters_where_all_may() throws Exception {
        Served own = serve("--anonymous");
        assertThat(ssh(own, HOST, "state").exit()).isZero();
        assertThat(ssh(own, "-i", stranger.toString(), HOST, "state").exit()).isZero();
        String interactive = "PreferredAuthentications=keyboard-interactive";
        assertThat(ssh(own, "-o", "BatchMode=no", "-o", interactive, HOST, "state")
                        .exit())
                .isZero();
        assertThat(own.log())
                .filteredOn(line -> line.contains(" enter "))
                .hasSize(3)
                .noneMatch(line -> line.contains(" key="));
    }
}
