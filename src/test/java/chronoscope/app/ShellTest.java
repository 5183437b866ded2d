package chronoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The prompt, in a real terminal and without one. */
@Tag("once")
class ShellTest extends TerminalProgram {
    private static final String END = "\u0004";
    private Path state = Path.of("");

    @BeforeEach
    void a_state_folder() {
        state = folder.resolve("state");
        environment.put("XDG_STATE_HOME", state.toString());
    }

    private Pty shell(String... more) throws Exception {
        String[] words = new String[more.length + 1];
        words[0] = "shell";
        System.arraycopy(more, 0, words, 1, more.length);
        Pty pty = open(100, 100, words);
        pty.await("iraq-invasion>");
        return pty;
    }

    @ParameterizedTest
    @MethodSource("javas")
    void it_greets_runs_commands_and_ends_with_control_d(Path java) throws Exception {
        environment.put("JAVA_HOME", java.toString());
        Pty pty = shell();
        assertThat(pty.screen()).contains("14 events", "Tab completes");
        pty.type("goto nuclear-deal" + ENTER, "nuclear-deal>");
        pty.type("filter drills" + ENTER, "&1>");
        pty.type("list" + ENTER, "Joint naval drills of January 2022");
        pty.type("nonsense" + ENTER, "there is no command 'nonsense'");
        pty.type("help" + ENTER, "those for playing a script.\ndrills-2019 &1>");
        pty.type(END);
        assertEnds(pty, 0);
        assertThat(pty.sent()).doesNotContain("WARNING");
    }

    @Test
    void what_is_there_instead_of_what_is_expected_stands_below_the_problem() throws Exception {
        Files.writeString(folder.resolve("s"), "expect screen missing\n");
        Pty pty = shell();
        pty.type("expect screen nowhere" + ENTER, "1/14\niraq-invasion>");
        assertThat(pty.screen()).contains("'nowhere' on the screen, but it shows:\n  1   China, Iran");
        pty.type("run s" + ENTER, "but it shows:\niraq-invasion>");
        assertThat(pty.screen()).contains("s:1: expect: 'missing' on the screen, but it shows:\n  1   China, Iran");
        pty.type(END);
        assertEnds(pty, 0);
    }

    @Test
    void tab_completes() throws Exception {
        Pty pty = shell();
        pty.type("got\t", "> goto");
        pty.type("nuc\t", "> goto nuclear-deal");
        pty.type(ENTER, "nuclear-deal>");
        pty.type("fil\t", "filters");
        pty.type("\u0003", "nuclear-deal>\n");
        pty.type("quit" + ENTER);
        assertEnds(pty, 0);
    }

    @Test
    void control_c_drops_the_line_only() throws Exception {
        Pty pty = shell();
        pty.type("goto nuclear-deal", "goto nuclear-deal");
        pty.type("\u0003", "iraq-invasion>\n");
        pty.type("state" + ENTER, "theme=auto\niraq-invasion>");
        pty.type("\u001bOA\u001bOA", "iraq-invasion> goto nuclear-deal");
        pty.type("\u0015filter drills", "iraq-invasion> filter drills");
        // Without Esc, the up key would recall another line.
        pty.type("\u001b");
        pty.type("\u001bOA");
        pty.type(ENTER, "&1>");
        pty.type(END);
        assertEnds(pty, 0);
    }

    @Test
    void pasted_lines_run_when_they_are_accepted_and_an_unfinished_paste_keeps_no_keys() throws Exception {
        Pty pty = shell();
        pty.type("\u001b[200~goto nuclear-deal\rfilter drills\r\u001b[201~", "filter drills");
        assertThat(pty.screen()).doesNotContain("nuclear-deal>");
        pty.type(ENTER, "drills-2019 &1>");
        pty.type("\u001b[200~last", "&1> last");
        pty.type(ENTER, "drills-2022 &1>");
        pty.type("goto drills-2019" + ENTER, "goto drills-2019\ndrills-2019 &1>");
        pty.type(END);
        assertEnds(pty, 0);
    }

