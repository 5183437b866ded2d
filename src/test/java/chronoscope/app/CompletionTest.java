package chronoscope.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionTest extends PackagedProgram {
    @ParameterizedTest
    @CsvSource({"1, ser, serve", "2, serve --ano, --anonymous", "2, cast --idle, --idle-limit"})
    void bash_completes_commands_and_options(int word, String typed, String completed) throws Exception {
        assumeThat(Path.of("/bin/bash")).exists();
        Path taught = Files.writeString(
                folder.resolve("taught"), chronoscope("completion", "bash").out());
        Path asked = script(
                "ask",
                "compopt() { :; }",
                "source " + taught,
                "COMP_WORDS=(chronoscope " + typed + ")",
                "COMP_CWORD=" + word,
                "_complete_chronoscope",
                "echo \"${COMPREPLY[@]}\"");
        assertThat(run(folder, List.of("/bin/bash", asked.toString()))).isEqualTo(new Run(0, completed + "\n", ""));
    }

    @Test
    void zsh_reads_the_same() throws Exception {
        assertThat(chronoscope("completion", "zsh")).isEqualTo(chronoscope("completion", "bash"));
    }

    @Test
    void fish_is_told_of_commands_options_and_values() throws Exception {
        assertThat(chronoscope("completion", "fish").out().lines())
                .contains(
                        "complete -c chronoscope -n '__fish_use_subcommand' -a serve"
                                + " -d 'Lets people explore a timeline with any SSH client: the text UI in a terminal,"
                                + " commands and scripts without.'",
                        "complete -c chronoscope -n '__fish_seen_subcommand_from serve' -l log -x -a 'plain json'"
                                + " -d 'How standard error tells what happens, one line an event.'")
                .allSatisfy(line -> assertThat(line).startsWith("complete -c chronoscope -n '"));
    }
}
