package chronoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.text.Counted;
import chronoscope.yaml.GeneratedTimeline;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The text UI and what is around it: the file, the editor, the browser, the clipboard, standard input. */
@Tag("once")
class LocalFileTest extends TerminalProgram {
    private static final int MANY = 30_000;

    @Test
    void a_change_of_the_file_is_shown_and_the_cursor_stays() throws Exception {
        Path file = timeline("t.yaml", "One", "Two", "Three");
        Pty pty = opened(100, 24, file.toString());
        pty.type("j", "2/3");
        Files.writeString(file, Files.readString(file).replace("Two", "Zwei").replace("1902", "1905"));
        pty.await("read again: 3 events");
        assertThat(pty.screen()).contains("Zwei", "3/3").doesNotContain("Two");
    }

    @Test
    void a_change_right_behind_the_first_frame_is_not_missed() throws Exception {
        Path file = timeline("t.yaml", "One", "Two");
        Pty pty = open(100, 24, file.toString());
        pty.await("Two");
        timeline("t.yaml", "One", "Two", "Three");
        pty.await("1/3");
    }

    @Test
    void a_file_that_an_editor_replaces_is_shown() throws Exception {
        Path file = timeline("t.yaml", "One", "Two");
        Pty pty = opened(100, 24, "t.yaml");
        Path other = timeline("t.yaml~", "One", "Two", "Three");
        Files.move(other, file, StandardCopyOption.ATOMIC_MOVE);
        pty.await("1/3");
    }

    @Test
    void a_broken_file_leaves_the_last_good_timeline_and_tells_its_first_error() throws Exception {
        Path file = timeline("t.yaml", "One", "Two");
        Pty pty = opened(100, 24, "t.yaml");
        pty.type("j", "2/2");
        String good = Files.readString(file);
        Files.writeString(file, good.replace("1902", "soon").replace("id: e1", "id: E 1"));
        pty.await("t.yaml:3:9: error:");
        assertThat(pty.screen()).contains("One", "Two", "2/2");
        pty.type("k", "1/2");
        Files.writeString(file, good.replace("Two", "Second"));
        pty.await("Second");
        pty.await("read again: 2 events");
        Files.delete(file);
        pty.await("t.yaml: error: no such file");
        assertThat(pty.screen()).contains("One", "Second");
        Files.writeString(file, good);
        pty.await("Two");
    }

    @Test
    void the_editor_opens_at_the_event_and_what_it_wrote_is_shown() throws Exception {
        timeline("t.yaml", "One", "Two", "Three");
        tool("ed it", "printf '%s\\n' \"$@\" >words; echo EDITING; read line; sed -i s/Two/Zwei/ t.yaml");
        environment.put("EDITOR", "'" + folder.resolve("bin/ed it") + "' --wait 'a  b'");
        Pty pty = opened(100, 24, "t.yaml");
        pty.type("j", "2/3");
        pty.type("e", "EDITING");
        assertThat(pty.alternate()).isFalse();
        pty.type("done\n", "Zwei");
        pty.await("read again: 3 events");
        assertThat(pty.screen()).contains("2/3");
        assertThat(Files.readAllLines(folder.resolve("words")))
                .containsExactly(
                        "--wait", "a  b", "+6", folder.resolve("t.yaml").toString());
        pty.type("q");
        assertEnds(pty, 0);
    }

    @Test
    void an_editor_that_fails_is_told() throws Exception {
        timeline("t.yaml", "One");
        environment.put("EDITOR", "no-such-editor");
        environment.put("VISUAL", "");
        Pty pty = opened(100, 24, "t.yaml");
        pty.type("e", "edit: no-such-editor ended with code 127");
    }

    @Test
    void control_c_in_the_editor_is_the_editors() throws Exception {
        timeline("t.yaml", "One");
        environment.put(
                "EDITOR",
                tool("edit", "trap 'echo CAUGHT' INT; echo EDITING; read line; read line")
                        .toString());
        Pty pty = opened(100, 24, "t.yaml");
        pty.type("e", "EDITING");
        pty.type("\u0003", "CAUGHT");
        pty.type("\n\n", "1/1");
    }

    @Test
    void the_built_in_timeline_can_not_be_edited() throws Exception {
        Pty pty = opened(100, 24);
        pty.type("e", "chronoscope new FILE");
    }

    @Test
    void without_a_desktop_an_address_is_shown_and_copied() throws Exception {
        Pty pty = opened(140, 24);
        pty.type("o", "no browser here; copied");
        assertThat(copied(pty)).startsWith("https://sputniknews.com/");
    }

