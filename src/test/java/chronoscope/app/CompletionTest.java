package chronoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.Needs;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of the command line, completed by real shells. */
@Tag("once")
class CompletionTest extends TerminalProgram {
    private static final String DROP_THE_LINE_AND_CLEAR = "\u0015\f";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "bash --norc --noprofile -i;eval \"$(chronoscope completion bash)\"",
                "zsh -f -i;eval \"$(chronoscope completion zsh)\"",
                "fish --no-config -i;chronoscope completion fish | source"
            })
    void a_shell_completes_commands_options_choices_and_files(String shell, String lesson) throws Exception {
        List<String> command = List.of(shell.split(" "));
        Needs.programs(command.get(0));
        environment.put("PATH", program.resolveSibling("") + ":" + environment.get("PATH"));
        for (String file : List.of("story.yaml", "fitting.yaml", "chest.yaml")) {
            Files.createFile(folder.resolve(file));
        }
        Pty pty = command(100, 60, command);
        pty.type(lesson + "; echo tau''ght" + ENTER, "taught");
        check(pty, "ser", "serve");
        check(pty, "cast --idle", "cast --idle-limit");
        check(pty, "--theme li", "--theme light");
        check(pty, "serve --log=js", "serve --log=json");
        check(pty, "completion fi", "completion fish");
        check(pty, "completion bash fi", "completion bash fitting.yaml");
        check(pty, "--linear che", "--linear chest.yaml");
        check(pty, "sto", "story.yaml");
        check(pty, "check --strict sto", "check --strict story.yaml");
        check(pty, "run --junit sto", "run --junit story.yaml");
        pty.type("exit" + ENTER);
        assertThat(pty.exit()).isZero();
    }

    /** Types words behind the program's name and Tab, waits for what they become, and drops the line. */
    private static void check(Pty pty, String typed, String completed) throws Exception {
        pty.type("chronoscope " + typed + "\t", "chronoscope " + completed);
        pty.type(DROP_THE_LINE_AND_CLEAR);
        pty.awaitGone("chronoscope");
    }

    @Test
    void what_is_no_shell_is_told() throws Exception {
        Run run = chronoscope("completion", "tcsh");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("chronoscope: SHELL: "
                        + "'tcsh' must be one of bash, zsh, fish; see chronoscope completion --help\n");
    }
}
