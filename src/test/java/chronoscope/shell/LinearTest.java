package chronoscope.shell;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.command.Preferences;
import chronoscope.edtf.Zone;
import chronoscope.explore.Effect;
import chronoscope.explore.Effects;
import chronoscope.explore.Explorer;
import chronoscope.explore.Permission;
import chronoscope.explore.Reply;
import chronoscope.explore.Size;
import chronoscope.model.EventDraft;
import chronoscope.model.Timeline;
import chronoscope.model.Voyage;
import chronoscope.session.Journal;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A timeline that is read aloud, line by line. */
class LinearTest {
    @Test
    void it_greets_and_says_the_first_event() {
        assertThat(all(Voyage.TIMELINE))
                .containsExactly(
                        "The voyage, 8 events.",
                        "next and previous go to other events, show reads one, help lists the commands, quit ends.",
                        "500s BCE, 1 event.",
                        "500 BCE: The harbour is dug. No citation. 1 of 8.");
    }

    @Test
    void it_says_the_zone_of_times_and_each_time_with_its_offset() {
        Timeline night = Voyage.of(List.of(EventDraft.event("a", "2020-05-31T04:10Z")
                        .title("First tear gas")
                        .done()))
                .in(Zone.of("America/Los_Angeles").orElseThrow());
        assertThat(all(night))
                .contains(
                        "The voyage, 1 event. Times are those of America/Los_Angeles.",
                        "30 May 2020, 21:10 UTC-07:00: First tear gas. No citation. 1 of 1.");
    }

    @Test
    void every_move_says_the_event_where_one_is() {
        check("next 3", "1910s, 3 events.", "10 April 1912: The ship departs. 1 citation. 4 of 8.");
        check("nex 3", "1910s, 3 events.", "10 April 1912: The ship departs. 1 citation. 4 of 8.");
        check("4", "1910s, 3 events.", "10 April 1912: The ship departs. 1 citation. 4 of 8.");
        check("goto sinking", "1910s, 3 events.", "15 April 1912: The ship sinks. 3 citations. 5 of 8.");
        check("last", "1980s to 1990s, 2 events.", "from 1997, open: The film runs. No citation. 8 of 8.");
        check(
                "last; next",
                "1980s to 1990s, 2 events.",
                "from 1997, open: The film runs. No citation. 8 of 8.",
                "from 1997, open: The film runs. No citation. 8 of 8.");
        check(
                "goto sinking; follow 1; back",
                "1910s, 3 events.",
                "15 April 1912: The ship sinks. 3 citations. 5 of 8.",
                "10 April 1912: The ship departs. 1 citation. 4 of 8.",
                "15 April 1912: The ship sinks. 3 citations. 5 of 8.");
        check(
                "find voyage",
                "match 1 of 2",
                "1910s, 3 events.",
                "10 April 1912: The ship departs. 1 citation. 4 of 8.");
        check("mark a", "mark a is at 'harbour'");
    }

    @Test
    void filters_say_how_many_are_left() {
        check("filter tag:voyage", "2 of 8 events", "10 April 1912: The ship departs. 1 citation. 1 of 2.");
        check("filter tag:port", "1 of 8 events");
        check(
                "filter zeppelin",
                "0 of 8 events",
                "No event matches zeppelin. Without zeppelin there are 8 events: undo removes it.");
        check(
                "filter zeppelin; next",
                "0 of 8 events",
                "No event matches zeppelin. Without zeppelin there are 8 events: undo removes it.",
                "No event matches zeppelin. Without zeppelin there are 8 events: undo removes it.");
    }

    @Test
    void what_the_list_shows_beside_its_events_is_said() {
        assertThat(all(Voyage.TIMELINE, "last", "fold", "previous", "next"))
                .anySatisfy(line -> assertThat(line).endsWith(" folded"))
                .anySatisfy(line -> assertThat(line).endsWith(", folded."));
        assertThat(all(
                        Voyage.TIMELINE,
                        "goto departure",
                        "mark a",
                        "pick",
                        "since a",
                        "goto sinking",
                        "goto departure"))
                .anySatisfy(line -> assertThat(line).contains("The ship sinks").contains(" 5 days later."))
                .anySatisfy(
                        line -> assertThat(line).contains("The ship departs").contains(" Picked."));
    }

    @Test
    void show_reads_an_event_in_paragraphs() {
        check(
                "show sinking",
                "15 April 1912: The ship sinks. 3 citations.",
                "It hits ice.",
                "It goes down.",
                "Actors: White Star Line.",
                "Places: North Atlantic.",
                "Tags: disaster, voyage.",
                "Earliest source: 16 April 1912 (The Gazette, Builder's ledger), 1 day later.",
                "Id: sinking.",
                "Claim: The crew saw ice. Disputed by: Nobody saw it. Citation 1.",
                "Claim: Nobody saw it. Credibility 4 of 6. Disputes: The crew saw ice. Citation 3.",
                "Link 1: responds to: 10 April 1912, The ship departs.",
                "Link 2: responds to this: May to July 1912, The inquiry \"opens\".",
                "Citation 1: Ida Bell. “Lost at sea”. The Gazette, 16 April 1912. paragraph 3, via The Wire: “a great ship”. reliability B, usually reliable. https://gazette.test/1",
                "Citation 2: Ida Bell. “Builder's ledger”. 16 April 1912. the whole source. reliability B, usually reliable",
                "Citation 3: Ida Bell. “Lost at sea”. The Gazette, 16 April 1912. the whole source. reliability B, usually reliable. https://gazette.test/1");
    }

