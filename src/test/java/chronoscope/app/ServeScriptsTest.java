package chronoscope.app;

import static chronoscope.app.Served.HOST;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Scripts that come through standard input. */
@Tag("once")
class ServeScriptsTest extends ServedProgram {
    private static Served served;

    @BeforeAll
    static void start() throws Exception {
        Files.copy(Path.of("timeline.yaml"), shared.resolve("timeline.yaml"));
        served = Served.start(shared, "--anonymous");
    }

    @AfterAll
    static void stop() throws Exception {
        if (served != null) {
            served.stop();
        }
    }

    /** Runs a script, with more words for the client. */
    private Run sent(String text, String... words) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(served.ssh(words)).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.redirectInput(Files.writeString(folder.resolve("script"), text).toFile());
        return end(builder.start());
    }

    @Test
    void it_prints_what_the_program_at_home_prints() throws Exception {
        Files.copy(Path.of("timeline.yaml"), folder.resolve("timeline.yaml"));
        String text = """
                # a walk
                goto nuclear-deal
                set where drills
                filter $where; list
                chapter The end
                say "There are two."; state
                expect count 2
                """;
        Run run = sent(text, "-T", HOST);
        Run home = run(folder, List.of(program.toString(), "run", "script"));
        assertThat(run).isEqualTo(home);
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("Joint naval drills of January 2022");
        assertThat(run.err()).contains("There are two.");
    }

    @Test
    void mistakes_are_told_by_line_and_column() throws Exception {
        Run run = sent("state\n\nfirst; row x\nstate\n", "-T", HOST);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).startsWith("<stdin>:3:12: error: ").hasLineCount(1);
        assertThat(run.out()).containsOnlyOnce("row=1");
        Run on = sent("row x\nnonsense\nstate\n", "-T", HOST, "--", "--keep-going");
        assertThat(on.exit()).isEqualTo(1);
        assertThat(on.err()).contains("<stdin>:1:5: error: ", "<stdin>:2:1: error: ");
        assertThat(on.out()).contains("row=1");
    }

    @Test
    void quit_ends_it() throws Exception {
        Run run = sent("row 2\nquit\nnonsense\n" + "state\n".repeat(100_000), "-T", HOST);
        assertThat(run).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void a_megabyte_is_run_to_its_end() throws Exception {
        Run run = sent("# twenty-five letters here\n".repeat(40_000) + "row 2; state", "-T", HOST);
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("row=2");
    }

    @Test
    void a_program_talks_with_it_line_by_line() throws Exception {
        Process process = start(folder, served.ssh("-T", HOST, "--", "--format", "json"));
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
}
