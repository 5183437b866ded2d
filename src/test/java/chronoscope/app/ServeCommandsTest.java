package chronoscope.app;

import static chronoscope.app.Served.HOST;
import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.json.JsonText;
import chronoscope.yaml.GeneratedTimeline;
import java.io.Writer;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Commands behind the host's name, as scripts of visitors use them. */
@Tag("once")
class ServeCommandsTest extends ServedProgram {
    private static Served served;

    @BeforeAll
    static void start() throws Exception {
        try (Writer out = Files.newBufferedWriter(shared.resolve("t.yaml"))) {
            new GeneratedTimeline(8_000, 1).writeYaml(out);
        }
        served = Served.start(shared, "--anonymous", "t.yaml");
    }

    @AfterAll
    static void stop() throws Exception {
        if (served != null) {
            served.stop();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "row 3; state | 0 | row=3",
                "state --keep-going | 0 | row=1",
                "help | 0 | goto <id",
                "--help | 0 | ssh HOST COMMANDS",
                "-c state | 0 | row=1",
                "-- state | 0 | row=1",
                "filter Zürich; state | 0 | filters=Zürich",
                "filter \"日 本\"; state | 0 | 日 本",
                "quit; list | 0 | ``",
                "set x 3; row $x; state | 0 | row=3",
            })
    void what_succeeds_prints_and_exits_with_0(String commands, int exit, String printed) throws Exception {
        Run run = ssh(served, HOST, "--", commands);
        assertThat(run.exit()).as(run.toString()).isEqualTo(exit);
        assertThat(run.out()).contains(printed);
        assertThat(run.err()).doesNotContain("error");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nonsense | 1 | command:1:1: error: there is no command 'nonsense'; 'help' lists them",
                "row 2; row x; state | 1 | command:1:12: error: ",
                "goto nowhere-at-all | 1 | command:1: error: ",
                "--bogus | 2 | chronoscope: unknown option '--bogus'",
                "--format xml list | 2 | chronoscope: --format is plain or json, not 'xml'",
                "list --format xml | 2 | chronoscope: --format is plain or json, not 'xml'",
            })
    void what_fails_is_told_on_the_other_stream(String commands, int exit, String told) throws Exception {
        Run run = ssh(served, HOST, "--", commands);
        assertThat(run.exit()).as(run.toString()).isEqualTo(exit);
        assertThat(run.err()).startsWith(told).hasLineCount(1);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void it_goes_on_behind_a_failure_where_it_is_told_to() throws Exception {
        Run run = execute(served, "nonsense\nrow 2\nrow x\nstate --keep-going");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("row=2");
        assertThat(run.err()).contains("command:1:1: error: ", "command:3:5: error: ");
    }

    @Test
    void json_is_one_object_a_line() throws Exception {
        Run run = execute(served, "state; goto nowhere-at-all --format json");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines().map(JsonText::object).map(each -> each.get("type")))
                .contains("message", "done", "error");
    }

    @Test
    void a_terminal_that_was_forced_gets_carriage_returns() throws Exception {
        Run run = ssh(served, "-tt", HOST, "state");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("row=1\r\n").doesNotContainPattern("[^\r]\n");
        assertThat(ssh(served, HOST, "state").out()).doesNotContain("\r");
    }

    @Test
    void megabytes_reach_a_pipe_whole() throws Exception {
        environment.put("XDG_STATE_HOME", folder.toString());
        Run home = run(shared, List.of(program.toString(), "-c", "export json", "t.yaml"));
        assertThat(home.out().length()).isGreaterThan(3_000_000);
        Run run = execute(served, "export json");
        assertThat(run).isEqualTo(home);
    }

    @ParameterizedTest
    @CsvSource({"list", "export json", "export csv --format json"})
    void a_reader_who_has_enough_ends_it(String commands) throws Exception {
        String user = "enough-" + commands.replace(' ', '-');
        Run run = run(folder, List.of("sh", "-c", line("-l " + user + " " + HOST + " " + commands) + " | head -1"));
        assertThat(run.out()).hasLineCount(1);
        assertThat(served.story(user)).anyMatch(line -> line.contains(" end "));
    }

    @Test
    void new_keys_are_agreed_on_while_it_goes_on() throws Exception {
        Run run = ssh(served, "-v", "-o", "RekeyLimit=1M", HOST, "export json");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.err().split("SSH2_MSG_NEWKEYS received", -1)).hasSizeGreaterThan(3);
        assertThat(run.out()).isEqualTo(execute(served, "export json").out());
    }

    @Test
    void input_that_nobody_reads_is_no_harm() throws Exception {
        String line = "head -c 3000000 /dev/zero | " + line(HOST + " state");
        Run run = run(folder, List.of("sh", "-c", line));
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("row=1");
    }

    @Test
    void no_input_at_all_is_an_empty_script() throws Exception {
        assertThat(ssh(served, "-n", "-T", HOST)).isEqualTo(new Run(0, "", ""));
        assertThat(run(folder, List.of("sh", "-c", line("-T " + HOST) + " <&-")))
                .isEqualTo(new Run(0, "", ""));
    }

    /** Returns a client's call for a shell. */
    private static String line(String words) {
        return String.join(" ", served.ssh()) + " " + words;
    }
}
