package chronoscope.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.tui.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Local copies, read where they are cited. */
@Tag("program")
class ReaderTest extends PackagedProgram {
    private static final Path SAMPLE = Path.of("src/test/resources/copies");

    @BeforeEach
    void copy_the_sample() throws IOException {
        for (String name : new String[] {"lighthouse.yaml", "courier.html", "keeper.txt"}) {
            Files.copy(SAMPLE.resolve(name), folder.resolve(name));
        }
    }

    private Run does(String commands) throws Exception {
        return chronoscope("-c", commands, "lighthouse.yaml");
    }

    private String screen(String size, String commands) throws Exception {
        Run run = does("screen " + size + "; " + commands + "; snapshot! s.txt");
        assertThat(run.exit()).as(run.err()).isZero();
        return Files.readString(folder.resolve("s.txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"80x24", "120x40", "200x60"})
    void enter_on_a_citation_shows_the_quote_in_the_middle_of_the_copy(String size) throws Exception {
        Golden.check("reader-" + size, screen(size, "goto repair; enter; enter; focus output"));
    }

    @Test
    void a_small_screen_shows_the_quote_in_the_middle_too() throws Exception {
        Golden.check("reader-40x10", screen("40x10", "goto repair; read; focus output"));
    }

    @Test
    void next_and_previous_go_between_the_quotes_of_the_source() throws Exception {
        assertThat(screen("80x24", "goto lit; read; focus output; find next")).contains("quote 4 of 4");
        assertThat(does("goto lit; read; focus output; find next").err()).contains("quote 4 of 4");
        assertThat(does("goto lit; read; focus output; find next 2").err()).contains("quote 1 of 4, wrapped");
        assertThat(does("goto lit; read; focus output; find previous 3").err()).contains("quote 4 of 4, wrapped");
    }

    @Test
    void without_panes_the_next_quote_is_read_by_a_command() throws Exception {
        assertThat(does("goto lit; read; read next").out()).contains("courier.html · quote 4 of 4");
        assertThat(does("goto lit; read; read previous 3").out()).contains("courier.html · quote 4 of 4");
        assertThat(does("read next").err()).contains("read: no copy was read yet; 'read' shows one");
        assertThat(screen("80x24", "goto lit; read; focus output; read next")).contains("quote 4 of 4");
    }

    @Test
    void the_last_line_names_the_keys_between_quotes_where_there_are_several() throws Exception {
        assertThat(screen("80x24", "goto lit; read; focus output")).contains("n N quote   j k scroll");
        assertThat(screen("80x24", "goto storm; read 3; focus output")).doesNotContain("n N quote");
    }

    @Test
    void a_search_comes_before_the_quotes_until_it_is_ended() throws Exception {
        String start = "goto lit; read; focus output; find light; find next; ";
        assertThat(does(start).err()).contains("match 5 of 6").doesNotContain("quote");
        assertThat(does(start + "close; find next").err()).contains("quote 4 of 4");
        assertThat(does(start + "find nowhere").err()).contains("no line has 'nowhere'");
    }

    @Test
    void enter_goes_to_the_event_that_cites_the_quote() throws Exception {
        assertThat(does("goto lit; read; focus output; find next; enter; state").out())
                .contains("cursor=repair\n", "focus=detail\n");
        assertThat(does("goto repair; read 2; focus output; enter").err()).contains("no quote is looked at");
    }

    @Test
    void a_quote_that_is_missing_opens_the_copy_and_says_so() throws Exception {
        assertThat(does("goto repair; read 2").out()).contains("keeper.txt · this quote does not stand here");
    }

    @Test
    void what_can_not_be_read_is_told_in_a_line() throws Exception {
        Files.delete(folder.resolve("keeper.txt"));
        assertThat(does("goto repair; read 2"))
                .isEqualTo(new Run(1, "", "-c:1: error: read: 'keeper.txt' does not exist\n"));
        assertThat(does("goto other; read").err())
                .contains("the source 'chart' has no local copy; 'snapshot' names one");
        assertThat(does("goto other; enter; enter").out()).contains("https://chart.test/");
    }

    @Test
    void it_is_spoken_and_printed_as_json() throws Exception {
        Process process = start(folder, List.of(program.toString(), "--linear", "lighthouse.yaml"));
        process.getOutputStream().write("goto storm\nread 2\nquit\n".getBytes(UTF_8));
        assertThat(end(process).out())
                .contains("Storm puts out the light of Sandø. Local copy courier.html, quote 2 of 4.\n“It was the")
                .doesNotContain("Two steamers");
        assertThat(chronoscope("--format", "json", "-c", "goto storm; read 3", "lighthouse.yaml")
                        .out())
                .contains("{\"type\":\"copy\",\"source\":\"keeper\",\"name\":\"keeper.txt\",\"whole\":true,\"at\":0,"
                        + "\"quotes\":[{\"event\":\"storm\",\"quote\":\"no light for seven nights\",\"from\":[3,10],"
                        + "\"to\":[3,35]}],\"lines\":[\"A KEEPER'S LOG\",\"\",");
    }

    @Test
    void what_is_read_is_recorded_and_read_again() throws Exception {
        Process process =
                start(folder, List.of(program.toString(), "--linear", "--record", "walk.script", "lighthouse.yaml"));
        process.getOutputStream().write("goto storm\nread 2\nquit\n".getBytes(UTF_8));
        assertThat(end(process).exit()).isZero();
        Path script = folder.resolve("walk.script");
        assertThat(script).content().contains("\nread 2 ");
        Files.writeString(
                script, Files.readString(script) + "focus output\nfind next\nexpect screen \"quote 3 of 4\"\n");
        Run run = chronoscope("run", "walk.script", "lighthouse.yaml");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("courier.html · quote 2 of 4");
    }

    @Test
    void control_characters_of_a_copy_never_reach_the_screen() throws Exception {
        Files.writeString(
                folder.resolve("keeper.txt"),
                "a\u001b[2Jb\u0007 \u202Ec\tno light for\u00ADseven no\u00AD light for seven nights\u009b1m\u2028d\n"
                        .repeat(3));
        Run run = does("goto storm; read 3");
        assertThat(run.out())
                .contains("a\\u{1b}[2Jb\\u{7} \\u{202e}c no light forseven no light for seven nights\\u{9b}1m d")
                .doesNotContain("\u001b", "\u009b", "\u202E");
    }

    @Test
    void a_long_copy_is_shown_around_the_quote() throws Exception {
        String line = "word ".repeat(100_000);
        Files.writeString(folder.resolve("keeper.txt"), line + "\nno light for seven nights\n" + line);
        assertThat(screen("80x24", "goto storm; read 3; focus output")).contains("no light for seven nights");
        Run run = does("goto storm; read 3");
        assertThat(run.out()).contains("quote 1 of 1 · a part of the copy").hasSizeLessThan(400_000);
    }

    @Test
    void verify_is_a_command_too() throws Exception {
        Run run = does("verify; next");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("error: verify: not all of it is proven");
        assertThat(run.out())
                .contains("error: this quote does not stand in keeper.txt; nothing there is like it")
                .contains("lighthouse.yaml: 5 of 6 quotes proven, 4 of 5 locators");
    }
}
