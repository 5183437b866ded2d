package chronoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.Thoroughness;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The class archive, which makes a start faster and must never make it fail. */
@Tag("once")
class ClassArchiveTest extends PackagedProgram {
    private Path cache = Path.of("");

    @BeforeEach
    void an_own_program_and_cache() throws IOException {
        copyProgram();
        cache = Files.createDirectories(folder.resolve("cache/chronoscope"));
    }

    @ParameterizedTest
    @MethodSource("javas")
    void an_archive_is_made_in_the_foreground_and_used(Path java) throws Exception {
        environment.put("JAVA_HOME", java.toString());
        makeArchive();
        assertThat(archives()).hasSize(1);
        assertThat(libraryOf(archives().get(0))).isNotEmptyFile();
        assertThat(usesArchive(program)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("javas")
    void the_first_start_makes_the_archive_in_the_background(Path java) throws Exception {
        environment.put("JAVA_HOME", java.toString());
        environment.remove("CHRONOSCOPE_CDS");
        untilTheArchiveIsMade(() -> assertStarts(program));
        assertThat(archives()).hasSize(1);
        assertThat(usesArchive(program)).isTrue();
    }

    @Test
    void two_first_starts_at_once_make_one_archive() throws Exception {
        environment.remove("CHRONOSCOPE_CDS");
        untilTheArchiveIsMade(() -> {
            Process first = start(folder, List.of(program.toString(), "--version"));
            Process second = start(folder, List.of(program.toString(), "--version"));
            assertVersion(end(first));
            assertVersion(end(second));
        });
        assertThat(archives()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("someJavas")
    void a_truncated_or_grown_archive_is_not_used_and_made_again(Path java) throws Exception {
        environment.put("JAVA_HOME", java.toString());
        makeArchive();
        for (double part : List.of(0.5, 1.5)) {
            Path archive = archives().get(0);
            archive.toFile().setWritable(true);
            try (RandomAccessFile file = new RandomAccessFile(archive.toFile(), "rw")) {
                file.setLength((long) (file.length() * part));
            }
            environment.remove("CHRONOSCOPE_CDS");
            untilTheArchiveIsMade(() -> assertStarts(program));
            assertThat(usesArchive(program)).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("someJavas")
    void a_program_that_moved_or_changed_does_not_use_the_archive(Path java) throws Exception {
        environment.put("JAVA_HOME", java.toString());
        makeArchive();
        Path moved = Files.move(program, folder.resolve("moved"));
        assertThat(usesArchive(moved)).isFalse();
        Files.move(moved, program);
        assertThat(usesArchive(program)).isTrue();
        Files.setLastModifiedTime(program, FileTime.from(Instant.EPOCH));
        assertThat(usesArchive(program)).isFalse();
        makeArchive();
        assertThat(archives()).hasSize(1);
        assertThat(usesArchive(program)).isTrue();
    }

    @Test
    void a_cache_that_cannot_be_is_no_reason_to_fail() throws Exception {
        environment.remove("CHRONOSCOPE_CDS");
        environment.put("XDG_CACHE_HOME", program.toString());
        assertStarts(program);
        environment.put("XDG_CACHE_HOME", "relative");
        environment.put("HOME", folder.resolve("missing").toString());
        assertStarts(program);
        environment.remove("XDG_CACHE_HOME");
        environment.remove("HOME");
        assertStarts(program);
        assertThat(folder.resolve("missing")).doesNotExist();
        assertThat(archives()).isEmpty();
    }

    @Test
    void the_background_run_does_not_hold_the_callers_pipes() throws Exception {
        Path gate = folder.resolve("gate");
        assertThat(end(start(folder, List.of("mkfifo", gate.toString()))).exit())
                .isZero();
        String waitWhenMaking = "case \"$*\" in *ArchiveClassesAtExit*) read -r line <'" + gate + "'; exit 1 ;; esac";
        environment.put(
                "JAVA_HOME",
                fakeJava("fake", "17", waitWhenMaking + "; echo started").toString());
        environment.remove("CHRONOSCOPE_CDS");
        assertThat(run(folder, List.of(program.toString()))).isEqualTo(new Run(0, "started\n", ""));
        // Opening the gate waits for the background run: it is still there, although our pipes have ended.
        try (OutputStream open = Files.newOutputStream(gate)) {
            open.write('\n');
        }
    }

    @Test
    void the_four_newest_archives_are_kept_and_nothing_of_others_is_touched() throws Exception {
        for (int age = 1; age <= 5; age++) {
            Path old = Files.createFile(cache.resolve("cds-1.1-1.1-1." + age + ".jsa"));
            Files.setLastModifiedTime(old, FileTime.fromMillis(1_000_000L - age * 1000L));
            Files.createFile(libraryOf(old));
        }
        Path other = Files.createFile(cache.resolve("other.jsa"));
        makeArchive();
        assertThat(archives()).hasSize(5).contains(other);
        assertThat(cache.resolve("cds-1.1-1.1-1.3.jsa")).exists();
        assertThat(libraryOf(cache.resolve("cds-1.1-1.1-1.3.jsa"))).exists();
        assertThat(cache.resolve("cds-1.1-1.1-1.4.jsa")).doesNotExist();
        assertThat(libraryOf(cache.resolve("cds-1.1-1.1-1.4.jsa"))).doesNotExist();
    }

    private interface Action {
        void run() throws Exception;
    }

    /** Does the action, and returns when the background run that it starts has put its things away. */
    private void untilTheArchiveIsMade(Action action) throws Exception {
        try (WatchService watch = FileSystems.getDefault().newWatchService()) {
            cache.register(watch, StandardWatchEventKinds.ENTRY_DELETE);
            action.run();
            boolean made = false;
            while (!made) {
                WatchKey key = watch.poll(60, TimeUnit.SECONDS);
                assertThat(key).as("the archive was not made").isNotNull();
                for (WatchEvent<?> event : key.pollEvents()) {
                    made |= event.context().toString().endsWith(".tried");
                }
                key.reset();
            }
        }
    }

    /** Making an archive takes seconds; the launcher does the same for each Java. */
    static Stream<Path> someJavas() throws IOException {
        return Thoroughness.TIMES > 1 ? javas() : javas().limit(1);
    }

    private void makeArchive() throws Exception {
        environment.put("CHRONOSCOPE_CDS", "make");
        assertThat(run(folder, List.of(program.toString()))).isEqualTo(new Run(0, "", ""));
    }

    private boolean usesArchive(Path which) throws Exception {
        environment.put("CHRONOSCOPE_CDS", "use");
        environment.put("CHRONOSCOPE_JAVA_OPTS", "-Xlog:class+load:stdout");
        Run run = run(folder, List.of(which.toString(), "--version"));
        environment.remove("CHRONOSCOPE_JAVA_OPTS");
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains(VERSION);
        return run.out().contains("chronoscope.app.Main source: shared objects file");
    }

    /** Beside an archive stands the native library for the terminal. */
    private static Path libraryOf(Path archive) {
        return archive.resolveSibling(archive.getFileName() + ".lib");
    }

    private List<Path> archives() throws IOException {
        try (Stream<Path> files = Files.list(cache)) {
            return files.filter(file -> file.toString().matches(".*[.](jsa|aot)"))
                    .toList();
        }
    }
}
