package chronoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A script that is played before an audience, whose keys lead through it. No test waits for what is played to go on. */
@Tag("once")
class PlayTest extends TerminalProgram {
    private static final String RIGHT = "\u001b[C";
    private static final String LEFT = "\u001b[D";

    @BeforeEach
    void a_script() throws Exception {
        timeline("t.yaml", "One", "Two", "Three", "Four", "Five");
        script(
                "tour",
                "chapter The start",
                "say This is where it starts.; pause key",
                "row 2; say Then came the second.; pause key",
                "chapter The end",
                "filter id:e4; say At last only one.");
    }

    /** Plays at the highest speed. */
    private Pty play(String words) throws Exception {
        return open(80, 24, ("play --speed 16 " + words).split(" "));
    }

    @Test
    void it_tells_what_the_script_says_and_how_far_it_is_and_space_goes_on() throws Exception {
        Pty pty = play("tour t.yaml");
        pty.await("press Space");
        assertThat(pty.lines().get(20)).startsWith("── The start ──");
        assertThat(pty.lines().get(21)).isEqualTo("  This is where it starts.");
        assertThat(pty.lines().get(23)).endsWith("1/5  press Space");
        pty.type(" ", "2/5  press Space");
        assertThat(pty.lines().get(21)).isEqualTo("  Then came the second.");
        assertThat(pty.lines().get(6)).startsWith("▌▒  1902");
        pty.type(" ", "5/5  the end");
        assertThat(pty.lines().get(20)).startsWith("── The end ──");
        assertThat(pty.lines().get(21)).isEqualTo("  At last only one.");
        assertThat(pty.lines().get(0)).contains("1 of 5 events");
        pty.type("q");
        assertEnds(pty, 0);
    }

    @Test
    void the_arrows_step_and_plus_and_minus_change_the_speed() throws Exception {
        Pty pty = play("--step tour t.yaml");
        pty.await("0/5  paused 16×");
        pty.type(RIGHT, "1/5  paused 16×");
        String chapter = pty.type(RIGHT, "2/5  paused 16×");
        assertThat(chapter).contains("This is where it starts.").doesNotContain("Then came");
        pty.type(RIGHT, "Then came the second.");
        pty.type(LEFT, "2/5  paused 16×");
        assertThat(pty.screen()).isEqualTo(chapter);
        pty.type("-", "2/5  paused 12×");
        pty.type("--", "2/5  paused 6×");
        pty.type("+", "2/5  paused 8×");
        pty.type("=++++", "2/5  paused 16×");
        pty.type(LEFT + LEFT, "0/5  paused 16×");
        assertThat(pty.screen()).doesNotContain("The start");
        // A step that waits for a key itself is not waited for twice.
        pty.type(" ", "1/5  paused 16×");
        pty.type(" ", "2/5  paused 16×");
        pty.type("Q");
        assertEnds(pty, 0);
    }

    @Test
    void space_pauses_and_goes_on() throws Exception {
        script("slow", "say One", "row 2; pause 9999", "row 3; pause 9999", "say Never");
        Pty pty = play("slow t.yaml");
        pty.awaitLine(6, "▌");
        pty.await("1/4  playing 16×");
        pty.type(" ", "1/4  paused 16×");
        assertThat(pty.lines().get(23)).contains("Space go on");
        pty.type(" ", "2/4  playing 16×");
        pty.awaitLine(7, "▌");
        pty.type("-", "2/4  playing 12×");
        pty.type("\u0003");
        assertEnds(pty, 0);
    }

    @Test
    void escape_hands_the_keys_over_and_r_takes_them_back() throws Exception {
        Pty pty = play("tour t.yaml");
        pty.await("press Space");
        String before = pty.type(" ", "2/5  press Space");
        pty.type(ESCAPE, "r back to the script");
        pty.type("jj");
        pty.awaitLine(8, "▌▒  1904");
        pty.type("&three" + ENTER, "1 of 5 events");
        pty.type("r", "2/5  press Space");
        assertThat(pty.screen()).isEqualTo(before);
        pty.type(" ", "5/5  the end");
        pty.type("q");
        assertEnds(pty, 0);
    }

