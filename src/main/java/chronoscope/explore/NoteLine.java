package chronoscope.explore;

import chronoscope.model.Event;
import chronoscope.model.Note;
import chronoscope.model.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A reader's note, to be listed: also one whose event is gone.
 *
 * @param event empty where it is no longer in the timeline
 * @param changed whether the event is another than when the reader last wrote
 */
public record NoteLine(String id, Note note, Optional<Event> event, boolean changed) {
    /** Returns all notes of a timeline, in the order of its events, and then those whose events are gone. */
    static List<NoteLine> all(Timeline timeline) {
        List<NoteLine> lines = new ArrayList<>();
        for (Event event : timeline.events()) {
            timeline.notes()
                    .of(event.id())
                    .ifPresent(note -> lines.add(new NoteLine(
                            event.id(), note, Optional.of(event), timeline.hasChangedSinceNoted(event.id()))));
        }
        timeline.notes().byEvent().forEach((id, note) -> {
            if (timeline.event(id).isEmpty()) {
                lines.add(new NoteLine(id, note, Optional.empty(), false));
            }
        });
        return lines;
    }

    /** Returns what is noted of an event, in sentences; empty where nothing is. */
    public static String words(Timeline timeline, Event event) {
        return timeline.notes()
                .of(event.id())
                .map(note -> words(note, timeline.hasChangedSinceNoted(event.id())))
                .orElse("");
    }

    private static String words(Note note, boolean changed) {
        List<String> words = new ArrayList<>();
        if (note.starred()) {
            words.add("Starred.");
        }
        if (!note.labels().isEmpty()) {
            words.add("Labels: " + String.join(", ", note.labels()) + ".");
        }
        if (!note.text().isEmpty()) {
            words.add("Note: " + note.text().replace("\n", " / ") + (note.text().matches("(?s).*[.!?]") ? "" : "."));
        }
        if (changed) {
            words.add("The event has changed since.");
        }
        return String.join(" ", words);
    }

    String text() {
        String gone = event.isPresent() ? "" : " (no longer in the timeline)";
        return id + "  " + event.map(Event::title).orElse(note.title()) + gone + ": " + words(note, changed);
    }
}