    @Test
    void mistakes_are_told_and_panes_are_for_a_screen() {
        check("nonsense", "there is no command 'nonsense'; 'help' lists them");
        check("enter", "Panes are for a screen; show reads the event, and stats counts.");
        check(
                "enter\nnext",
                "Panes are for a screen; show reads the event, and stats counts.",
                "1780s to 1900s, 2 events.",
                "1789, uncertain: Café charter. No citation. 2 of 8.");
        check("theme light", "Colours are for a screen; nothing is drawn here.");
        check("theme pink", "theme: 'pink' must be one of auto, dark, light, high-contrast, mono");
        check("help keys", "Keys are for a screen; 'help' lists the commands.");
        check("tutorial", "'chronoscope tutorial --linear' starts the tutorial");
        check("quit\nnext");
        check("quit; next");
        check("goto nowhere; next", "goto: 'nowhere' is no event's id, no words of a title, and no date");
    }

    @Test
    void variables_are_known_and_an_edited_file_is_read_again() {
        check("set who sinking\ngoto $who", "1910s, 3 events.", "15 April 1912: The ship sinks. 3 citations. 5 of 8.");
        check("edit", "read again");
    }

    @Test
    void what_a_script_says_and_where_it_fails_is_said(@TempDir Path folder) throws IOException {
        Path script = Files.writeString(folder.resolve("s"), "say \"Here.\"\nexpect screen gold\nnext\n");
        check(
                "run " + script,
                "Here.",
                script + ":2: expect: no gold",
                "only the sea",
                "run: failed at " + script + ":2: expect: no gold");
    }

    @Test
    void a_title_ends_as_a_sentence_does() {
        Timeline asked = Voyage.of(List.of(
                EventDraft.event("a", "1900").title("Who knew?").done(),
                EventDraft.event("b", "1901").title("They sail").done()));
        assertThat(all(asked, "next").subList(2, 4))
                .containsExactly("1900: Who knew? No citation. 1 of 2.", "1901: They sail. No citation. 2 of 2.");
    }

    @Test
    void no_control_character_is_said() {
        Timeline hostile = Voyage.of(List.of(EventDraft.event("a", "1900")
                .title("T\u001b[31m\u009b2J")
                .summary("S\u0007\r\nnext")
                .actors("x\u202ey")
                .done()));
        assertThat(String.join("\n", all(hostile, "show", "list", "find \u001b", "goto \u001b[2J")))
                .matches("[^\\p{Cntrl}\\u0080-\\u009f\\u202e]+(\n[^\\p{Cntrl}\\u0080-\\u009f\\u202e]+)*");
    }

    @Test
    void evidence_is_said_claim_by_claim() {
        check(
                "filter id:sinking\nevidence\ncompare gazette ledger\nstats origins\nquit",
                "1 of 8 events",
                "15 April 1912: The ship sinks. 3 citations. 1 of 1.",
                "15 April 1912: The ship sinks. 3 citations.",
                "The event as a whole. The Gazette states it through The Wire. Builder's ledger states it.",
                "The crew saw ice. The Gazette states it through The Wire, and disputes it. Silent: Builder's ledger.",
                "Nobody saw it. It disputes: The crew saw ice. The Gazette states it, and disputes it. Silent: Builder's"
                        + " ledger.",
                "What gazette and ledger say: 3 statements.",
                "Both say: 1 statement.",
                "Both say. The ship sinks.",
                "Said by one, of an event that both cover: 2 statements.",
                "Said by one, of an event that both cover, gazette. The ship sinks: The crew saw ice.",
                "Said by one, of an event that both cover, gazette. The ship sinks: Nobody saw it.",
                "1 origin: 2 claims.",
                "1 origin, wire. The ship sinks: The crew saw ice.",
                "1 origin, gazette. The ship sinks: Nobody saw it.");
    }

    private static void check(String lines, String... said) {
        List<String> all = all(Voyage.TIMELINE, lines.split("\n", -1));
        assertThat(all.subList(4, all.size())).as(lines).containsExactly(said);
    }

    private static List<String> all(Timeline timeline, String... lines) {
        StringWriter said = new StringWriter();
        Deque<String> left = new ArrayDeque<>(List.of(lines));
        Linear linear = new Linear(
                Explorer.of(timeline, Size.USUAL, "dark"),
                Set.of(Permission.values()),
                NOWHERE,
                Journal.NONE,
                Preferences.USUAL,
                new PrintWriter(said),
                () -> false);
        try {
            linear.run(prompt -> Optional.ofNullable(left.poll()));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return said.toString().lines().toList();
    }

    /** Effects that reach nothing. */
    private static final Effects NOWHERE = Effects.NONE
            .with(Effect.Edit.class, wanted -> Reply.NOTHING)
            .with(Effect.Reload.class, wanted -> Reply.said("read again"))
            .with(
                    Effect.ExpectScreen.class,
                    wanted -> Reply.wrong("expect: no " + wanted.text(), List.of("only the sea")))
            .with(Effect.Export.class, wanted -> Reply.NOTHING);
}
