package chronoscope.session;

import static chronoscope.model.EventDraft.citing;
import static chronoscope.model.EventDraft.event;
import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.command.Command;
import chronoscope.explore.Effect;
import chronoscope.explore.Effects;
import chronoscope.explore.Explorer;
import chronoscope.explore.Line;
import chronoscope.explore.NoteEffect;
import chronoscope.explore.Output;
import chronoscope.explore.Permission;
import chronoscope.explore.PrintedText;
import chronoscope.explore.Reply;
import chronoscope.explore.Size;
import chronoscope.model.Event;
import chronoscope.model.Note;
import chronoscope.model.Notes;
import chronoscope.model.Timeline;
import chronoscope.model.Voyage;
import chronoscope.query.Corpus;
import chronoscope.text.Measure;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reader's own notes, labels and stars, as commands make, show, find and take them back. */
class NotesTest {
    private static final Timeline TIMELINE = Voyage.of(List.of(
            event("a", "1900").cites(citing("gazette")).done(),
            event("b", "1901").cites(citing("gazette")).done(),
            event("c", "1902").cites(citing("ledger")).done()));

    private final List<Command> recorded = new ArrayList<>();
    private final Session session = session(EnumSet.allOf(Permission.class));

    private Session session(Set<Permission> permissions) {
        Effects memory = Effects.NONE.with(NoteEffect.Annotate.class, wanted -> wanted.done(wanted.in(wanted.shown())));
        return new Session(
                Explorer.of(TIMELINE, Size.USUAL, "dark"), permissions, memory, entry -> recorded.add(entry.command()));
    }

    private Reply does(String line) {
        Reply last = Reply.NOTHING;
        assertThat(session.read(line).problem()).as(line).isEmpty();
        for (Command command : session.read(line).commands()) {
            last = session.execute(command);
        }
        return last;
    }

    private Note note(String event) {
        return session.explorer().timeline().notes().of(event).orElseThrow();
    }

    @Test
    void an_event_has_one_note_any_labels_and_a_star() {
        assertThat(does("annotate \"Look; again #1\"").note()).contains("noted");
        does("label to check; label sea; label sea; star");
        assertThat(note("a").text()).isEqualTo("Look; again #1");
        assertThat(note("a").labels()).containsExactly("sea", "to check");
        assertThat(note("a").starred()).isTrue();
        assertThat(does("label remove air").problem()).contains("label: the labels of this event are sea, to check");
        assertThat(does("label remove to check").note()).contains("no longer labelled to check");
        does("star; annotate");
        assertThat(note("a")).isEqualTo(Note.of(TIMELINE.events().get(0)).labelled(List.of("sea")));
        does("label remove sea");
        assertThat(session.explorer().timeline().notes()).isEqualTo(Notes.NONE);
        assertThat(does("annotate").problem())
                .hasValueSatisfying(why -> assertThat(why).contains("this event has no note of yours"));
        assertThat(does("label remove x").problem()).contains("label: this event has no label");
        assertThat(does("annotate " + "x".repeat(2_000)).note()).contains("noted");
        assertThat(does("annotate").note()).contains("the note is gone; u brings it back");
        assertThat(does("annotate " + "x".repeat(2_001)).problem())
                .contains("annotate: a note has at most 2000 characters");
        assertThat(does("label " + "x".repeat(60)).note()).contains("labelled " + "x".repeat(60));
        assertThat(does("star").note()).contains("starred");
        assertThat(does("star").note()).contains("no longer starred");
        assertThat(does("label " + "x".repeat(61)).problem()).contains("label: a label has 1 to 60 characters");
    }

    @Test
    void undo_takes_back_the_last_change_be_it_of_a_note_or_of_a_filter() {
        does("annotate one; filter id:a; annotate two; star");
        assertThat(does("undo").note()).contains("the note on 'a' is as before");
        assertThat(note("a").starred()).isFalse();
        does("undo");
        assertThat(note("a").text()).isEqualTo("one");
        assertThat(session.explorer().filters()).hasSize(1);
        does("undo");
        assertThat(session.explorer().filters()).isEmpty();
        does("undo");
        assertThat(session.explorer().timeline().notes()).isEqualTo(Notes.NONE);
        assertThat(does("undo").problem()).contains("undo: there is no change of the filters or of a note to undo");
    }

