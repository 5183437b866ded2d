package chronoscope.model;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A reader's own notes on a timeline, by the ids of its events. They are no part of its file, and stay when an event is
 * gone.
 */
public record Notes(Map<String, Note> byEvent) {
    public static final Notes NONE = new Notes(Map.of());

    public Notes {
        byEvent = Collections.unmodifiableMap(new TreeMap<>(byEvent));
    }

    public Optional<Note> of(String event) {
        return Optional.ofNullable(byEvent.get(event));
    }

    /** Returns the notes with another one on an event, or with none. */
    public Notes with(String event, Optional<Note> note) {
        Map<String, Note> others = new TreeMap<>(byEvent);
        note.ifPresentOrElse(each -> others.put(event, each), () -> others.remove(event));
        return new Notes(others);
    }

    // Written out, as linking the ones that records are given takes time before the first frame.

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Notes notes && byEvent.equals(notes.byEvent));
    }

    @Override
    public int hashCode() {
        return byEvent.hashCode();
    }
}
