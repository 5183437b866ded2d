package chronoscope.model;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What a reader keeps of an event for themselves.
 *
 * @param title the event's title, to tell of it when it is gone
 * @param digest the event's digest when the reader last wrote this
 * @param text may be empty
 * @param labels in the order of the alphabet, each once
 */
public record Note(String title, String digest, String text, List<String> labels, boolean starred) {
    public Note {
        labels = List.copyOf(new TreeSet<>(labels));
    }

    /** Returns the note that says nothing of an event, as it is now. */
    public static Note of(Event event) {
        return new Note(event.title(), event.digest(), "", List.of(), false);
    }

    public Note saying(String other) {
        return new Note(title, digest, other, labels, starred);
    }

    public Note labelled(List<String> others) {
        return new Note(title, digest, text, others, starred);
    }

    public Note starred(boolean other) {
        return new Note(title, digest, text, labels, other);
    }

    /** Returns the same about the event as another note has it. */
    public Note seen(Note other) {
        return new Note(other.title, other.digest, text, labels, starred);
    }

    /** Returns whether it says nothing. */
    public boolean isEmpty() {
        return text.isEmpty() && labels.isEmpty() && !starred;
    }

    /** Returns this, or empty where it says nothing. */
    public Optional<Note> present() {
        return Optional.of(this).filter(note -> !note.isEmpty());
    }
}
