package chronoscope.app;

import chronoscope.explore.Annotations;
import chronoscope.explore.Effects;
import chronoscope.explore.NoteEffect;
import chronoscope.explore.Reply;
import chronoscope.model.Note;
import chronoscope.model.NoteChange;
import chronoscope.model.Notes;
import chronoscope.model.Timeline;
import chronoscope.script.FileNames;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What happens to a reader's own notes. */
final class NoteEffects {
    private final Keeper keeper;

    /** Changes the notes that are kept. */
    interface Keeper {
        /**
         * Returns the notes after a change.
         *
         * @param shown the notes that the reader sees
         */
        Notes keep(UnaryOperator<Notes> change, Notes shown) throws IOException;
    }

    NoteEffects(Keeper keeper) {
        this.keeper = keeper;
    }

    Effects with(Effects others) {
        return others.with(NoteEffect.Annotate.class, this::annotate).with(NoteEffect.ImportNotes.class, this::take);
    }

    private Reply annotate(NoteEffect.Annotate wanted) {
        try {
            return wanted.done(keeper.keep(wanted::in, wanted.shown()));
        } catch (IOException failure) {
            return wrong(wanted, failure);
        }
    }

    private Reply take(NoteEffect.ImportNotes wanted) {
        Timeline timeline = wanted.timeline();
        try {
            Notes found = SavedNotes.of(FileNames.path(wanted.file()));
            List<NoteChange> made = new ArrayList<>();
            UnaryOperator<Notes> adding = kept -> {
                Notes all = kept;
                for (Map.Entry<String, Note> each : found.byEvent().entrySet()) {
                    String event = each.getKey();
                    Optional<Note> before = all.of(event);
                    all = NoteChange.adding(event, complete(event, each.getValue(), timeline))
                            .in(all);
                    if (!all.of(event).equals(before)) {
                        made.add(new NoteChange(event, before, all.of(event)));
                    }
                }
                return all;
            };
            Notes now = keeper.keep(adding, timeline.notes());
            return Reply.noted(Annotations.added(made, found.byEvent().size(), wanted.file()), now, made);
        } catch (IOException failure) {
            return wrong(wanted, failure);
        }
    }

    /** A note that somebody wrote by hand is about the event as it is. */
    private static Note complete(String id, Note note, Timeline timeline) {
        if (!note.digest().isEmpty()) {
            return note;
        }
        Note about = timeline.event(id).map(Note::of).orElse(new Note(id, "", "", note.labels(), false));
        return note.seen(about);
    }

    private static Reply wrong(NoteEffect wanted, IOException failure) {
        return Reply.wrong(wanted.verb() + ": " + Failures.reason(failure));
    }
}
