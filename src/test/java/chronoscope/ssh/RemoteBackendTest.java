package chronoscope.ssh;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.command.Command;
import chronoscope.command.CommandLines;
import chronoscope.command.Lines;
import chronoscope.explore.Effect;
import chronoscope.explore.Explorer;
import chronoscope.explore.Output;
import chronoscope.explore.Permission;
import chronoscope.explore.Reply;
import chronoscope.explore.Size;
import chronoscope.model.Timeline;
import chronoscope.model.Voyage;
import chronoscope.query.Corpus;
import chronoscope.script.Script;
import chronoscope.session.Session;
import chronoscope.tui.Backend;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A session from afar reads the timeline, and no file. */
class RemoteBackendTest {
    /** What is refused, by the beginning of its line. */
    private static final Map<String, String> REFUSED = Map.ofEntries(
            entry("edit", "edit: this session is read-only"),
            entry("export csv out.csv", "export: this session writes no files; without a file it prints"),
            entry("export md out.md", "export: this session writes no files; without a file it prints"),
            entry("bibliography ./own.csl", "bibliography: this session reads no files; the styles are ama, apa, "),
            entry("check", "check: works only where the timeline's file is"),
            entry("snapshot screen.txt", "snapshot: this session writes no files"),
            entry("snapshot --compare screen.txt", "snapshot --compare: this session reads no files"),
            entry("shot screen.svg", "shot: this session writes no files"),
            entry("record walk.script", "record: this session writes no files"),
            entry("record --verbatim walk.script", "record: this session writes no files"),
            entry("record stop", "record: nothing is recorded"),
            entry(
                    "annotate Mine.",
                    "annotate: this session keeps no notes; a reader has them on a computer of their own"),
            entry("annotate \"a; b\"", "annotate: this session keeps no notes"),
            entry("annotate", "annotate: this event has no note of yours"),
            entry("label to check", "label: this session keeps no notes"),
            entry("label remove x", "label: this event has no label"),
            entry("star on", "star: this session keeps no notes"),
            entry("notes export n.yaml", "notes export: this session keeps no notes"),
            entry("notes! export n.yaml", "notes export: this session keeps no notes"),
            entry("label x", "label: this session keeps no notes"),
            entry("star", "star: this session keeps no notes"),
            entry("notes export", "notes export: this session keeps no notes"),
            entry("notes import n.yaml", "notes import: this session keeps no notes"),
            entry("run other.script", "run: this session reads no files"),
            entry("verify", "verify: works only where the timeline's file is"),
            entry("read 2", "read: the event cites no source"));

    @TempDir
    Path folder;

    private final Shown shown = new Shown();
    private final RemoteBackend backend = new RemoteBackend(shown, entry -> {}, new CpuSlot());

    /** The voyage, until somebody looks whether it has changed. */
    private static final class Shown implements ServedTimeline {
        private Corpus corpus = new Corpus(Voyage.TIMELINE);
        private Optional<Corpus> newest = Optional.empty();
        private boolean answers = true;
        private Optional<Function<Effect.ReadCopy, Reply>> copies = Optional.empty();

        @Override
        public Optional<Function<Effect.ReadCopy, Reply>> copies() {
            return copies;
        }

        @Override
        public Corpus corpus() {
            return corpus;
        }

        @Override
        public Backend.Tour tour() {
            return new Backend.Tour(corpus(), new Script(List.of(), List.of(), Optional.empty(), Set.of()));
        }

        @Override
        public String name() {
            return "voyage.yaml";
        }

        @Override
        public String sha256() {
            return "0";
        }

        @Override
        public boolean look() {
            corpus = newest.orElse(corpus);
            return answers;
        }

        @Override
        public Backend.Watch watch(Runnable changed) {
            return () -> {};
        }
    }

    private Session session() {
        return new Session(
                Explorer.of(new Corpus(Voyage.TIMELINE), Size.USUAL, "dark"),
                backend.permissions(),
                backend,
                backend.journal());
    }

    private static Reply run(Session session, String line) {
        Reply last = Reply.NOTHING;
        for (Command command : Lines.parse(line).commands()) {
            last = session.execute(command);
        }
        return last;
    }

    private static Set<Path> files() throws Exception {
        try (Stream<Path> all = Files.list(Path.of(""))) {
            return Set.copyOf(all.toList());
        }
    }

    @Test
    void nothing_is_permitted() {
        assertThat(backend.permissions()).isEmpty();
    }

