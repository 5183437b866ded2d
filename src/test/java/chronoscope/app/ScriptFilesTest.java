package chronoscope.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scripts in files: how they start, what they run in their turn, and what is told of them before they run. */
@Tag("once")
class ScriptFilesTest extends TerminalProgram {
    private static final String LIST = "1901  e1  One\n1902  e2  Two\n1903  e3  Three\n";

    @BeforeEach
    void a_timeline() throws Exception {
        timeline("timeline.yaml", "One", "Two", "Three");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PROGRAM run", "/usr/bin/env -S chronoscope run"})
    void a_script_is_a_program_by_its_first_line(String interpreter) throws Exception {
        environment.put("PATH", program.resolveSibling("") + ":" + environment.get("PATH"));
        Path script = script("tour", "#!" + interpreter.replace("PROGRAM", program.toString()), "list");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThat(run(folder, List.of(script.toString()))).isEqualTo(new Run(0, LIST, ""));
    }

    @Test
    void scripts_are_found_beside_the_one_that_runs_them_and_share_their_variables() throws Exception {
        script("main", "set where e2", "run parts/second", "goto $after; state", "run parts/deep/third");
        script("parts/second", "\ufeffgoto $where", "set where e3; run deep/third", "say second");
        script("parts/deep/third", "set after e1", "find ${where}; filter id:$where; list; clear");
        Path elsewhere = Files.createDirectories(folder.resolve("else/where"));
        Run run = run(elsewhere, List.of(program.toString(), "run", "../../main", "../../timeline.yaml"));
        assertThat(run.err()).contains("second\n").doesNotContain("error");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("1903  e3  Three\ncursor=e1\n").endsWith("1903  e3  Three\n");
    }

    @Test
    void what_can_not_be_run_inside_is_told_with_its_place_before_anything_runs() throws Exception {
        script("main", "list", "run parts/loop", "next; run missing");
        script("parts/loop", "# once more", "run ../main; nonsense");
        Files.createSymbolicLink(folder.resolve("parts/link"), folder.resolve("main"));
        script("self", "set to self; run $to", "run parts", "run parts/link");
        assertThat(chronoscope("run", "main")).isEqualTo(new Run(1, "", """
                parts/loop:2:14: error: there is no command 'nonsense'; 'help' lists them
                main:3:1: error: run: can't read 'missing': no such file or folder
                """));
        assertThat(chronoscope("run", "--dry-run", "self")).isEqualTo(new Run(1, "", """
                self:1:1: error: run: 'self' is already running, and would run for ever
                self:2:1: error: run: can't read 'parts': it is a folder
                parts/link:2:1: error: run: can't read 'parts/parts/loop': no such file or folder
                parts/link:3:1: error: run: can't read 'parts/missing': no such file or folder
                """));
    }

    @Test
    void with_keep_going_nothing_is_read_before_and_the_failure_inside_is_told_outside_too() throws Exception {
        script("main", "run inner; state", "nonsense", "run inner", "row 2; state");
        script("inner", "select nowhere", "run main", "row 3");
        Run run = chronoscope("run", "--keep-going", "main");
        assertThat(run.exit()).isEqualTo(1);
        String inner = """
                inner:1: error: select: there is no event 'nowhere'
                inner:2: error: run: 'main' is already running, and would run for ever
                main:%d: error: run: 'inner' failed
                """;
        assertThat(run.err())
                .isEqualTo(inner.formatted(1) + "main:2:1: error: there is no command 'nonsense'; 'help' lists them\n"
                        + inner.formatted(3));
        assertThat(run.out()).containsSubsequence("cursor=e3", "cursor=e2");
    }

    @Test
    void a_dry_run_tells_all_mistakes_and_changes_nothing() throws Exception {
        script("good", "export csv out.csv", "snapshot screen.txt; shot screen.svg", "record tour; list", "# the end");
        assertThat(chronoscope("run", "--dry-run", "good"))
                .isEqualTo(new Run(0, "", "good: 5 commands, no problems; nothing was run\n"));
        script("bad", "export csv out.csv; nonsense", "shot screen.png", "goto $nowhere");
        assertThat(chronoscope("run", "--dry-run", "bad")).isEqualTo(new Run(1, "", """
                bad:1:21: error: there is no command 'nonsense'; 'help' lists them
                bad:2:6: error: shot: 'screen.png' does not end in .svg, the one kind of picture
                bad:3:6: error: there is no variable 'nowhere'; 'set nowhere TEXT' makes it, $$ is a dollar sign
                """));
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("bad", "good", "timeline.yaml", ".local");
    }

    @Test
    void of_twenty_mistakes_all_are_told_and_nothing_is_run() throws Exception {
        String[] lines = IntStream.rangeClosed(1, 40)
                .mapToObj(line -> line % 2 == 1 ? "list" : "list;" + " ".repeat(line) + "wrong")
                .toArray(String[]::new);
        script("s", lines);
        String told = IntStream.rangeClosed(1, 20)
                .mapToObj(mistake -> "s:" + 2 * mistake + ":" + (2 * mistake + 6)
                        + ": error: there is no command 'wrong'; 'help' lists them\n")
                .collect(Collectors.joining());
        assertThat(chronoscope("run", "s")).isEqualTo(new Run(1, "", told));
        assertThat(chronoscope("run", "--dry-run", "s")).isEqualTo(new Run(1, "", told));
    }

    @ParameterizedTest
    @ValueSource(strings = {"run - <s", "run <(cat s)", "run --dry-run <(cat s)"})
    void what_comes_through_a_pipe_is_run_as_it_comes(String words) throws Exception {
        script("s", "list", "nonsense", "list");
        Run run = run(folder, List.of("bash", "-c", "'" + program + "' " + words));
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEqualTo(words.contains("dry") ? "" : LIST);
        assertThat(run.err())
                .matches("(<stdin>|/dev/fd/[0-9]+):2:1: error: there is no command 'nonsense'; 'help' lists them\n");
    }

    @Test
    void a_named_pipe_is_answered_line_by_line() throws Exception {
        assertThat(run(folder, List.of("mkfifo", "pipe")).exit()).isZero();
        Process process = start(folder, List.of(program.toString(), "run", "--format", "json", "pipe"));
        try (BufferedReader answers = process.inputReader(UTF_8);
                OutputStream lines = Files.newOutputStream(folder.resolve("pipe"))) {
            lines.write("row 2\nsta".getBytes(UTF_8));
            lines.flush();
            assertThat(answers.readLine()).isEqualTo("{\"type\":\"done\",\"line\":1,\"ok\":true}");
            lines.write("te\nnonsense\n".getBytes(UTF_8));
            lines.flush();
            List<String> rest = answers.lines().toList();
            assertThat(rest.get(0)).contains("cursor=e2");
            assertThat(rest.get(rest.size() - 2)).startsWith("{\"type\":\"error\",\"line\":3,\"column\":1,");
        }
        assertThat(process.waitFor()).isEqualTo(1);
    }
}
