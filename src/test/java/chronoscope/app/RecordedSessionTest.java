package chronoscope.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is done in the text UI and at the prompt becomes a script that leads to the same place. */
@Tag("once")
class RecordedSessionTest extends TerminalProgram {
    private static final String CONTROL_D = "\u0004";
    private static final String KEPT = "a script of somebody's\n";

    private Path timeline = Path.of("");

    @BeforeEach
    void a_timeline() throws Exception {
        timeline = timeline("t.yaml", "One", "Two", "Three of them", "Four of them", "Five");
    }

    @Test
    void a_session_in_the_text_ui_is_replayed_to_the_very_same_screen() throws Exception {
        Pty pty = opened(80, 24, "--record", "tour", "t.yaml");
        pty.type("jj", "3/5");
        pty.type("/four" + ENTER, "match 1 of 1");
        pty.type("&of them" + ENTER, "2 of 5 events");
        // From the detail, q leads back to the list.
        pty.type(ENTER + "q");
        pty.type("k", "1/2");
        String shown = pty.screen();
        pty.type("q");
        assertEnds(pty, 0);
        assertThat(recorded("tour"))
                .startsWith("#!/usr/bin/env -S chronoscope run", "# A recording of: A test", "# sha256: " + digest())
                .anyMatch(line -> line.startsWith("filter of them  # at "));
        assertThat(commands("tour")).doesNotContain("next", "previous").endsWith("select e3");
        Run run = chronoscope("-c", "run tour; snapshot screen; state", "t.yaml");
        assertThat(run.err()).doesNotContain("error", "warning");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("cursor=e3", "filters=of them", "find=four", "screen=80x24");
        // The last line has less room for keys where it says that a recording is under way.
        assertThat(Files.readAllLines(folder.resolve("screen")).subList(0, 23))
                .isEqualTo(shown.lines().limit(23).toList());
    }

    @Test
    void a_part_of_a_session_is_recorded_by_commands_step_by_step_where_that_is_wanted() throws Exception {
        Files.writeString(folder.resolve("kept"), KEPT);
        Pty pty = opened(80, 24, "t.yaml");
        pty.type("G", "5/5");
        pty.type(":record kept" + ENTER, "record: 'kept' exists already; record! replaces it");
        pty.type(":record stop" + ENTER, "record: nothing is recorded");
        pty.type(":record --verbatim tour" + ENTER, "recording into tour; record stop ends it");
        pty.type(":record more" + ENTER, "record: 'tour' is being written");
        pty.type("k", "recording   4/5");
        pty.type("k", "recording   3/5");
        pty.type("j", "4/5");
        pty.type(":record stop" + ENTER, "recorded into tour");
        pty.type("g", "1/5");
        pty.type("q");
        assertEnds(pty, 0);
        assertThat(folder.resolve("kept")).hasContent(KEPT);
        assertThat(folder.resolve("more")).doesNotExist();
        assertThat(commands("tour")).containsExactly("screen 80x24", "select e5", "previous", "previous", "next");
        assertThat(chronoscope("-c", "run tour; state", "t.yaml").out()).contains("cursor=e4");
    }

    @Test
    void the_prompt_is_recorded_too_and_a_problem_becomes_what_is_expected() throws Exception {
        Pty pty = open(100, 40, "shell", "--record", "tour", "t.yaml");
        pty.await("e1 recording>");
        pty.type("filter of them" + ENTER, "e3 &1 recording>");
        pty.type("goto nowhere" + ENTER, "is no event's id");
        pty.type("list" + ENTER, "Four of them\ne3 &1 recording>");
        pty.type("record stop; goto e4" + ENTER, "e4 &1>");
        pty.type(CONTROL_D);
        assertEnds(pty, 0);
        assertThat(commands("tour"))
                .startsWith("screen 80x24", "filter of them")
                .endsWith("list");
        Run run = chronoscope("-c", "run tour; state", "t.yaml");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("1903  e3  Three of them\n1904  e4  Four of them\ncursor=e3\n");
    }

    @ParameterizedTest
    @CsvSource({"text UI, 1", "text UI, 15", "shell, 1", "shell, 15"})
    void a_signal_leaves_what_was_done(String where, int signal) throws Exception {
        boolean shell = where.equals("shell");
        Pty pty = shell
                ? open(80, 24, "shell", "--record", "tour", "t.yaml")
                : opened(80, 24, "--record", "tour", "t.yaml");
        if (shell) {
            pty.await("e1 recording>");
            pty.type("next" + ENTER, "e2 recording>");
            pty.type("next" + ENTER, "e3 recording>");
        } else {
            pty.type("jj", "3/5");
        }
        pty.signal(signal);
        assertEnds(pty, 128 + signal);
        assertThat(commands("tour")).last().isIn("select e3", "goto e3");
    }

    @Test
    void a_recording_is_not_written_over_anything() throws Exception {
        Files.writeString(folder.resolve("kept"), KEPT);
        for (String words : List.of("--record kept t.yaml", "shell --record kept t.yaml")) {
            Pty pty = open(80, 24, words.split(" "));
            assertThat(pty.exit()).isEqualTo(2);
            assertThat(pty.screen()).contains("chronoscope: record: 'kept' exists already; --force replaces it");
        }
        assertThat(folder.resolve("kept")).hasContent(KEPT);
    }

    @Test
    void without_a_screen_sessions_are_recorded_too() throws Exception {
        script("steps", "record first", "row 2", "next", "record stop", "row 5");
        assertThat(chronoscope("run", "steps", "t.yaml"))
                .isEqualTo(new Run(0, "", "recording into first; record stop ends it\nrecorded into first\n"));
        assertThat(commands("first")).containsExactly("screen 80x24", "goto e3");
        String line = "'" + program + "' shell --record second t.yaml <first";
        assertThat(run(folder, List.of("sh", "-c", line)).exit()).isZero();
        assertThat(commands("second")).isEqualTo(commands("first"));
    }

    @Test
    void other_data_are_told_and_an_event_that_is_gone_is_a_failure() throws Exception {
        script(
                "tour",
                "# A recording of: A test",
                "# sha256: " + digest(),
                "select e2  # at 0.100 s",
                "list",
                "select e5  # at 0.200 s",
                "list");
        assertThat(chronoscope("run", "tour", "t.yaml").err()).isEmpty();
        timeline("t.yaml", "One", "Two", "Three");
        Run run = chronoscope("run", "tour", "t.yaml");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("""
                tour: warning: recorded from other data than t.yaml
                tour:5: error: select: there is no event 'e5'
                """);
        assertThat(run.out()).hasLineCount(3);
    }

    private List<String> recorded(String name) throws Exception {
        return Files.readAllLines(folder.resolve(name));
    }

    /** Returns the lines without head and times. */
    private List<String> commands(String name) throws Exception {
        return recorded(name).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.replaceFirst(" {2}# at [0-9]+\\.[0-9]{3} s$", ""))
                .toList();
    }

    private String digest() throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256")
                .digest(Files.readString(timeline).getBytes(UTF_8));
        return HexFormat.of().formatHex(digest);
    }
}
