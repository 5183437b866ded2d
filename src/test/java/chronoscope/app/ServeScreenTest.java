package chronoscope.app;

import static chronoscope.app.Served.HOST;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.command.Binding;
import chronoscope.command.Key;
import chronoscope.command.Keymap;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The text UI in the terminal of a visitor. */
@Tag("once")
class ServeScreenTest extends ServedProgram {
    private static final Path TIMELINE = Path.of("timeline.yaml");
    private static final String COLOURED = "\u001b\\[([0-9;]*;)?(3[0-8]|4[0-8]|9[0-7]|10[0-7])(;[0-9;]*)?m";
    private static final Map<String, String> SENT = Map.ofEntries(
            Map.entry("Down", "\u001b[B"),
            Map.entry("Up", "\u001b[A"),
            Map.entry("Right", "\u001b[C"),
            Map.entry("Left", "\u001b[D"),
            Map.entry("PageDown", "\u001b[6~"),
            Map.entry("PageUp", "\u001b[5~"),
            Map.entry("Home", "\u001b[H"),
            Map.entry("End", "\u001b[F"),
            Map.entry("Delete", "\u001b[3~"),
            Map.entry("Space", " "),
            Map.entry("Enter", "\r"),
            Map.entry("Tab", "\t"),
            Map.entry("F1", "\u001bOP"),
            Map.entry("Alt-Left", "\u001b[1;3D"),
            Map.entry("Alt-Right", "\u001b[1;3C"));

    /** What leaves the list, and what alone would become part of the key behind it. */
    private static final List<Key> AWAY = List.of(Key.of("q"), Key.of("Q"), Key.of("Esc"));

    private static Served served;

    @BeforeAll
    static void start() throws Exception {
        Files.copy(TIMELINE, shared.resolve("timeline.yaml"));
        served = Served.start(shared, "--anonymous");
    }

    @AfterAll
    static void stop() throws Exception {
        if (served != null) {
            served.stop();
        }
    }

    @ParameterizedTest
    @CsvSource({"100, 30", "80, 24", "40, 10", "220, 60"})
    void the_first_screen_is_the_one_of_the_program_at_home(int columns, int rows) throws Exception {
        Files.copy(TIMELINE, folder.resolve("timeline.yaml"));
        Pty home = opened(columns, rows);
        Pty visit = visited(served, columns, rows);
        assertThat(visit.lines()).isEqualTo(home.lines());
        String title = "Iraq's invasion of Iran";
        assertThat(visit.looksOf(title)).isEqualTo(home.looksOf(title));
        visit.type("q");
        assertEnds(visit, 0);
    }

    @Test
    void keys_move_search_and_narrow() throws Exception {
        Pty pty = visited(served, 100, 30);
        assertThat(pty.alternate()).isTrue();
        pty.type("jj", "3/14");
        pty.type(DOWN + DOWN, "5/14");
        pty.type("k", "4/14");
        pty.type("g", "1/14");
        pty.type("/drills", "match 1 of 2");
        pty.type(ENTER, "4/14");
        pty.type("&tag:mil\t", "of 14 events");
        pty.type("\u0003");
        pty.type(":goto nuclear-deal" + ENTER, "2/14");
        pty.typeAlone(ENTER);
        pty.typeAlone(ESCAPE);
        pty.type("j", "3/14");
        pty.type("q");
        assertEnds(pty, 0);
        assertThat(pty.screen()).contains("Connection to 127.0.0.1 closed");
    }

    @Test
    void the_mouse_of_a_visitor_selects() throws Exception {
        Pty pty = visited(served, 100, 30);
        assertThat(pty.mouse()).isEqualTo(MouseTest.MODES);
        pty.type(MouseTest.click(5, MouseTest.line(pty, "Dec 2019")), "4/14");
        pty.type("q");
        assertEnds(pty, 0);
    }

    @Test
    void a_light_terminal_of_a_visitor_gets_light_colours() throws Exception {
        Pty pty = visited(served, 80, 24);
        pty.awaitSent("the question", sent -> sent.contains(GroundTest.QUESTION));
        List<String> dark = pty.looksOf("1/14");
        pty.type(GroundTest.LIGHT);
        pty.awaitOtherLooks("1/14", dark);
        pty.type("q");
        assertEnds(pty, 0);
    }

    @Test
    void another_size_is_drawn_at_once() throws Exception {
        Pty pty = visited(served, 80, 24);
        pty.resize(100, 30);
        pty.awaitLine(29, "1/14");
        pty.resize(40, 10);
        pty.awaitLine(9, "1/14");
        pty.resize(39, 9);
        pty.await("at least 40×10 cells");
        pty.resize(120, 40);
        pty.awaitLine(39, "1/14");
        pty.type("q");
        assertEnds(pty, 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "xterm-256color | '' | '' | 256",
                "xterm-256color | truecolor | '' | true",
                "xterm | '' | '' | 16",
                "linux | '' | '' | 16",
                "xterm-256color | truecolor | 1 | none",
                "no-such-terminal | '' | '' | 16"
            })
    void colours_fit_the_visitors_terminal(String type, String colours, String none, String expected) throws Exception {
        environment.put("TERM", type);
        environment.put("COLORTERM", colours);
        environment.put("NO_COLOR", none);
        Pty pty = screen(served, 100, 30, "-o", "SendEnv=COLORTERM NO_COLOR", HOST);
        pty.await("? more");
        pty.type("q");
        assertEnds(pty, 0);
        assertThat(depth(pty.sent())).isEqualTo(expected);
    }