    @ParameterizedTest
    @CsvSource({
        "label:check, a",
        "label:=check, ''",
        "label:=\"to check\", a",
        "starred:yes, b",
        "starred:no, a c",
        "annotated:yes, a",
        "annotated:no, b c",
        "annotated:changed, ''",
        "embassy, a",
        "'\"to check\"', a",
    })
    void filters_find_them(String query, String ids) {
        does("annotate Call the embassy; label to check; next; star; filter " + query);
        assertThat(shown()).containsExactly(ids.isEmpty() ? new String[0] : ids.split(" "));
    }

    private List<String> shown() {
        Explorer explorer = session.explorer();
        return IntStream.range(0, explorer.shown().size())
                .mapToObj(explorer::eventAt)
                .map(Event::id)
                .toList();
    }

    @Test
    void labels_are_a_facet_and_what_is_filtered_by_them_follows_their_changes() {
        does("label x; next; label x; label y; facets label; enter");
        assertThat(shown()).containsExactly("a", "b");
        does("goto a; label remove x");
        assertThat(shown()).containsExactly("b");
        does("undo");
        assertThat(shown()).containsExactly("a", "b");
    }

    @Test
    void the_detail_and_the_list_of_notes_have_all_of_it_under_a_limit_too() {
        does("annotate Call them; label to check; star; next; next; star; as-of 1911");
        String all = "a  a: Starred. Labels: to check. Note: Call them.\nc  c: Starred.";
        assertThat(printed("notes")).isEqualTo(all);
        does("as-of off; without gazette");
        assertThat(printed("notes")).isEqualTo(all);
        assertThat(printed("show a"))
                .contains("★ starred", "Labels  to check", "Note    Call them")
                .doesNotContain("changed");
        does("find value; goto a; enter");
    }

    private String printed(String line) {
        return String.join(
                "\n",
                PrintedText.of(does(line).output(), PrintedText.UNWRAPPED, Measure.NARROW).stream()
                        .map(Line::text)
                        .toList());
    }

    @Test
    void a_note_says_that_its_event_has_changed_or_is_gone_and_stays() {
        does("annotate one; next; annotate two; label old; next; star");
        session.reload(new Corpus(Voyage.of(List.of(
                event("a", "1900").title("Other").cites(citing("gazette")).done(),
                event("c", "1902").cites(citing("ledger")).done()))));
        assertThat(printed("notes")).isEqualTo("""
                a  Other: Note: one. The event has changed since.
                c  c: Starred.
                b  b (no longer in the timeline): Labels: old. Note: two.""");
        assertThat(printed("show a")).contains("The event has changed since you noted this.");
        does("goto a; star");
        assertThat(printed("notes")).contains("a  Other: Starred. Note: one. The event has changed since.");
        does("filter annotated:changed");
        assertThat(shown()).containsExactly("a");
        does("annotate one, still; clear");
        assertThat(printed("notes")).contains("a  Other: Starred. Note: one, still.\n");
    }

    @Test
    void what_is_recorded_does_the_same_again() {
        does("star; next; star; star; annotate \"a; b\"; label to check; label remove to check; label \"remove\"");
        assertThat(recorded)
                .extracting(Command::text)
                .containsExactly(
                        "star on",
                        "next",
                        "star on",
                        "star off",
                        "annotate \"a; b\"",
                        "label to check",
                        "label remove to check",
                        "label \"remove\"");
    }

    @Test
    void exports_are_for_others_and_have_no_notes() {
        does("annotate secret");
        List<Optional<Effect>> effects = new ArrayList<>();
        for (String line : List.of("export json", "export csv", "copy event")) {
            effects.add(session.read(line)
                    .commands()
                    .get(0)
                    .applyTo(session.explorer())
                    .reply()
                    .effect());
        }
        assertThat(((Effect.Export) effects.get(0).orElseThrow()).timeline().notes())
                .isEqualTo(Notes.NONE);
        assertThat(((Effect.Export) effects.get(1).orElseThrow()).timeline().notes())
                .isEqualTo(Notes.NONE);
        assertThat(((Effect.Copy) effects.get(2).orElseThrow()).text()).doesNotContain("secret");
    }

    @Test
    void who_may_write_nothing_has_no_notes() {
        Session remote = session(Set.of());
        for (String line : List.of("annotate x", "label x", "star", "notes export", "notes import f")) {
            Reply reply = remote.execute(remote.read(line).commands().get(0));
            assertThat(reply.problem().orElse("")).as(line).contains("this session keeps no notes");
        }
        assertThat(remote.explorer().timeline().notes()).isEqualTo(Notes.NONE);
        assertThat(remote.execute(remote.read("notes").commands().get(0)).output())
                .isEqualTo(List.<Output>of());
    }
}
