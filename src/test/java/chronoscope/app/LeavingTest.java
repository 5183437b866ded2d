package chronoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.Needs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** However the text UI ends, the terminal is as it was before. */
@Tag("once")
class LeavingTest extends TerminalProgram {
    @ParameterizedTest
    @MethodSource("javas")
    void q_ends_well_on_every_java(Path java) throws Exception {
        environment.put("JAVA_HOME", java.toString());
        Pty pty = command(80, 24, List.of("sh", "-c", "exec '" + program + "' 2>err"));
        pty.await("? more");
        pty.type("q");
        assertEnds(pty, 0);
        assertThat(folder.resolve("err")).isEmptyFile();
    }

    @ParameterizedTest
    @CsvSource({"1, 129", "2, 130", "15, 143"})
    void a_signal_ends_it_with_a_code_that_names_it(int signal, int exit) throws Exception {
        Pty pty = opened(80, 24);
        pty.signal(signal);
        assertEnds(pty, exit);
    }

    @ParameterizedTest
    @CsvSource({"1, 129", "2, 130", "15, 143"})
    void a_signal_ends_it_at_a_prompt_too(int signal, int exit) throws Exception {
        Pty pty = opened(80, 24);
        pty.type("/drills", "match 1 of 2");
        pty.signal(signal);
        assertEnds(pty, exit);
    }

    @Test
    void a_terminal_that_is_closed_ends_it() throws Exception {
        Pty pty = opened(80, 24);
        pty.hangUp();
        assertThat(pty.exit()).isEqualTo(129);
    }

    @Test
    void it_stops_and_goes_on_as_a_job_of_the_shell() throws Exception {
        Needs.programs("bash");
        environment.put("PS1", "ready> ");
        Pty pty = command(100, 30, List.of("bash", "--norc", "--noprofile", "-i"));
        pty.await("ready>");
        pty.type("stty -g > modes; stty echo; echo kept\n", "\nkept");
        String modes = Files.readString(folder.resolve("modes")).strip();
        pty.type("'" + program + "'\n", "1/14");
        assertThat(pty.alternate()).isTrue();
        pty.type("j", "2/14");
        pty.type("\u001a", "Stopped");
        assertThat(pty.alternate()).isFalse();
        assertThat(pty.mouse()).isEmpty();
        // The shell's line editor has modes of its own; a command has the terminal as the program had it before.
        pty.type("stty -g\n", modes);
        pty.type("fg\n", "2/14");
        pty.type("j", "3/14");
        assertThat(pty.mouse()).isEqualTo(MouseTest.MODES);
        pty.type("\u001a", "Stopped");
        pty.resize(120, 40);
        pty.type("fg\n");
        pty.awaitLine(39, "3/14");
        pty.type("q");
        pty.awaitMainScreen();
        pty.type("echo code $?\n", "code 0");
        pty.type("exit\n");
        assertEnds(pty, 0);
    }

    @Test
    void a_fault_while_drawing_is_told_in_a_line() throws Exception {
        without("chronoscope/view/OutputPane.class");
        Pty pty = opened(80, 24);
        pty.type("?");
        assertEnds(pty, 2);
        assertThat(pty.screen()).contains("chronoscope: ");
    }

    @Test
    void a_fault_while_reading_is_told_in_a_line() throws Exception {
        without("chronoscope/yaml/EventReader.class");
        Pty pty = open(80, 24);
        assertEnds(pty, 2);
        assertThat(pty.screen()).contains("chronoscope: ");
    }

    @Test
    void a_file_with_errors_is_told_without_touching_the_screen() throws Exception {
        Files.writeString(folder.resolve("bad.yaml"), "title: T\nevents:\n  - id: a\n    date: never\n    title: A\n");
        Pty pty = open(80, 24, "bad.yaml");
        assertEnds(pty, 2);
        assertThat(pty.screen()).contains("bad.yaml:4:11: error: ");
        assertThat(pty.sent()).doesNotContain("\u001b");
    }

    @Test
    void a_file_that_is_missing_is_told() throws Exception {
        Pty pty = open(80, 24, "missing.yaml");
        assertEnds(pty, 2);
        assertThat(pty.screen()).isEqualToIgnoringWhitespace("missing.yaml: error: no such file");
        assertThat(pty.sent()).doesNotContain("\u001b");
    }

    @ParameterizedTest
    @CsvSource({"dumb, ''", "xterm-256color, --linear"})
    void a_terminal_that_shows_no_screen_is_explored_line_by_line(String type, String option) throws Exception {
        environment.put("TERM", type);
        Pty pty = command(80, 24, List.of("sh", "-c", "exec '" + program + "' " + option));
        pty.await("1 of 14.\n>");
        pty.type("goto nuclear-deal\r", "2 of 14.\n>");
        pty.type("filter drills\r", "2 of 14 events");
        pty.type("nonsense\r", "there is no command 'nonsense'; 'help' lists them\n>");
        pty.type("half", "> half");
        pty.type("\u0003", "> half^C\n>");
        pty.type("last\r", "2 of 2.\n>");
        pty.type("\u0004");
        assertEnds(pty, 0);
        assertThat(pty.sent()).doesNotContain("\u001b");
    }

    @Test
    void a_terminal_of_no_type_is_told_what_works() throws Exception {
        environment.put("TERM", "");
        Pty pty = open(80, 24);
        assertEnds(pty, 2);
        assertThat(pty.sent()).contains("is not set", "--linear").doesNotContain("\u001b");
    }

    @Test
    void without_a_terminal_it_says_what_works() throws Exception {
        timeline("t.yaml", "One");
        Run run = run(folder, List.of(program.toString(), "t.yaml"));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("""
                chronoscope: standard output is not a terminal; --linear, -c COMMANDS and run SCRIPT work without one
                """);
    }

    /** Takes a class out of the program, which then fails where it needs it. */
    private void without(String entry) throws IOException {
        copyProgram();
        byte[] whole = Files.readAllBytes(program);
        int start = new String(whole, StandardCharsets.ISO_8859_1).indexOf("PK\u0003\u0004");
        Path jar = Files.write(folder.resolve("rest.jar"), Arrays.copyOfRange(whole, start, whole.length));
        try (FileSystem inside = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of())) {
            Files.delete(inside.getPath(entry));
        }
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.write(whole, 0, start);
        joined.writeBytes(Files.readAllBytes(jar));
        Files.write(program, joined.toByteArray());
    }
}
