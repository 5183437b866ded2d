package chronoscope.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a reader changes in their note on an event. It can be made to what another program has kept meanwhile: neither
 * loses what the other wrote.
 *
 * @param before the note that the reader saw
 * @param after what they made of it
 */
public record NoteChange(String event, Optional<Note> before, Optional<Note> after) {
    private static final String BETWEEN = "\n";

    /** Returns the change that takes this one back. */
    public NoteChange reversed() {
        return new NoteChange(event, after, before);
    }

    /** Returns the notes after the change; of two texts that were written at once, both are kept. */
    public Notes in(Notes kept) {
        return kept.with(event, on(kept.of(event)));
    }

    /** Tells whether the text that the reader wrote stands beside another program's in the notes that are kept. */
    public boolean isMixedIn(Notes kept) {
        String wanted = text(after);
        return !text(before).equals(wanted) && !text(kept.of(event)).equals(wanted);
    }

    private static String text(Optional<Note> note) {
        return note.map(Note::text).orElse("");
    }

    private Optional<Note> on(Optional<Note> stored) {
        if (stored.equals(before)) {
            return after;
        }
        Note about = after.or(() -> stored).or(() -> before).orElseThrow();
        Note old = before.orElse(nothing(about));
        Note wanted = after.orElse(nothing(about));
        Note found = stored.orElse(nothing(about));
        List<String> labels = new ArrayList<>(found.labels());
        labels.removeAll(minus(old.labels(), wanted.labels()));
        labels.addAll(minus(wanted.labels(), old.labels()));
        return wanted.saying(text(old.text(), wanted.text(), found.text()))
                .labelled(labels)
                .starred(wanted.starred() == old.starred() ? found.starred() : wanted.starred())
                .present();
    }

    private static List<String> minus(List<String> all, List<String> others) {
        return all.stream().filter(each -> !others.contains(each)).toList();
    }

    private static Note nothing(Note about) {
        return new Note(about.title(), about.digest(), "", List.of(), false);
    }

    private static String text(String old, String wanted, String found) {
        boolean has = !wanted.isEmpty()
                && found.lines().toList().containsAll(wanted.lines().toList());
        if (has || wanted.equals(old)) {
            return found;
        }
        return found.equals(old) || found.isEmpty() ? wanted : wanted.isEmpty() ? found : found + BETWEEN + wanted;
    }

    /** Returns the change that adds a note to what is kept, and takes nothing away. */
    public static NoteChange adding(String event, Note note) {
        return new NoteChange(event, Optional.empty(), Optional.of(note));
    }
}
