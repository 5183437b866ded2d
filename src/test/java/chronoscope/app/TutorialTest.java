package chronoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.command.Command;
import chronoscope.command.Role;
import chronoscope.config.Config;
import chronoscope.script.Script;
import chronoscope.shell.PlainTranscript;
import chronoscope.text.Measure;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The tour fits the program and the timeline that it is played on, and leaves the reader where he was. */
@Tag("once")
class TutorialTest extends TerminalProgram {
    private static final String FIRST_WORDS = "A tour in seven chapters.";

    @Test
    void it_runs_to_its_end_without_a_failure() throws Exception {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        var transcript = new PlainTranscript(new PrintWriter(out), new PrintWriter(err));
        LocalEffects ports = new LocalEffects(new TimelineFile.BuiltIn(false), Config.NONE);
        int code = ScriptExecution.commands(Scripts.tutorial(), ports, Printing.PLAIN, transcript);
        assertThat(err.toString()).doesNotContain("error");
        assertThat(code).isEqualTo(ExitCode.DONE);
    }

    @Test
    void its_narration_fits_two_lines_of_a_usual_screen() throws Exception {
        Script script = Script.read(Scripts.tutorial());
        assertThat(script.problems()).isEmpty();
        for (Script.Step step : script.steps()) {
            step.commands().stream()
                    .map(Command::role)
                    .filter(Role.Words.class::isInstance)
                    .map(Role.Words.class::cast)
                    .forEach(say -> assertThat(Measure.NARROW.lines(say.text(), 76))
                            .as(say.text())
                            .hasSizeLessThanOrEqualTo(2));
        }
    }

    @Test
    void nothing_is_said_twice() throws Exception {
        assertThat(Script.read(Scripts.tutorial()).steps().stream()
                        .flatMap(step -> step.commands().stream())
                        .map(Command::role)
                        .filter(role -> role instanceof Role.Words || role instanceof Role.Chapter))
                .doesNotHaveDuplicates();
    }

    @Test
    void the_command_shows_it_and_q_leads_back_to_where_the_reader_was() throws Exception {
        timeline("t.yaml", "One", "Two", "Three");
        Pty pty = opened(80, 24, "t.yaml");
        pty.type("j", "2/3");
        pty.type(":tutorial" + ENTER, FIRST_WORDS);
        assertThat(pty.screen()).contains("Iran nuclear deal").doesNotContain("Two");
        pty.type("]", "── Move");
        pty.resize(100, 30);
        pty.type("q", "2/3");
        assertThat(pty.screen()).contains("Two").doesNotContain("Iran nuclear deal");
        pty.type("j", "3/3");
        pty.type("q");
        assertEnds(pty, 0);
    }

    @Test
    void the_program_opens_it_at_once_and_it_can_be_stepped_to_its_end() throws Exception {
        Pty pty = open(100, 30, "tutorial");
        pty.await(FIRST_WORDS);
        pty.type("]]]]]]]]", "q ends the tour");
        pty.type("q");
        assertEnds(pty, 0);
    }

    @Test
    void without_a_screen_the_command_says_what_starts_it() throws Exception {
        assertThat(chronoscope("-c", "tutorial").err()).contains("'chronoscope tutorial' starts it");
        assertThat(chronoscope("tutorial"))
                .isEqualTo(new Run(
                        ExitCode.UNUSABLE,
                        "",
                        "chronoscope: standard output is not a terminal; tutorial --linear works without one\n"));
    }

    @Test
    void line_by_line_it_tells_what_would_be_typed_and_the_answers() throws Exception {
        Run told = chronoscope("tutorial", "--linear");
        assertThat(told.exit()).isZero();
        assertThat(told.err()).isEmpty();
        assertThat(told.out())
                .startsWith("China, Iran and")
                .containsSubsequence(
                        "\nThis is a tour of exploring line by line.",
                        "\n> next\n2015 to 2020, 4 events.\n2015: Iran nuclear deal (JCPOA). 1 citation. 2 of 14.\n",
                        "\n> goto soleimani-strike\nJanuary 2020:",
                        "\n> follow 1\n",
                        "\nmatch 2 of 2\n",
                        "\n> undo\nall 14 events\n",
                        "quit ends, and so does this tour.\n")
                .doesNotContain("\n#", "> say", "Nothing", "there is no ", "has no ");
        environment.put("TERM", "dumb");
        assertThat(chronoscope("tutorial")).isEqualTo(told);
    }
}
