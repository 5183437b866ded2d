package chronoscope.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("program")
class CheckCommandTest extends PackagedProgram {
    private static final String SOUND = """
            title: T # kept
            sources:
              a: {type: report, title: A, publisher: P, issued: 2023}
            events:
              - {id: one, date: 1900, title: One, citations: [{source: a}]}
            """;
    private static final String UNCITED = SOUND + "  - {id: two, date: 1901, title: Two}\n";
    private static final String LISTED = SOUND.replace("title: One", "title: One, tags: [x, x]");

    private Path file;

    @BeforeEach
    void write_the_file() throws Exception {
        file = Files.writeString(folder.resolve("t.yaml"), UNCITED);
    }

    @Test
    void a_baseline_is_written_and_then_what_it_lists_is_not_reported() throws Exception {
        assertThat(chronoscope("check", "--strict", "t.yaml").exit()).isEqualTo(1);
        assertThat(chronoscope("check", "--baseline", "b.txt", "t.yaml"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "chronoscope: --baseline: can't read 'b.txt': no such file or folder; see chronoscope check"
                                + " --help\n"));
        assertThat(chronoscope("check", "--baseline", "b.txt", "--write", "t.yaml"))
                .isEqualTo(new Run(0, "", "chronoscope: wrote 1 line to b.txt\n"));
        assertThat(chronoscope("check", "--strict", "--baseline", "b.txt", "t.yaml")
                        .exit())
                .isZero();
        Files.writeString(file, SOUND);
        assertThat(chronoscope("check", "--baseline", "b.txt", "t.yaml").err()).contains("1 line for problems");
    }

    @Test
    void a_repair_is_shown_and_then_written() throws Exception {
        Files.writeString(file, LISTED);
        Run shown = chronoscope("check", "--fix", "t.yaml");
        assertThat(shown.out()).startsWith("--- t.yaml\n+++ t.yaml\n@@ -2,4 +2,4 @@\n");
        assertThat(shown.err()).isEqualTo("chronoscope: t.yaml: would repair 1 problem, 0 left\n");
        assertThat(file).hasContent(LISTED);
        assertThat(chronoscope("check", "--fix", "--write", "t.yaml"))
                .isEqualTo(new Run(0, "", "chronoscope: t.yaml: repaired 1 problem, 0 left\n"));
        assertThat(file).hasContent(LISTED.replace("[x, x]", "[x]"));
        assertThat(chronoscope("check", "--fix", "--write", "t.yaml").err()).contains("repaired 0 problems");
    }

    @Test
    void options_that_do_not_go_together_are_refused() throws Exception {
        for (List<String> words : List.of(
                List.of("--write"),
                List.of("--write", "--fix", "--baseline", "b.txt"),
                List.of("--watch", "--fix"),
                List.of("--watch", "--format", "sarif"),
                List.of("--format", "html"))) {
            List<String> all = new ArrayList<>(List.of("check", "t.yaml"));
            all.addAll(words);
            Run run = chronoscope(all.toArray(String[]::new));
            assertThat(run.exit()).as(words.toString()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
        }
    }

    @Test
    void a_watched_file_is_checked_again_when_it_changes() throws Exception {
        Process process = start(folder, List.of(program.toString(), "check", "--watch", "t.yaml"));
        try (BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            assertThat(out.readLine()).contains("[uncited-event]");
            out.readLine();
            out.readLine();
            Path next = Files.writeString(folder.resolve("next"), SOUND);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
            assertThat(out.readLine()).isEqualTo("t.yaml: 1 event, no problems");
        } finally {
            process.destroy();
        }
    }

    @Test
    void a_rule_that_is_misspelt_is_guessed_and_the_others_are_not_listed() throws Exception {
        assertThat(chronoscope("check", "--explain", "uncited-evnt").err())
                .startsWith(
                        "chronoscope: --explain: there is no rule 'uncited-evnt'; did you mean 'uncited-event'?; --rules"
                                + " lists them")
                .hasSizeLessThan(200);
    }
}