    @Test
    void lines_are_remembered_and_suggested() throws Exception {
        Pty first = shell();
        first.type("goto nuclear-deal" + ENTER, "nuclear-deal>");
        first.type(END);
        assertThat(first.exit()).isZero();
        assertThat(state.resolve("chronoscope/history")).content().contains("goto nuclear-deal");
        Pty second = shell();
        second.type("go", "goto nuclear-deal");
        second.type("\u001bOC" + ENTER, "nuclear-deal>");
        second.type("\u001bOA", "nuclear-deal> goto nuclear-deal");
        // While a line runs, the terminal itself takes ^D.
        second.type(ENTER, "nuclear-deal> goto nuclear-deal\nnuclear-deal>");
        second.type(END);
        assertThat(second.exit()).isZero();
    }

    @Test
    void a_history_that_can_not_be_kept_is_no_reason_to_fail() throws Exception {
        Files.writeString(state, "a file, no folder");
        Pty pty = shell();
        pty.type("goto nuclear-deal" + ENTER, "nuclear-deal>");
        pty.type(END);
        assertEnds(pty, 0);
        assertThat(pty.sent()).doesNotContain("WARNING");
    }

    @ParameterizedTest
    @CsvSource({"1, 129", "15, 143"})
    void a_signal_puts_the_terminal_back(int signal, int exit) throws Exception {
        Pty pty = shell();
        pty.signal(signal);
        assertEnds(pty, exit);
    }

    @Test
    void a_terminal_that_is_closed_ends_it() throws Exception {
        Pty pty = shell();
        pty.hangUp();
        assertThat(pty.exit()).isIn(0, 129);
    }

    /** As under nohup: no signal tells of it, and the terminal can't be put back. */
    @ParameterizedTest
    @CsvSource({"shell, ends", "shell, >", "--linear, events", "--linear, >"})
    void a_terminal_that_is_gone_without_a_signal_ends_it(String how, String shown) throws Exception {
        String deaf = "trap '' HUP; exec '" + program + "' " + how;
        Pty pty = command(80, 24, List.of("sh", "-c", deaf));
        pty.await(shown);
        pty.hangUpUnread();
        assertThat(pty.exit()).isZero();
    }

    @Test
    void what_is_edited_is_read_again() throws Exception {
        timeline("t.yaml", "One", "Two");
        environment.put(
                "EDITOR", tool("edit", "sed -i s/One/Eins/ t.yaml; echo EDITED").toString());
        Pty pty = open(100, 40, "shell", "t.yaml");
        pty.await("e1>");
        pty.type("edit" + ENTER, "EDITED");
        pty.type("list" + ENTER, "Eins");
    }

    @Test
    void a_terminal_that_moves_no_cursor_edits_the_line_itself() throws Exception {
        environment.put("TERM", "dumb");
        Pty pty = shell();
        pty.type("goto nuclear-deam\u007fl\r", "goto nuclear-deal\nnuclear-deal>");
        pty.type(END);
        assertEnds(pty, 0);
        assertThat(pty.sent()).contains("\b \b").doesNotContain("\u001b");
    }

    @Test
    void colours_are_left_out_where_they_are_not_wanted() throws Exception {
        environment.put("NO_COLOR", "1");
        Pty pty = shell();
        pty.type("nonsense" + ENTER, "there is no command");
        pty.type("goto nuclear-deal" + ENTER, "nuclear-deal>");
        pty.type(END);
        assertThat(pty.exit()).isZero();
        assertThat(pty.sent()).doesNotContainPattern("\u001b\\[([0-9;]*;)?(3[0-8]|9[0-7])(;[0-9;]*)?m");
    }

    @Test
    void without_a_terminal_the_lines_are_a_script() throws Exception {
        Run run = run(folder, List.of("sh", "-c", "printf 'goto nuclear-deal\\nstate' | '" + program + "' shell"));
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("cursor=nuclear-deal").doesNotContain("\u001b");
        Run wrong = run(folder, List.of("sh", "-c", "echo nonsense | '" + program + "' shell"));
        assertThat(wrong.exit()).isEqualTo(1);
        assertThat(wrong.err()).contains("<stdin>:1:1: error: ");
    }

    @Test
    void a_piped_timeline_leaves_no_lines_to_read() throws Exception {
        timeline("t.yaml", "One");
        Run run = run(folder, List.of("sh", "-c", "'" + program + "' shell - <t.yaml"));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .contains("standard input can't be both the commands and the timeline")
                .hasLineCount(1);
    }
}
