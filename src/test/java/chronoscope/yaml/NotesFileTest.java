package chronoscope.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.model.Note;
import chronoscope.model.Notes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotesFileTest {
    private static final String FIRST =
            "# A reader's own notes on the events of a timeline. title and digest are of the event as it was.";

    @TempDir
    private Path folder;

    private NotesFile read(List<String> lines) throws IOException {
        return NotesFile.read(Files.write(folder.resolve("notes.yaml"), lines));
    }

    @Test
    void notes_are_written_as_they_are_read() throws IOException {
        Notes notes = new Notes(Map.of(
                "keel",
                new Note("The keel", "abc", "Mine: \"so\" \\ far\n\n# and more 😀", List.of("b", "a, c"), true),
                "odd: #id",
                new Note("", "", "", List.of(), true),
                "yes",
                new Note("Yes", "", "no", List.of(), false)));
        NotesFile file = read(NotesFile.lines(notes));
        assertThat(file.problems()).isEmpty();
        assertThat(file.notes()).isEqualTo(notes);
        assertThat(NotesFile.lines(notes))
                .containsExactly(
                        FIRST,
                        "events:",
                        "  \"keel\":",
                        "    title: \"The keel\"",
                        "    digest: \"abc\"",
                        "    starred: yes",
                        "    labels: [\"a, c\", \"b\"]",
                        "    note: \"Mine: \\\"so\\\" \\\\ far\\n\\n# and more 😀\"",
                        "  \"odd: #id\":",
                        "    starred: yes",
                        "  \"yes\":",
                        "    title: \"Yes\"",
                        "    note: \"no\"");
    }

    @Test
    void no_notes_are_an_empty_map() throws IOException {
        assertThat(NotesFile.lines(Notes.NONE)).containsExactly(FIRST, "events: {}");
        assertThat(read(NotesFile.lines(Notes.NONE))).isEqualTo(new NotesFile(Notes.NONE, List.of()));
    }

    @Test
    void what_hides_is_written_as_an_escape() {
        Notes notes = new Notes(Map.of("a", new Note("", "", "a\u202eb\tc", List.of(), false)));
        assertThat(NotesFile.lines(notes)).endsWith("    note: \"a\\U0000202Eb\\U00000009c\"");
    }

    @ParameterizedTest
    @CsvSource({"yes, true", "true, true", "no, false", "false, false"})
    void a_star_is_a_yes(String word, boolean starred) throws IOException {
        NotesFile file = read(List.of("events:", "  a: {starred: " + word + "}"));
        assertThat(file.notes().of("a")).contains(new Note("", "", "", List.of(), starred));
        assertThat(file.problems()).isEmpty();
    }

    @Test
    void what_is_wrong_is_told_and_left_out() throws IOException {
        NotesFile file = read(List.of("events:", "  a: {starred: maybe, note: x}", "  b: text", "  c: {notes: y}"));
        assertThat(file.problems())
                .extracting(problem -> problem.line() + ": " + problem.message())
                .containsExactly(
                        "2: starred 'maybe' must be one of yes, no, true, false",
                        "3: b must be a map, not a text",
                        "4: unknown key 'notes' in c; did you mean 'note'?");
        assertThat(file.notes().byEvent()).containsOnlyKeys("a", "c");
        assertThat(read(List.of("- a")).problems())
                .extracting(FileProblem::message)
                .containsExactly("the notes must be a map, not a list");
    }
}
