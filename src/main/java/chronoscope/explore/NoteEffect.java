package chronoscope.explore;

import chronoscope.model.NoteChange;
import chronoscope.model.Notes;
import chronoscope.model.Timeline;
import java.util.List;
import java.util.Optional;

/** What happens to a reader's own notes, which are kept on their computer. */
public sealed interface NoteEffect extends Effect {
    String verb();

    @Override
    default Reply unavailable() {
        return Reply.wrong(verb() + ": nothing keeps notes here");
    }

    @Override
    default Optional<Permission> needs() {
        return Optional.of(Permission.WRITE_FILES);
    }

    @Override
    default Reply refused() {
        return Reply.wrong(verb() + ": this session keeps no notes; a reader has them on a computer of their own");
    }

    /**
     * Keeps what a reader changed in their notes.
     *
     * @param shown the notes that they see
     * @param told what they are told then
     * @param undoes whether this takes a change back
     */
    record Annotate(String verb, List<NoteChange> changes, Notes shown, String told, boolean undoes)
            implements NoteEffect {
        public Annotate {
            changes = List.copyOf(changes);
        }

        /** Returns the notes that are kept after the changes. */
        public Notes in(Notes kept) {
            Notes all = kept;
            for (NoteChange change : changes) {
                all = change.in(all);
            }
            return all;
        }

        /** Returns the reply when these notes are kept. */
        public Reply done(Notes kept) {
            boolean both = changes.stream().anyMatch(change -> change.isMixedIn(kept));
            String more = both ? "; another program has noted something, too: both are kept" : "";
            return Reply.noted(told + more, kept, undoes ? List.of() : changes);
        }
    }

    /** Writes a reader's notes into a file, or else to where the session prints. */
    record ExportNotes(Optional<String> file, IfExists existing, Notes notes) implements NoteEffect {
        @Override
        public String verb() {
            return "notes export";
        }
    }

    /** Adds the notes of a file to a reader's own. */
    record ImportNotes(String file, Timeline timeline) implements NoteEffect {
        @Override
        public String verb() {
            return "notes import";
        }
    }
}
