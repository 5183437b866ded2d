package chronoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.Needs;
import chronoscope.cast.AsciicastCheck;
import chronoscope.json.JsonText;
import chronoscope.tui.Golden;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

/** Scripts become recordings that end in the screen that playing them ends in. */
@Tag("once")
class CastTest extends TerminalProgram {
    @BeforeEach
    void a_script() throws Exception {
        timeline("t.yaml", "One", "\u65e5\u672c two", "Three & more", "Four", "Five");
        script(
                "tour",
                "chapter The start",
                "say This is \u65e5\u672c, caf\u00e9 & co.",
                "find two; pause 0.2",
                "expect event e2; list",
                "chapter The end; pause key",
                "filter o; next; say At last only some.");
    }

    /** What was written, and what was told. */
    private record Made(int exit, String told) {}

    /** Runs the command in this process; the script is the tour, where no other is named. */
    private Made cast(String words) {
        List<String> all = new ArrayList<>(List.of("cast"));
        List<String> files = List.of("tour", "sizes", "t.yaml", "a.cast", "a.svg");
        Arrays.stream(words.split(" "))
                .map(word -> files.contains(word) ? folder.resolve(word).toString() : word.replace('_', ' '))
                .forEach(all::add);
        StringWriter told = new StringWriter();
        PrintWriter err = new PrintWriter(told);
        int exit = Chronoscope.execute(all, new PrintWriter(new StringWriter()), err);
        return new Made(exit, told.toString());
    }

    private String read(String name) throws Exception {
        return Files.readString(folder.resolve(name));
    }

    private static Map<String, Object> header(String cast) {
        return JsonText.object(cast.lines().findFirst().orElseThrow());
    }

    /** Shows what a terminal shows at the end. */
    private static Display shown(int columns, int rows, List<AsciicastCheck.Event> events) {
        Display display = new Display(columns, rows);
        for (AsciicastCheck.Event event : events) {
            if (event.code().equals("o")) {
                display.take(event.data());
            } else if (event.code().equals("r")) {
                String[] size = event.data().split("x", -1);
                display.resize(Integer.parseInt(size[0]), Integer.parseInt(size[1]));
            }
        }
        return display;
    }

    /** Checks the last screen; its last line says how far it is, and to an audience more. */
    private static void check(List<String> lines, String progress) {
        Golden.check("cast-80x24", String.join("\n", lines.subList(0, lines.size() - 1)));
        assertThat(lines.get(lines.size() - 1)).endsWith(progress);
    }

    private static List<String> data(String code, List<AsciicastCheck.Event> events) {
        return events.stream()
                .filter(event -> event.code().equals(code))
                .map(AsciicastCheck.Event::data)
                .toList();
    }

    @Test
    void the_same_script_gives_the_same_bytes_in_a_file_and_through_a_pipe() throws Exception {
        assertThat(chronoscope("cast", "tour", "t.yaml", "-o", "a.cast", "--svg", "a.svg"))
                .isEqualTo(new Run(0, "", "wrote a.cast: 9 s, 80x24\nwrote a.svg: 9 s, 80x24\n"));
        assertThat(chronoscope("cast", "-o", "-", "tour", "t.yaml")).isEqualTo(new Run(0, read("a.cast"), ""));
        String picture = read("a.svg");
        Files.delete(folder.resolve("a.svg"));
        assertThat(cast("--svg a.svg tour t.yaml")).isEqualTo(new Made(0, ""));
        assertThat(read("a.svg")).isEqualTo(picture);
    }

    @Test
    void both_versions_end_in_the_screen_that_playing_ends_in() throws Exception {
        assertThat(cast("tour t.yaml -o a.cast")).isEqualTo(new Made(0, ""));
        List<AsciicastCheck.Event> second = AsciicastCheck.v2(read("a.cast"));
        assertThat(cast("tour t.yaml --v3 -o a.cast")).isEqualTo(new Made(0, ""));
        List<AsciicastCheck.Event> third = AsciicastCheck.v3(read("a.cast"));
        for (List<AsciicastCheck.Event> events : List.of(second, third)) {
            Display display = shown(80, 24, events);
            check(display.lines(), "6/6");
            assertThat(display.cursorShown()).isTrue();
            assertThat(data("m", events)).containsExactly("The start", "The end");
        }
        assertThat(data("o", third)).isEqualTo(data("o", second));
        assertThat(third.get(third.size() - 1).data()).isEqualTo("0");
        Pty pty = open(80, 24, "play", "--speed", "16", "tour", "t.yaml");
        pty.await("press Space");
        pty.type(" ", "the end");
        check(pty.lines(), "6/6  the end");
    }

    @Test
    void the_usual_player_plays_it_to_the_same_end() throws Exception {
        Needs.programs("asciinema");
        assertThat(cast("tour t.yaml --speed 16 -o a.cast")).isEqualTo(new Made(0, ""));
        Pty pty = command(80, 24, List.of("asciinema", "cat", "a.cast"));
        assertThat(pty.exit()).as(pty.screen()).isZero();
        check(pty.lines(), "6/6");
        assertThat(pty.leftBehind()).isEmpty();
    }

