package chronoscope.model;

import static chronoscope.model.EventDraft.event;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NoteChangeTest {
    private static final Note NOTHING = Note.of(event("e", "1900").done());

    /** Two programs start from the same notes, each makes some changes that it believes in, and their changes are kept in any order. */
    @Test
    void what_two_programs_write_at_once_is_kept_whole() {
        for (long seed = 1; seed <= 2_000; seed++) {
            Random random = new Random(seed);
            Notes kept = Notes.NONE.with("e", some(random, "old"));
            List<Notes> seen = new ArrayList<>(List.of(kept, kept));
            List<List<String>> written = List.of(new ArrayList<>(), new ArrayList<>());
            for (int step = 0; step < 6; step++) {
                int who = random.nextInt(2);
                Optional<Note> before = seen.get(who).of("e");
                Optional<Note> after = some(random, "text " + step);
                kept = new NoteChange("e", before, after).in(kept);
                // The one who wrote sees what is kept; the other one does not.
                seen.set(who, kept);
                written.get(who).add(after.map(Note::text).orElse(""));
            }
            for (int who = 0; who < 2; who++) {
                List<String> mine = written.get(who);
                String last = mine.isEmpty() ? "" : mine.get(mine.size() - 1);
                String seenLast = seen.get(who).of("e").map(Note::text).orElse("");
                assertThat(seenLast).as("seed " + seed).contains(last);
            }
        }
    }

    private static Optional<Note> some(Random random, String text) {
        return NOTHING.saying(random.nextInt(4) == 0 ? "" : text)
                .labelled(random.nextBoolean() ? List.of(text) : List.of())
                .starred(random.nextBoolean())
                .present();
    }

    @Test
    void a_change_is_made_to_what_another_program_has_kept_meanwhile() {
        Optional<Note> old = note("old", false, "a", "b");
        check(old, note("mine", false, "a", "b"), note("theirs", true, "a", "b"), note("theirs\nmine", true, "a", "b"));
        check(
                old,
                note("old", true, "b", "c"),
                note("theirs", false, "a", "b", "d"),
                note("theirs", true, "b", "c", "d"));
        check(old, Optional.empty(), note("theirs", false, "a", "b"), note("theirs", false));
        check(old, Optional.empty(), old, Optional.empty());
        check(old, note("mine", false, "a", "b"), Optional.empty(), note("mine", false));
        check(Optional.empty(), note("same", false), note("same", false), note("same", false));
        check(Optional.empty(), note("", true), note("theirs", false), note("theirs", true));
    }

    @Test
    void a_change_is_taken_back_and_leaves_what_came_after_it() {
        Optional<Note> old = note("old", false, "a");
        NoteChange change = new NoteChange("e", old, note("new", true, "a", "b"));
        assertThat(change.reversed().in(change.in(Notes.NONE.with("e", old))).of("e"))
                .isEqualTo(old);
        assertThat(change.reversed()
                        .in(Notes.NONE.with("e", note("new", true, "a", "b", "c")))
                        .of("e"))
                .isEqualTo(note("old", false, "a", "c"));
    }

    private static void check(
            Optional<Note> before, Optional<Note> after, Optional<Note> stored, Optional<Note> expected) {
        assertThat(new NoteChange("e", before, after)
                        .in(Notes.NONE.with("e", stored))
                        .of("e"))
                .isEqualTo(expected);
    }

    private static Optional<Note> note(String text, boolean starred, String... labels) {
        return Optional.of(NOTHING.saying(text).starred(starred).labelled(List.of(labels)));
    }
}
