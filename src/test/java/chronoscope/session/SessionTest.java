package chronoscope.session;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.command.Command;
import chronoscope.command.CommandLines;
import chronoscope.command.Lines;
import chronoscope.explore.Effects;
import chronoscope.explore.Explorer;
import chronoscope.explore.Output;
import chronoscope.explore.Pane;
import chronoscope.explore.Permission;
import chronoscope.explore.Reply;
import chronoscope.explore.Size;
import chronoscope.model.Voyage;
import chronoscope.query.Corpus;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SessionTest {
    private static final Set<Permission> ALL = EnumSet.allOf(Permission.class);

    private final RecordingEffects ports = new RecordingEffects();

    @Test
    void a_permitted_session_reaches_its_ports() {
        check("goto sinking; open", ALL, "did open https://gazette.test/1#:~:text=a%20great%20ship");
        check("edit", ALL, "did edit 7");
        check("export csv f.csv", ALL, "did export csv f.csv");
        check("export json", ALL, "did export json");
        check("copy event", ALL, "did copy 500 BCE   EDTF -0499");
        check("prompt find", ALL, "did prompt FIND");
        check("redraw", ALL, "did redraw");
        check("reload", ALL, "did reload");
        check("check", ALL, "did check");
        check("quit", ALL, "did quit");
    }

    @Test
    void what_is_not_permitted_is_refused_with_a_word_why() {
        checkRefused("edit", Permission.RUN_EDITOR, "edit: this session is read-only");
        checkRefused(
                "export csv f.csv", Permission.WRITE_FILES, "export: this session writes no files; without a file");
        checkRefused("export json f.json", Permission.WRITE_FILES, "export: this session writes no files");
    }

    @Test
    void who_may_not_open_links_is_shown_the_address() {
        Session session = session(without(Permission.OPEN_LINKS), ports);
        Reply reply = run(session, "goto sinking; open");
        assertThat(reply.output())
                .containsExactly(new Output.Message("https://gazette.test/1#:~:text=a%20great%20ship"));
        assertThat(reply.problem()).isEmpty();
        assertThat(ports.asked()).isEmpty();
    }

    @Test
    void what_needs_no_permission_is_done_without_any() {
        for (String line : List.of("export json", "copy event", "reload", "check", "prompt find", "redraw", "quit")) {
            check(
                    line,
                    Set.of(),
                    "did "
                            + line.replace("copy event", "copy 500 BCE   EDTF -0499")
                                    .replace("find", "FIND"));
        }
    }

    @Test
    void every_command_answers_in_a_session_that_may_do_nothing() {
        Session session = session(Set.of(), ports);
        for (String line : CommandLines.ALL) {
            Reply reply = run(session, line);
            assertThat(reply.effect()).as(line).isEmpty();
            reply.problem()
                    .ifPresent(
                            problem -> assertThat(problem).as(line).isNotBlank().doesNotContain("\n"));
        }
        assertThat(ports.asked())
                .allMatch(asked -> asked.matches("(prompt|redraw|copy|reload|export (json|csl|html)|check|quit).*"));
    }

    @Test
    void what_a_session_has_no_port_for_says_so() {
        Session session = session(ALL, Effects.NONE);
        for (String line : List.of(
                "edit",
                "reload",
                "check",
                "prompt find",
                "record a",
                "record stop",
                "run a",
                "snapshot a",
                "expect screen a")) {
            String verb = line.split(" ", 2)[0];
            assertThat(run(session, line).problem())
                    .hasValueSatisfying(text -> assertThat(text).startsWith(verb + ": "));
        }
        assertThat(run(session, "goto sinking; open").output())
                .containsExactly(new Output.Message("https://gazette.test/1#:~:text=a%20great%20ship"));
    }

    @Test
    void what_is_printed_can_be_read_in_the_output_pane() {
        Session session = session(Set.of(), ports);
        run(session, "focus output");
        assertThat(session.explorer().focus()).isEqualTo(Pane.LIST);
        run(session, "list; next; focus output");
        assertThat(session.explorer().focus()).isEqualTo(Pane.OUTPUT);
        assertThat(session.explorer().output()).hasSize(8);
    }

    @Test
    void a_newer_timeline_keeps_the_readers_place() {
        Session session = session(Set.of(), ports);
        run(session, "goto sinking");
        session.reload(new Corpus(Voyage.of(Voyage.TIMELINE.events().subList(2, 8))));
        assertThat(session.explorer().event().orElseThrow().id()).isEqualTo("sinking");
    }

    private static Set<Permission> without(Permission missing) {
        return EnumSet.complementOf(EnumSet.of(missing));
    }

    private static Session session(Set<Permission> permissions, Effects effects) {
        return new Session(Explorer.of(Voyage.TIMELINE, Size.USUAL, "dark"), permissions, effects, Journal.NONE);
    }

    /** Does the commands of a line and returns the answer to the last one. */
    private static Reply run(Session session, String line) {
        Reply reply = Reply.NOTHING;
        for (Command command : Lines.parse(line).commands()) {
            reply = session.execute(command);
        }
        return reply;
    }

    private void check(String line, Set<Permission> permissions, String note) {
        Reply reply = run(session(permissions, ports), line);
        assertThat(reply.problem()).as(line).isEmpty();
        assertThat(reply.note()).as(line).isEqualTo(Optional.of(note));
    }

    /** Checks that a session which may do all but one thing does not get it, and how the answer starts. */
    private void checkRefused(String line, Permission missing, String problem) {
        Reply reply = run(session(without(missing), ports), line);
        assertThat(reply.problem()).hasValueSatisfying(text -> assertThat(text).startsWith(problem));
        assertThat(ports.asked()).isEmpty();
    }
}
