package chronoscope.explore;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.model.Event;
import chronoscope.model.Note;
import chronoscope.model.Notes;
import chronoscope.model.Timeline;
import chronoscope.model.Voyage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NoteLineTest {
    private static final Event KEEL = Voyage.TIMELINE.event("keel").orElseThrow();

    private static Timeline noted(Map<String, Note> notes) {
        return Voyage.TIMELINE.with(new Notes(notes));
    }

    private static String words(Note note) {
        return NoteLine.words(noted(Map.of("keel", note)), KEEL);
    }

    @Test
    void a_note_is_told_in_sentences() {
        Note plain = Note.of(KEEL);
        assertThat(words(plain.starred(true))).isEqualTo("Starred.");
        assertThat(words(plain.labelled(List.of("b", "a")))).isEqualTo("Labels: a, b.");
        assertThat(words(plain.saying("Look at it"))).isEqualTo("Note: Look at it.");
        assertThat(words(plain.saying("Why?\nHow!"))).isEqualTo("Note: Why? / How!");
        assertThat(words(plain.saying("x").labelled(List.of("a")).starred(true)))
                .isEqualTo("Starred. Labels: a. Note: x.");
        assertThat(words(new Note("Old", "other", "x", List.of(), false)))
                .isEqualTo("Note: x. The event has changed since.");
        assertThat(NoteLine.words(Voyage.TIMELINE, KEEL)).isEmpty();
    }

    @Test
    void notes_follow_the_timeline_and_those_of_events_that_are_gone_come_last() {
        Timeline timeline = noted(Map.of(
                "sinking",
                        Note.of(Voyage.TIMELINE.event("sinking").orElseThrow()).starred(true),
                "again", new Note("Once more", "", "x", List.of(), false),
                "keel", Note.of(KEEL).starred(true)));
        assertThat(NoteLine.all(timeline)).extracting(NoteLine::id).containsExactly("keel", "sinking", "again");
        assertThat(NoteLine.all(timeline).get(0).text()).isEqualTo("keel  " + KEEL.title() + ": Starred.");
        assertThat(NoteLine.all(timeline).get(2).text())
                .isEqualTo("again  Once more (no longer in the timeline): Note: x.");
    }
}
