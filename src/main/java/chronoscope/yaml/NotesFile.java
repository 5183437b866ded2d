package chronoscope.yaml;

import chronoscope.model.Note;
import chronoscope.model.Notes;
import chronoscope.text.Printable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A file of a reader's own notes on a timeline: a map {@code events} by ids. Each has a text, labels and a star, as
 * far as there are any, and the title and the digest of the event as it was.
 *
 * @param notes one of an event without a title or a digest has an empty one
 * @param problems where there are any, the notes are not all that the file has
 */
public record NotesFile(Notes notes, List<FileProblem> problems) {
    private static final FileLimits LIMITS = new FileLimits(64L << 20, 10, 0, 1_000_000, 10_000, 100);
    private static final String EVENTS = "events";
    private static final List<String> KEYS = List.of("title", "digest", "starred", "labels", "note");
    private static final List<String> TRUTHS = List.of("yes", "no", "true", "false");

    public NotesFile {
        problems = List.copyOf(problems);
    }

    /** Reads a file; messages name it as the path is given. */
    public static NotesFile read(Path path) {
        SettingsFile file = SettingsFile.read(path, "the notes", LIMITS);
        Map<String, Note> notes = new TreeMap<>();
        file.root(List.of(EVENTS))
                .names(EVENTS)
                .ifPresent(events -> events.keys()
                        .forEach(id ->
                                events.section(id, KEYS).map(NotesFile::note).ifPresent(note -> notes.put(id, note))));
        return new NotesFile(new Notes(notes), file.problems());
    }

    private static Note note(Section section) {
        Optional<String> starred = section.choice("starred", TRUTHS);
        return new Note(
                section.text("title").orElse(""),
                section.text("digest").orElse(""),
                section.prose("note").orElse("").strip(),
                section.lines("labels"),
                starred.filter(word -> word.equals("yes") || word.equals("true"))
                        .isPresent());
    }

    public static List<String> lines(Notes notes) {
        List<String> lines = new ArrayList<>(List.of(
                "# A reader's own notes on the events of a timeline. title and digest are of the event as it was.",
                EVENTS + ":" + (notes.byEvent().isEmpty() ? " {}" : "")));
        notes.byEvent().forEach((id, note) -> {
            lines.add("  " + quoted(id) + ":");
            line(lines, "title", note.title());
            line(lines, "digest", note.digest());
            if (note.starred()) {
                lines.add("    starred: yes");
            }
            if (!note.labels().isEmpty()) {
                lines.add("    labels: ["
                        + note.labels().stream().map(NotesFile::quoted).collect(Collectors.joining(", ")) + "]");
            }
            line(lines, "note", note.text());
        });
        return lines;
    }

    private static void line(List<String> lines, String key, String text) {
        if (!text.isEmpty()) {
            lines.add("    " + key + ": " + quoted(text));
        }
    }

    /** Returns a text in quotation marks, in which nothing means something else than itself. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(code -> {
            if (code == '"' || code == '\\') {
                quoted.append('\\').appendCodePoint(code);
            } else if (code == '\n') {
                quoted.append("\\n");
            } else if (Printable.hides(code)) {
                quoted.append(String.format(Locale.ROOT, "\\U%08X", code));
            } else {
                quoted.appendCodePoint(code);
            }
        });
        return quoted.append('"').toString();
    }
}
