package chronoscope.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.Needs;
import chronoscope.yaml.GeneratedTimeline;
import java.io.BufferedReader;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program between others. */
@Tag("once")
class PipesTest extends PackagedProgram {
    @Test
    void a_program_talks_with_it_line_by_line() throws Exception {
        Process process = start(folder, List.of(program.toString(), "run", "--format", "json", "-"));
        try (OutputStream in = process.getOutputStream();
                BufferedReader out = process.inputReader(UTF_8)) {
            for (int row = 1; row <= 14; row++) {
                // The start of the next line is no reason to keep the answer back.
                in.write(("row " + row + "\nsta").getBytes(UTF_8));
                in.flush();
                assertThat(out.readLine()).isEqualTo("{\"type\":\"done\",\"line\":" + (2 * row - 1) + ",\"ok\":true}");
                in.write("te\n".getBytes(UTF_8));
                in.flush();
                assertThat(out.readLine()).startsWith("{\"type\":\"message\",\"text\":\"cursor=");
                for (String line = out.readLine(); !line.contains("\"done\""); line = out.readLine()) {
                    assertThat(line).startsWith("{\"type\":\"message\"");
                }
            }
            in.write("quit\n".getBytes(UTF_8));
            in.flush();
            assertThat(out.readLine()).isEqualTo("{\"type\":\"done\",\"line\":29,\"ok\":true}");
            assertThat(out.readLine()).isNull();
        }
        assertThat(process.waitFor()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-c list", "--format json -c list", "-c 'export csv'", "--help"})
    void a_reader_who_has_enough_ends_it_quietly(String words) throws Exception {
        large(2_000);
        String line = "{ '" + program + "' " + words + " t.yaml; echo code $? >&2; } | head -1";
        Run run = run(folder, List.of("sh", "-c", line));
        assertThat(run.err()).isEqualTo("code 0\n");
        assertThat(run.out()).hasLineCount(1);
    }

    @Test
    void commands_without_end_end_with_their_reader() throws Exception {
        String line = "yes list | { '" + program + "' run -; echo code $? >&2; } | head -1";
        Run run = run(folder, List.of("sh", "-c", line));
        assertThat(run.err()).endsWith("code 0\n").doesNotContain("error");
    }

    @Test
    void what_cannot_be_written_is_reported_with_exit_code_2() throws Exception {
        Needs.file(Path.of("/dev/full"));
        script("one.script", "list");
        Path broken = Files.writeString(folder.resolve("broken.yaml"), "events: []\n");
        List<String> commands = List.of(
                "-c list",
                "-c 'export csv' --format json",
                "run one.script",
                "check " + broken.getFileName(),
                "config",
                "cast --briefing -o -",
                "--linear </dev/null",
                "completion bash",
                "serve --anonymous --port 0",
                "--help",
                "--version");
        List<Process> started = new ArrayList<>();
        for (String words : commands) {
            started.add(start(folder, List.of("sh", "-c", "exec '" + program + "' " + words + " >/dev/full")));
        }
        for (int each = 0; each < commands.size(); each++) {
            Run run = end(started.get(each));
            assertThat(run.exit()).as(commands.get(each)).isEqualTo(2);
            assertThat(run.err())
                    .as(commands.get(each))
                    .contains("chronoscope: can't write standard output: No space left on device\n");
        }
    }

    private void large(int events) throws Exception {
        try (Writer out = Files.newBufferedWriter(folder.resolve("t.yaml"))) {
            new GeneratedTimeline(events, 1).writeYaml(out);
        }
    }
}