    @Test
    void it_begins_with_the_chapter_that_is_named_as_if_the_ones_before_had_been_played() throws Exception {
        script("chapters", "row 3; export csv out.csv", "run tour", "pause key", "chapter The epilogue; pause key");
        Pty pty = open(80, 24, "play", "--step", "--from", "the epi", "chapters", "t.yaml");
        pty.await("8/8  paused");
        assertThat(pty.screen()).contains("── The epilogue ──", "1 of 5 events").doesNotContain("At last only one.");
        pty.type("q");
        assertEnds(pty, 0);
        assertThat(folder.resolve("out.csv")).doesNotExist();
    }

    @Test
    void a_loop_begins_anew() throws Exception {
        script("round", "row 2; pause key", "row 3; pause key");
        Pty pty = command(80, 24, List.of("sh", "-c", "'" + program + "' play --speed 16 --loop - t.yaml <round"));
        String first = pty.await("0/2  press Space");
        pty.type(" ", "1/2  press Space");
        pty.type(" ", "0/2  press Space");
        assertThat(pty.screen()).isEqualTo(first);
        pty.type("q");
        assertEnds(pty, 0);
    }

    @Test
    void what_is_expected_and_is_not_so_stops_it_there() throws Exception {
        script("wrong", "expect event e1", "say Look", "row 2; expect event e5; row 3", "row 4");
        Pty pty = play("wrong t.yaml");
        pty.await("2/4  failed");
        assertThat(pty.lines().get(6)).startsWith("▌▒  1902");
        assertThat(pty.lines().get(23)).contains("expect: the event 'e5', but there");
        pty.type("q");
        assertEnds(pty, 1);
        assertThat(pty.screen()).contains("wrong:3: error: expect: the event 'e5', but there is: 'e2'");
    }

    @Test
    void another_size_of_the_screen_is_taken_while_it_is_played() throws Exception {
        Pty pty = play("tour t.yaml");
        pty.await("press Space");
        String before = pty.type(" ", "2/5  press Space");
        pty.resize(120, 40);
        pty.awaitLine(39, "2/5  press Space");
        assertThat(pty.lines().get(37)).isEqualTo("  Then came the second.");
        pty.resize(80, 24);
        pty.awaitLine(23, "2/5  press Space");
        assertThat(pty.screen()).isEqualTo(before);
        pty.type(" ", "5/5  the end");
        pty.type(LEFT + LEFT, "3/5  paused 16×");
        pty.type("q");
        assertEnds(pty, 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "--speed 99 tour|--speed: 99.0 is not from 0.25 to 16; see chronoscope play --help",
                "--from Middle tour|--from: there is no chapter 'Middle'; there are: The start, The end; see chronoscope play --help",
                "missing|can't read 'missing': no such file or folder",
            })
    void what_can_not_be_played_is_told_in_a_line_and_is_2(String words, String told) throws Exception {
        assertThat(chronoscope(("play " + words).split(" "))).isEqualTo(new Run(2, "", "chronoscope: " + told + "\n"));
    }

    @Test
    void it_needs_a_terminal_and_a_script_without_mistakes() throws Exception {
        Run run = chronoscope("play", "tour", "t.yaml");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("chronoscope: ").hasLineCount(1);
        script("mistaken", "say Good", "say", "nonsense");
        Pty pty = play("mistaken t.yaml");
        assertEnds(pty, 1);
        assertThat(pty.screen()).startsWith("""
                mistaken:2:4: error: say: give a text
                mistaken:3:1: error: there is no command 'nonsense'; 'help' lists them
                """);
        assertThat(pty.sent()).doesNotContain("\u001b");
    }
}
