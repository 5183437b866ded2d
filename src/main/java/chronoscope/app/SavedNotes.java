package chronoscope.app;

import chronoscope.config.XdgFolders;
import chronoscope.explore.IfExists;
import chronoscope.model.Notes;
import chronoscope.text.Printable;
import chronoscope.yaml.FileProblem;
import chronoscope.yaml.NotesFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Keeps a reader's own notes on a timeline from run to run, in a file that only its owner may read. Several programs may
 * change them at once; a file that can't be read stays as it is, and nothing is written.
 */
final class SavedNotes {
    private final Path folder;
    private final String timeline;

    /**
     * The notes as they are kept.
     *
     * @param problem why they are not read
     */
    record Kept(Notes notes, Optional<String> problem) {}

    private SavedNotes(Path folder, String timeline) {
        this.folder = folder;
        this.timeline = timeline;
    }

    /** Returns where they are kept for a timeline, or fails with the reason why they are not. */
    static SavedNotes of(TimelineFile file) throws IOException {
        Map<String, String> environment = System.getenv();
        Path state = XdgFolders.state(environment)
                .orElseThrow(() -> new IOException(XdgFolders.reason(environment) + ": notes are not kept"));
        String timeline = file.identity()
                .orElseThrow(() -> new IOException("notes are kept for a file, and this timeline came through a pipe"));
        return new SavedNotes(state.resolve("notes"), timeline);
    }

    /** Returns the notes on a timeline; none, where none are kept. */
    static Kept read(TimelineFile file) {
        try {
            SavedNotes saved = of(file);
            return Files.isDirectory(saved.folder) ? saved.read() : new Kept(Notes.NONE, Optional.empty());
        } catch (IOException unkept) {
            return new Kept(Notes.NONE, Optional.empty());
        }
    }

    private Path path(String ending) {
        return folder.resolve(Digests.sha256(timeline).substring(0, 32) + ending);
    }

    private Kept read() {
        Path path = path(".yaml");
        if (!Files.exists(path)) {
            return new Kept(Notes.NONE, Optional.empty());
        }
        NotesFile read = NotesFile.read(path);
        return read.problems().isEmpty()
                ? new Kept(read.notes(), Optional.empty())
                : new Kept(
                        Notes.NONE,
                        Optional.of("your notes can't be read; repair or move their file: "
                                + read.problems().get(0).text()));
    }

    /** Changes what is kept, whoever has written it, and returns the notes after that. */
    Notes change(UnaryOperator<Notes> change) throws IOException {
        Files.createDirectories(folder);
        return WrittenFile.alone(path(".lock"), () -> {
            Kept kept = read();
            if (kept.problem().isPresent()) {
                throw new IOException(kept.problem().get());
            }
            Notes changed = change.apply(kept.notes());
            if (!changed.equals(kept.notes())) {
                write(changed);
            }
            return changed;
        });
    }

    private void write(Notes notes) throws IOException {
        WrittenFile.write(
                path(".yaml").toString(),
                IfExists.REPLACE,
                List.of(),
                writer -> {
                    writer.append("# Of: ").append(Printable.line(timeline)).append('\n');
                    WrittenFile.Content.lines(NotesFile.lines(notes)).to(writer);
                },
                WrittenFile.OWNER_ALONE);
    }

    /** Returns the notes of a file that a reader names, or fails with what is wrong with it and where. */
    static Notes of(Path file) throws IOException {
        NotesFile read = NotesFile.read(file);
        Optional<FileProblem> first = read.problems().stream().findFirst();
        if (first.isPresent()) {
            throw new IOException(first.get().text());
        }
        return read.notes();
    }
}
