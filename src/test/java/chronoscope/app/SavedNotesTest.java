package chronoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A reader's own notes are there again, whoever wrote them, and the timeline's file never changes. */
@Tag("once")
class SavedNotesTest extends TerminalProgram {
    private Path file = Path.of("");
    private String text = "";

    @BeforeEach
    void a_timeline() throws Exception {
        file = timeline("t.yaml", "One", "Two", "Three");
        text = Files.readString(file);
    }

    private Run does(String commands) throws Exception {
        return chronoscope("-c", commands, "t.yaml");
    }

    private String notes() throws Exception {
        Run run = does("notes");
        assertThat(run.exit()).as(run.err()).isZero();
        return run.out();
    }

    private Path kept() throws Exception {
        try (Stream<Path> files = Files.list(state().resolve("notes"))) {
            return files.filter(each -> each.toString().endsWith(".yaml"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void they_are_kept_beside_the_file_which_never_changes() throws Exception {
        assertThat(does("annotate Call \"them\" about C:\\new; label to check; last; star"))
                .isEqualTo(new Run(0, "", "noted\nlabelled to check\nstarred\n"));
        assertThat(notes()).isEqualTo("""
                e1  One: Labels: to check. Note: Call "them" about C:\\new.
                e3  Three: Starred.
                """);
        assertThat(does("filter label:check; list").out()).isEqualTo("1901  e1  One\n");
        assertThat(Files.getPosixFilePermissions(kept())).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(Files.readString(file)).isEqualTo(text);
        assertThat(chronoscope("-c", "list; notes", "t.yaml", "--format", "json")
                        .out())
                .contains("\"note\":{\"text\":\"Call \\\"them\\\" about C:\\\\new\",\"labels\":[\"to check\"],")
                .contains("{\"type\":\"note\",\"event\":\"e3\",\"title\":\"Three\",\"present\":true,\"text\":\"\",");
        assertThat(does("export json").out()).doesNotContain("note");
    }

    @Test
    void a_changed_event_says_so_and_a_note_on_one_that_is_gone_is_listed() throws Exception {
        does("annotate first; next; label second; next; star");
        Files.writeString(
                file, text.replace("title: \"One\"", "title: \"Other\"").replace("id: e2", "id: e9"));
        assertThat(notes()).isEqualTo("""
                e1  Other: Note: first. The event has changed since.
                e3  Three: Starred.
                e2  Two (no longer in the timeline): Labels: second.
                """);
        assertThat(does("filter annotated:changed; list").out()).isEqualTo("1901  e1  Other\n");
        does("annotate first, still true");
        assertThat(notes()).contains("e1  Other: Note: first, still true.\n").contains("e2  Two (no longer");
    }

    @Test
    void programs_that_write_at_once_lose_nothing() throws Exception {
        List<Process> programs = new ArrayList<>();
        int many = 6;
        for (int each = 0; each < many; each++) {
            StringBuilder commands = new StringBuilder("goto e2");
            for (int label = 0; label < 5; label++) {
                commands.append("; label ").append(each).append('-').append(label);
            }
            programs.add(start(folder, List.of(program.toString(), "-c", commands.toString(), "t.yaml")));
        }
        for (Process each : programs) {
            assertThat(end(each).exit()).isZero();
        }
        String all = notes();
        for (int each = 0; each < many; each++) {
            for (int label = 0; label < 5; label++) {
                assertThat(all).contains(each + "-" + label);
            }
        }
    }

    @Test
    void what_can_not_be_read_is_told_with_its_place_and_stays() throws Exception {
        does("annotate mine");
        String broken = Files.readString(kept()) + "    stared: yes\n";
        Files.writeString(kept(), broken);
        Run run = does("star; list");
        assertThat(run.exit()).isOne();
        assertThat(run.err())
                .contains("chronoscope: your notes can't be read; repair or move their file: " + kept() + ":8:5: error:"
                        + " unknown key 'stared' in e1; did you mean 'starred'?")
                .contains("-c:1: error: star: your notes can't be read");
        assertThat(Files.readString(kept())).isEqualTo(broken);
        Pty pty = opened(100, 24, "t.yaml");
        assertThat(pty.screen()).contains("your notes can't be read; repair or move their file");
        pty.type("!", "star: your notes can't be read");
        pty.type("q");
        assertEnds(pty, 0);
        assertThat(Files.readString(kept())).isEqualTo(broken);
    }

    @Test
    void they_go_into_a_file_and_come_from_one_and_a_broken_one_changes_nothing() throws Exception {
        does("annotate one; label a; last; star");
        assertThat(does("notes export n.yaml")).isEqualTo(new Run(0, "", "wrote 2 notes to n.yaml\n"));
        assertThat(does("notes export n.yaml").err()).contains("notes: 'n.yaml' exists already; notes! replaces it");
        assertThat(does("notes! export n.yaml").exit()).isZero();
        assertThat(Files.readString(folder.resolve("n.yaml")))
                .isEqualTo(does("notes export").out());
        timeline("u.yaml", "One", "Two", "Three");
        assertThat(chronoscope("-c", "annotate mine; label b; notes import n.yaml; notes", "u.yaml")
                        .out())
                .isEqualTo("""
                        e1  One: Labels: a, b. Note: mine / one.
                        e3  Three: Starred.
                        """);
        timeline("v.yaml", "One", "Two", "Three");
        assertThat(chronoscope("-c", "annotate mine; notes import n.yaml; undo; notes", "v.yaml"))
                .isEqualTo(new Run(0, "e1  One: Note: mine.\n", """
                        noted
                        2 notes in n.yaml, 2 new; u takes them away again
                        2 notes are as before
                        """));
        assertThat(chronoscope("-c", "notes import n.yaml", "u.yaml").err()).isEqualTo("2 notes in n.yaml, none new\n");
        Files.writeString(folder.resolve("bad.yaml"), "events:\n  e1:\n    note: good\n  e2:\n    labels: {a: b}\n");
        Run bad = does("notes import bad.yaml");
        assertThat(bad.exit()).isOne();
        assertThat(bad.err())
                .isEqualTo("-c:1: error: notes import: bad.yaml:5:13: error: labels must be texts;"
                        + " this is a map; quote a text that contains ': '\n");
        assertThat(notes()).isEqualTo("e1  One: Labels: a. Note: one.\ne3  Three: Starred.\n");
        Files.writeString(folder.resolve("hand.yaml"), "events: {e2: {note: by hand}, new: {starred: yes}}\n");
        assertThat(does("notes import hand.yaml; notes").out())
                .endsWith(
                        "e2  Two: Note: by hand.\ne3  Three: Starred.\nnew  new (no longer in the timeline): Starred.\n");
        assertThat(notes()).contains("by hand", "new  new (no longer in the timeline)");
    }

    @Test
    void the_text_ui_has_keys_for_them() throws Exception {
        Pty pty = opened(100, 24, "t.yaml");
        pty.type("!", "starred");
        pty.type("AAsk; them #2" + ENTER, "noted");
        pty.type("#to check" + ENTER, "labelled to check");
        assertThat(pty.screen()).contains("★", "Labels  to check", "Note    Ask; them #2");
        pty.type("A!" + ENTER, "#2!");
        pty.type("u", "is as before");
        pty.type("q");
        assertEnds(pty, 0);
        assertThat(notes()).isEqualTo("e1  One: Starred. Labels: to check. Note: Ask; them #2.\n");
        Pty again = opened(100, 24, "t.yaml");
        assertThat(again.screen()).contains("★", "Note    Ask; them #2");
        again.type("q");
        assertEnds(again, 0);
    }

    @Test
    void a_recording_writes_them_again_and_a_cast_writes_none() throws Exception {
        script("tour", "screen 80x24", "annotate mine", "star", "pause 1");
        assertThat(chronoscope("cast", "tour", "-o", "tour.cast", "t.yaml").exit())
                .isZero();
        assertThat(Files.readString(folder.resolve("tour.cast"))).contains("noted");
        assertThat(notes()).isEmpty();
        assertThat(does("record walk; star; next; star; star; record stop").exit())
                .isZero();
        assertThat(Files.readString(folder.resolve("walk")))
                .containsSubsequence("star on  # at ", "select e2", "star on  # at ", "star off  # at ")
                .doesNotContain("focus", "changed");
        assertThat(does("star off; run walk; notes").out()).isEqualTo("e1  One: Starred.\n");
        assertThat(chronoscope("cast", "tour", "-o", "again.cast", "t.yaml").exit())
                .isZero();
    }

    @Test
    void where_nothing_can_be_kept_they_are_refused_with_the_reason() throws Exception {
        assertThat(chronoscope("-c", "star", "-").err()).contains("error");
        environment.put("HOME", "");
        assertThat(does("star").err()).isEqualTo("-c:1: error: star: HOME is not set: notes are not kept\n");
        assertThat(does("notes").out()).isEmpty();
    }
}