    @Test
    void every_command_works_without_files_or_says_why_not() throws Exception {
        Set<Path> before = files();
        for (String line : CommandLines.ALL) {
            String refusal = Optional.ofNullable(REFUSED.get(line))
                    .or(() -> Optional.of(line)
                            .filter(forced -> forced.matches("\\w+! .+"))
                            .map(forced -> forced.replaceFirst("!.*", ": this session writes no files")))
                    .orElse("");
            Reply reply = run(session(), line);
            if (refusal.isEmpty()) {
                assertThat(reply.problem().orElse("")).as(line).doesNotContain("session", "can't", "read-only");
            } else {
                assertThat(reply.problem().orElse("")).as(line).startsWith(refusal);
            }
        }
        assertThat(CommandLines.ALL).containsAll(REFUSED.keySet());
        assertThat(files()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"export json %s", "export csv %s", "snapshot %s", "shot %s", "record %s", "record --verbatim %s"})
    void no_file_is_written(String command) {
        Path file = folder.resolve("written.svg");
        Reply reply = run(session(), command.formatted(file));
        assertThat(reply.problem().orElse("")).contains("this session writes no files");
        assertThat(file).doesNotExist();
    }

    @Test
    void citations_have_the_styles_of_the_program() {
        Session session = session();
        run(session, "goto sinking");
        assertThat(run(session, "cite apa").output()).isNotEmpty();
        assertThat(run(session, "bibliography").output()).isNotEmpty();
        assertThat(run(session, "cite own").problem().orElse(""))
                .startsWith("cite: there is no style 'own'; the styles are ama, apa, ")
                .doesNotContain(".csl");
        for (String file : List.of("./own.csl", "/etc/passwd", "../own")) {
            assertThat(run(session, "cite " + file).problem().orElse(""))
                    .startsWith("cite: this session reads no files; the styles are ama, apa, ");
            assertThat(run(session, "bibliography " + file).problem().orElse(""))
                    .startsWith("bibliography: this session reads no files; the styles are ama, apa, ");
        }
    }

    @ParameterizedTest
    @CsvSource({"run %s", "snapshot --compare %s"})
    void no_file_is_read(String command) throws Exception {
        Path file = Files.writeString(folder.resolve("there"), "say secret\n");
        Reply reply = run(session(), command.formatted(file));
        assertThat(reply.problem().orElse("")).contains("this session reads no files");
        assertThat(reply.toString()).doesNotContain("secret");
    }

    @Test
    void reload_looks_for_a_newer_timeline() {
        Session session = session();
        backend.onReload(session::reload);
        shown.newest = Optional.of(new Corpus(Timeline.EMPTY));
        assertThat(run(session, "reload").note()).contains("0 events");
        assertThat(session.explorer().timeline()).isSameAs(Timeline.EMPTY);
    }

    @Test
    void the_screens_reload_looks_too_and_its_first_reading_does_not() {
        shown.newest = Optional.of(new Corpus(Timeline.EMPTY));
        assertThat(loaded()).isSameAs(Voyage.TIMELINE);
        assertThat(loaded()).isSameAs(Timeline.EMPTY);
    }

    private Timeline loaded() {
        return backend.load((fraction, events, bytes) -> true)
                .flatMap(Backend.Loaded::timeline)
                .orElseThrow()
                .timeline();
    }

    @Test
    void a_file_that_does_not_answer_is_reported() {
        shown.answers = false;
        String problem = "the timeline's file does not answer; try again later";
        assertThat(run(session(), "reload").problem()).contains("reload: " + problem);
        assertThat(backend.load((fraction, events, bytes) -> true).orElseThrow().timeline())
                .isPresent();
        assertThat(backend.load((fraction, events, bytes) -> true).orElseThrow().notice())
                .isEqualTo(problem);
    }

    @Test
    void who_reads_lines_catches_up_with_what_the_watch_saw() {
        Session session = session();
        backend.onReload(session::reload);
        assertThat(backend.catchUp()).isEmpty();
        shown.corpus = new Corpus(Timeline.EMPTY);
        assertThat(backend.catchUp()).contains("read again: 0 events");
        assertThat(session.explorer().timeline()).isSameAs(Timeline.EMPTY);
        assertThat(backend.catchUp()).isEmpty();
    }

    @Test
    void an_address_is_shown_and_not_opened() {
        Reply reply = run(session(), "goto sinking; open");
        assertThat(reply.output())
                .isEqualTo(List.of(new Output.Message("https://gazette.test/1#:~:text=a%20great%20ship")));
        assertThat(reply.problem()).isEmpty();
    }

    @Test
    void a_copy_is_read_only_where_the_server_has_read_it() {
        assertThat(run(session(), "goto sinking; read").problem())
                .contains("read: the local copies of sources can't be read here");
        assertThat(backend.permissions()).isEmpty();
        shown.copies = Optional.of(wanted -> Reply.lines(List.of(wanted.source().id())));
        assertThat(backend.permissions()).containsExactly(Permission.READ_COPIES);
        assertThat(run(session(), "goto sinking; read").output()).isEqualTo(List.of(new Output.Message("gazette")));
    }

    @Test
    void an_export_without_a_file_is_printed() {
        assertThat(run(session(), "export json").output()).isNotEmpty();
    }

    @Test
    void the_editor_is_not_run_by_the_screen_either() {
        assertThat(backend.runEditor(1).problem()).contains("edit: this session is read-only");
    }
}