    @Test
    void on_a_desktop_a_source_opens_in_the_browser() throws Exception {
        tool("xdg-open", "echo \"$@\" >url.part; mv url.part url");
        environment.put("DISPLAY", ":0");
        Pty pty = opened(140, 24);
        pty.type("o", "opened");
        try (var watch = new Awaited(folder.resolve("url"))) {
            assertThat(watch.text()).startsWith("https://sputniknews.com/20220427/");
        }
    }

    @Test
    void a_citation_is_copied() throws Exception {
        Pty pty = opened(140, 24);
        pty.type("y", "copied ");
        assertThat(copied(pty)).startsWith("“Iran, China Agree on").contains("Sputnik International, April 27, 2022");
    }

    private static String copied(Pty pty) {
        String mark = "\u001b]52;c;";
        pty.awaitSent("a copy", sent -> sent.contains(mark) && sent.indexOf('\u0007', sent.indexOf(mark)) > 0);
        String sent = pty.sent();
        int start = sent.indexOf(mark) + mark.length();
        byte[] bytes = Base64.getDecoder().decode(sent.substring(start, sent.indexOf('\u0007', start)));
        return new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
    }

    @Test
    void a_piped_timeline_leaves_the_keys_to_the_terminal() throws Exception {
        timeline("t.yaml", "One", "Two");
        Pty pty = command(100, 24, List.of("sh", "-c", "cat t.yaml | '" + program + "' -"));
        pty.await("1/2");
        pty.type("j", "2/2");
        pty.type("e", "<stdin> is not a file");
        pty.type("q");
        assertEnds(pty, 0);
    }

    @Test
    void a_large_file_shows_how_far_it_is_and_control_c_gives_up() throws Exception {
        large();
        Pty pty = open(100, 24, "large.yaml");
        pty.await("^C gives up");
        // The title stands in the place of the file's name as soon as it is read, which may be before this.
        assertThat(pty.screen()).contains("Reading").containsAnyOf("large.yaml", "A generated timeline");
        pty.type("\u0003");
        assertEnds(pty, 0);
        assertThat(pty.sent()).doesNotContain("Enter");
    }

    @Test
    void a_large_file_is_shown_when_it_is_read() throws Exception {
        large();
        Pty pty = open(100, 24, "large.yaml");
        pty.await("events so far");
        String many = Counted.number(MANY);
        pty.await("1/" + many);
        pty.type("G", many + "/" + many);
    }

    private void large() throws Exception {
        try (Writer out = Files.newBufferedWriter(folder.resolve("large.yaml"))) {
            new GeneratedTimeline(MANY, 1).writeYaml(out);
        }
    }

    @Test
    void control_characters_of_a_file_never_reach_the_terminal() throws Exception {
        Path odd = folder.resolve("odd\u001b]0;owned\u0007.yaml");
        String hostile = "\\x1b[31mred\\x07\\x9b5n\\u202eback\\u200b";
        Files.writeString(odd, """
                title: "T HOSTILE"
                sources:
                  s: {type: book, title: "S HOSTILE", url: "https://example.org/1"}
                events:
                  - {id: a, date: 1901, title: "A HOSTILE", summary: "HOSTILE", citations: [{source: s, quote: "HOSTILE"}]}
                """.replace("HOSTILE", hostile));
        Pty pty = opened(140, 30, odd.toString());
        pty.type("y", "copied S ");
        assertThat(copied(pty)).doesNotContainPattern("[\\x00-\\x1f\\x7f-\\x9f\\u202e]");
        pty.type("o", "no browser here");
        pty.type("/red" + ENTER, "match 1 of 1");
        pty.type("?", "q back");
        pty.type("q");
        pty.type("Q");
        assertThat(pty.exit()).isZero();
        String rest = pty.sent()
                .replaceAll("\u001b\\[\\??[0-9;]*[A-Za-z]", "")
                .replaceAll("\u001b[()*+][A-Z0-9]|\u000f", "")
                .replaceAll("\u001b\\]11;\\?\u001b\\\\", "")
                .replaceAll("\u001b\\]52;c;[A-Za-z0-9+/=]*\u0007", "")
                .replaceAll("\u001b\\]8;(id=[0-9a-z]+;https://example\\.org/1[!-~]*|;)\u001b\\\\", "");
        assertThat(rest).doesNotContainPattern("[\\x00-\\x07\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f\\u200b\\u202e]");
        assertThat(pty.sent()).doesNotContain("owned\u0007").doesNotContain("\u001b[31mred");
    }
}