    @Test
    void the_briefing_is_played_to_its_last_screen() throws Exception {
        assertThat(cast("--briefing --v3 -o a.cast")).isEqualTo(new Made(0, ""));
        List<AsciicastCheck.Event> third = AsciicastCheck.v3(read("a.cast"));
        assertThat(data("m", third)).hasSize(7);
        Golden.check("briefing-80x24", String.join("\n", shown(80, 24, third).lines()));
        assertThat(cast("--briefing -o a.cast")).isEqualTo(new Made(0, ""));
        String once = read("a.cast");
        Files.delete(folder.resolve("a.cast"));
        cast("--briefing -o a.cast");
        assertThat(read("a.cast")).isEqualTo(once);
        assertThat(data("o", AsciicastCheck.v2(once))).isEqualTo(data("o", third));
        Needs.programs("asciinema");
        Pty pty = command(80, 24, List.of("asciinema", "cat", "a.cast"));
        assertThat(pty.exit()).as(pty.screen()).isZero();
        Golden.check("briefing-80x24", String.join("\n", pty.lines()));
    }

    @Test
    void the_script_chooses_the_size_and_may_change_it() throws Exception {
        script("sizes", "chapter Small", "screen 60x20", "row 2", "screen 100x30", "row 3");
        cast("sizes t.yaml -o a.cast");
        String cast = read("a.cast");
        assertThat(header(cast)).containsEntry("width", 60L).containsEntry("height", 20L);
        List<AsciicastCheck.Event> events = AsciicastCheck.v2(cast);
        assertThat(data("r", events)).containsExactly("100x30");
        List<String> lines = shown(60, 20, events).lines();
        assertThat(lines).hasSize(30);
        assertThat(lines.get(29)).endsWith("5/5");
        cast("sizes t.yaml -o a.cast --size 90x25");
        assertThat(header(read("a.cast"))).containsEntry("width", 90L).containsEntry("height", 25L);
        assertThat(data("r", AsciicastCheck.v2(read("a.cast")))).isEmpty();
    }

    @Test
    void the_head_has_the_title_and_the_longest_wait() throws Exception {
        cast("tour t.yaml -o a.cast");
        assertThat(header(read("a.cast"))).containsEntry("title", "A test").doesNotContainKey("idle_time_limit");
        cast("tour t.yaml -o a.cast --title My_title --idle-limit 1.5");
        assertThat(header(read("a.cast"))).containsEntry("title", "My title");
        assertThat(header(read("a.cast")).get("idle_time_limit")).hasToString("1.500");
    }

    @Test
    void the_moving_picture_is_xml_and_holds_the_last_screen() throws Exception {
        cast("tour t.yaml --svg a.svg --title Less_<_more");
        String words = Markup.elements(read("a.svg")).stream()
                .filter(element -> element.getTagName().matches("text|title"))
                .map(Element::getTextContent)
                .collect(Collectors.joining("\n"));
        assertThat(words).contains("Less < more", "\u65e5", "Three & more", "At last only some.", "6/6");
    }

    @Test
    void nothing_behind_quit_is_played_and_nothing_is_recorded_in_a_recording() throws Exception {
        script("sizes", "say One; record " + folder.resolve("nested"), "record stop; quit; row 3", "row 2");
        assertThat(cast("sizes t.yaml -o a.cast")).isEqualTo(new Made(0, ""));
        List<String> lines = shown(80, 24, AsciicastCheck.v2(read("a.cast"))).lines();
        assertThat(lines.get(5)).startsWith("▌▒  1901");
        assertThat(folder.resolve("nested")).doesNotExist();
    }

    @Test
    void what_fails_ends_it_with_1_and_what_was_played_is_whole() throws Exception {
        script("wrong", "say Here", "row 2; expect event e9; row 3", "row 4");
        assertThat(chronoscope("cast", "wrong", "t.yaml", "--v3", "-o", "a.cast"))
                .isEqualTo(new Run(1, "", """
                        wrong:2: error: expect: the event 'e9', but there is: 'e2'
                        wrote a.cast: 1 s, 80x24
                        """));
        List<AsciicastCheck.Event> events = AsciicastCheck.v3(read("a.cast"));
        assertThat(events.get(events.size() - 1).data()).isEqualTo("1");
        assertThat(shown(80, 24, events).lines().get(23)).endsWith("1/3  failed");
        script("mistaken", "say Good", "nonsense");
        assertThat(chronoscope("cast", "mistaken", "t.yaml", "-o", "b.cast"))
                .isEqualTo(new Run(1, "", "mistaken:2:1: error: there is no command 'nonsense'; 'help' lists them\n"));
        assertThat(folder.resolve("b.cast")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "tour t.yaml|say where to write: -o OUT writes an asciicast, --svg PICTURE a moving picture",
                "tour t.yaml -o - --svg -|standard output can't be both the asciicast and the picture",
                "tour t.yaml -o a.cast --size big|--size: 'big' is not a size such as 120x40; the least is 40x10",
                "tour t.yaml -o a.cast --speed 99|--speed: 99.0 is not from 0.25 to 16",
                "tour t.yaml -o a.cast --idle-limit 0|--idle-limit: 0.0 is not from 0.1 to 3600",
                "-o a.cast - -|standard input can't be both the script and the timeline",
            })
    void wrong_usage_is_told_and_writes_nothing(String words, String told) {
        assertThat(cast(words)).isEqualTo(new Made(2, "chronoscope: " + told + "; see chronoscope cast --help\n"));
        assertThat(folder.resolve("a.cast")).doesNotExist();
    }
}