    private static String depth(String sent) {
        if (sent.matches("(?s).*\u001b\\[[0-9;]*?[34]8;2;.*")) {
            return "true";
        }
        if (sent.matches("(?s).*\u001b\\[[0-9;]*?[34]8;5;.*")) {
            return "256";
        }
        return sent.matches("(?s).*" + COLOURED + ".*") ? "16" : "none";
    }

    @Test
    void a_locale_without_a_charset_gets_ascii_lines() throws Exception {
        environment.put("LC_ALL", "C");
        Pty pty = visited(served, 100, 30);
        pty.type("?", "q back");
        pty.type("Q");
        assertEnds(pty, 0);
        assertThat(pty.sent()).matches("\\p{ASCII}*").doesNotContain("???");
    }

    @Test
    void a_terminal_without_a_screen_is_explored_line_by_line() throws Exception {
        environment.put("TERM", "dumb");
        Pty pty = screen(served, 100, 40, HOST);
        pty.await("1 of 14.");
        pty.type("goto nuclear-deal" + ENTER, "2 of 14.");
        pty.type("nonsense" + ENTER, "there is no command 'nonsense'");
        pty.type("quit" + ENTER);
        assertEnds(pty, 0);
        String shown = pty.sent().replaceFirst("Connection to .* closed\\.\\s*", "");
        assertThat(shown).doesNotContain("\u001b").doesNotContainPattern("[^\r]\n|\r\r");
    }

    @Test
    void a_line_without_a_screen_is_edited_by_the_usual_keys() throws Exception {
        environment.put("TERM", "dumb");
        Pty pty = screen(served, 100, 40, HOST);
        pty.await("1 of 14.");
        String keys = String.join(
                "",
                List.of(
                        "nextt\u007f\r",
                        "prevv\b\r",
                        "junk\u0015next\r",
                        "prev junk\u0017\r",
                        "nxt\u001b[D\u001b[De\r",
                        "prev\r\nnext\r\n",
                        "\u001b[A\u001b[A\r",
                        "junk\u0003next\r",
                        "junk\u0001\u000bgot\tnuclear\t\u0005\r",
                        "goto wei\u001b[H\u001b[F-visitx\u001b[D\u001b[3~\r",
                        "quit\r"));
        pty.type(keys);
        assertEnds(pty, 0);
        assertThat(Pattern.compile("(\\d+) of 14").matcher(pty.sent()).results().map(found -> found.group(1)))
                .containsExactly("1", "2", "1", "2", "1", "2", "1", "2", "1", "2", "2", "8");
    }

    @Test
    void copies_go_to_the_visitors_clipboard() throws Exception {
        Pty pty = visited(served, 100, 30);
        pty.type("j");
        pty.type(":copy link 1" + ENTER, "copied");
        pty.awaitSent("a copy", sent -> sent.contains("\u0007"));
        String coded = pty.sent().replaceAll("(?s).*\u001b\\]52;c;([^\u0007]*)\u0007.*", "$1");
        assertThat(new String(Base64.getDecoder().decode(coded), UTF_8)).startsWith("http");
        pty.type("Q");
        assertEnds(pty, 0);
    }

    @Test
    void what_would_act_on_the_server_is_a_message() throws Exception {
        Pty pty = visited(served, 100, 30);
        pty.type("e", "edit: this session is read-only");
        pty.type("jo", "http");
        pty.type(":record x" + ENTER, "record: this session writes no files");
        pty.type("\u001a");
        pty.type("g", "1/14");
        pty.type("Q");
        assertEnds(pty, 0);
    }

    @Test
    void no_bound_key_does_worse_than_a_message() throws Exception {
        Pty pty = visited(served, 100, 30);
        for (Binding binding : Keymap.USUAL.bindings()) {
            for (Key key : binding.keys()) {
                if (AWAY.contains(key) || binding.command().equals("quit")) {
                    continue;
                }
                pty.type(sent(key) + after(binding));
                // Whatever it led to, this is the list again.
                pty.type(":fresh; focus list; goto nuclear-deal" + ENTER, "2/14");
                pty.type(":first" + ENTER, "1/14");
            }
        }
        pty.type("Q");
        assertEnds(pty, 0);
    }

    /** Ends what a key begins. */
    private static String after(Binding binding) {
        if (binding.command().matches("(prompt|palette|choose).*")) {
            return "\u0003";
        }
        return binding.letter() ? "a" : "";
    }

    private static String sent(Key key) {
        return key.prefix().map(ServeScreenTest::single).orElse("") + single(key);
    }

    private static String single(Key key) {
        String name = (key.alt() ? "Alt-" : "") + key.name();
        if (SENT.containsKey(name)) {
            return SENT.get(name);
        }
        return key.ctrl() ? Character.toString(name.charAt(0) & 0x1F) : name;
    }
}
