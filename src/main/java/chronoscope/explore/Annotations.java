package chronoscope.explore;

import chronoscope.model.Event;
import chronoscope.model.Note;
import chronoscope.model.NoteChange;
import chronoscope.model.Notes;
import chronoscope.text.Counted;
import chronoscope.text.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A reader's own notes, labels and stars, which are kept outside of the timeline's file. */
public final class Annotations {
    private static final int LONGEST_NOTE = 2_000;
    private static final int LONGEST_LABEL = 60;
    private static final Note NOTHING = new Note("", "", "", List.of(), false);

    private Annotations() {}

    /** Writes a note on the event under the cursor, in place of the one that it has. */
    public static Step annotate(Explorer explorer, String text) {
        String written = Printable.line(text).strip();
        if (written.length() > LONGEST_NOTE) {
            return Step.wrong(explorer, "annotate: a note has at most " + LONGEST_NOTE + " characters");
        }
        return written.isEmpty()
                ? erase(explorer)
                : changed(explorer, "annotate", "noted", note -> note.saying(written));
    }

    /** Removes the note on the event under the cursor; its labels and its star stay. */
    public static Step erase(Explorer explorer) {
        return hereHas(explorer, note -> note.text().isEmpty())
                ? Step.wrong(explorer, "annotate: this event has no note of yours; annotate TEXT writes one")
                : changed(explorer, "annotate", "the note is gone; u brings it back", note -> note.saying(""));
    }

    /** Gives the event under the cursor a label. */
    public static Step label(Explorer explorer, String name) {
        String label = Printable.line(name).strip();
        if (label.isEmpty() || label.length() > LONGEST_LABEL) {
            return Step.wrong(explorer, "label: a label has 1 to " + LONGEST_LABEL + " characters");
        }
        return changed(explorer, "label", "labelled " + label, note -> {
            List<String> labels = new ArrayList<>(note.labels());
            labels.add(label);
            return note.labelled(labels);
        });
    }

    /** Takes a label from the event under the cursor. */
    public static Step unlabel(Explorer explorer, String name) {
        String label = name.strip();
        List<String> labels = here(explorer).map(Note::labels).orElse(List.of());
        if (explorer.event().isPresent() && !labels.contains(label)) {
            return Step.wrong(
                    explorer,
                    labels.isEmpty()
                            ? "label: this event has no label"
                            : "label: the labels of this event are " + String.join(", ", labels));
        }
        return changed(
                explorer,
                "label",
                "no longer labelled " + label,
                note -> note.labelled(
                        labels.stream().filter(each -> !each.equals(label)).toList()));
    }

    /** Stars the event under the cursor, or no longer. */
    public static Step star(Explorer explorer, Star star) {
        boolean on = star.resolved(explorer) == Star.ON;
        return changed(explorer, "star", on ? "starred" : "no longer starred", note -> note.starred(on));
    }

    /** Whether an event is starred. */
    public enum Star {
        ON,
        OFF,
        /** The other one of both. */
        TURNED;

        /** Returns whether it is on or off for the event under the cursor. */
        public Star resolved(Explorer explorer) {
            return this != TURNED ? this : hereHas(explorer, note -> !note.starred()) ? ON : OFF;
        }
    }

    /** Returns the labels that any event has, each once. */
    public static Stream<String> labels(Explorer explorer) {
        return explorer.timeline().notes().byEvent().values().stream()
                .flatMap(note -> note.labels().stream())
                .distinct()
                .sorted();
    }

    /** Lists all notes, also those on events that are gone. */
    public static Step list(Explorer explorer) {
        List<NoteLine> lines = NoteLine.all(explorer.whole().timeline());
        return lines.isEmpty()
                ? Step.said(explorer, "no notes; annotate, label and star make them")
                : Step.printed(explorer, lines.stream().map(Output.Noted::new).toList());
    }

    /** Writes all notes into a file, or prints them. */
    public static Step export(Explorer explorer, Optional<String> file, IfExists existing) {
        return Step.asking(
                explorer,
                new NoteEffect.ExportNotes(
                        file.filter(name -> !name.equals("-")),
                        existing,
                        explorer.whole().timeline().notes()));
    }

    /** Adds the notes of a file to the reader's own. */
    public static Step take(Explorer explorer, String file) {
        return Step.asking(
                explorer, new NoteEffect.ImportNotes(file, explorer.whole().timeline()));
    }

    /** Returns the text of the note on the event under the cursor, which may be empty. */
    static String text(Explorer explorer) {
        return here(explorer).map(Note::text).orElse("");
    }

    private static Optional<Note> here(Explorer explorer) {
        Notes notes = explorer.timeline().notes();
        return explorer.event().map(Event::id).flatMap(notes::of);
    }

    private static boolean hereHas(Explorer explorer, Predicate<Note> trait) {
        return explorer.event().isPresent() && here(explorer).map(trait::test).orElse(trait.test(NOTHING));
    }

    private static Step changed(Explorer explorer, String verb, String told, UnaryOperator<Note> change) {
        Optional<Event> shown = explorer.event();
        if (shown.isEmpty()) {
            return Step.nothingShown(explorer);
        }
        // A limit leaves a part of the event; the note is on all of it.
        Event event = explorer.whole().timeline().event(shown.get().id()).orElse(shown.get());
        Optional<Note> before = here(explorer);
        Note now = Note.of(event);
        // Whoever writes has seen the event as it is; who stars it need not have read what they wrote before.
        Note base = before.map(note -> verb.equals("annotate") ? note.seen(now) : note)
                .orElse(now);
        Optional<Note> after = change.apply(base).present();
        NoteChange made = new NoteChange(event.id(), before, after);
        return before.equals(after)
                ? Step.said(explorer, told)
                : Step.asking(
                        explorer,
                        new NoteEffect.Annotate(
                                verb, List.of(made), explorer.timeline().notes(), told, false));
    }

    /** Takes changes of notes back. */
    static Step undo(Explorer explorer, List<NoteChange> changes) {
        String what = changes.size() == 1
                ? "the note on '" + title(changes.get(0)) + "' is as before"
                : Counted.of(changes.size(), "note") + " are as before";
        List<NoteChange> reversed = changes.stream().map(NoteChange::reversed).toList();
        return Step.asking(
                explorer,
                new NoteEffect.Annotate("undo", reversed, explorer.timeline().notes(), what, true));
    }

    private static String title(NoteChange change) {
        return Stream.of(change.before(), change.after())
                .flatMap(Optional::stream)
                .findFirst()
                .map(Note::title)
                .orElse(change.event());
    }

    /** Returns what is told of notes that were added. */
    public static String added(List<NoteChange> made, int found, String file) {
        String more = made.isEmpty() ? "none new" : made.size() + " new; u takes them away again";
        return Counted.of(found, "note") + " in " + file + ", " + more;
    }
}
