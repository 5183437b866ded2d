package chronoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.command.Command;
import chronoscope.command.Role;
import chronoscope.config.Config;
import chronoscope.replay.Chapters;
import chronoscope.script.Script;
import chronoscope.shell.PlainTranscript;
import chronoscope.text.Measure;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** The briefing that the program carries fits the timeline that it carries. */
class BriefingTest {
    @Test
    void it_runs_without_a_failure() throws IOException {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        var transcript = new PlainTranscript(new PrintWriter(out), new PrintWriter(err));
        LocalEffects ports = new LocalEffects(new TimelineFile.BuiltIn(false), Config.NONE);
        int code = ScriptExecution.commands(Scripts.briefing(), ports, Printing.PLAIN, transcript);
        assertThat(err.toString()).doesNotContain("error");
        assertThat(code).isEqualTo(ExitCode.DONE);
    }

    @Test
    void it_walks_from_the_deal_to_the_meeting() throws IOException {
        Script script = Script.read(Scripts.briefing());
        assertThat(script.problems()).isEmpty();
        assertThat(Chapters.of(script).names())
                .containsExactly(
                        "Fourteen events",
                        "2015: the deal",
                        "2019: drills at sea",
                        "2020: the strike",
                        "2022: Erbil",
                        "April 2022: the meeting",
                        "Who says so");
    }

    @Test
    void its_narration_fits_two_lines_of_a_usual_screen() throws IOException {
        for (Script.Step step : Script.read(Scripts.briefing()).steps()) {
            step.commands().stream()
                    .map(Command::role)
                    .filter(Role.Words.class::isInstance)
                    .map(Role.Words.class::cast)
                    .forEach(say -> assertThat(Measure.NARROW.lines(say.text(), 76))
                            .as(say.text())
                            .hasSizeLessThanOrEqualTo(2));
        }
    }
}
