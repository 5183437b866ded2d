package chronoscope.app;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Drives the packaged program, each time with a home and a cache of its own. */
@Timeout(120)
class LauncherTest {
    private static final String VERSION = "chronoscope 0.1.0\n";

    @TempDir
    Path folder;

    private Path program;
    private Path cache;
    private final Map<String, String> environment = new TreeMap<>();

    record Run(int exit, String out, String err) {}

    @BeforeEach
    void copy_the_program() throws IOException {
        Path packaged = Path.of(System.getProperty("chronoscope.program", "target/chronoscope"));
        assumeThat(packaged).exists();
        program = Files.copy(packaged, folder.resolve("chronoscope"), COPY_ATTRIBUTES);
        Path caches = folder.resolve("cache");
        cache = Files.createDirectories(caches.resolve("chronoscope"));
        environment.put("PATH", System.getenv("PATH"));
        environment.put("HOME", folder.toString());
        environment.put("XDG_CACHE_HOME", caches.toString());
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("CHRONOSCOPE_CDS", "off");
    }

    /** Returns one home for each version of Java beside the running one, from 17 on. */
    static Stream<Path> javas() throws IOException {
        Path own = Path.of(System.getProperty("java.home")).toRealPath();
        Map<String, Path> homes = new TreeMap<>();
        homes.put(String.valueOf(Runtime.version().feature()), own);
        try (Stream<Path> siblings = Files.list(own.getParent())) {
            for (Path home : siblings.sorted().toList()) {
                Path release = home.resolve("release");
                if (Files.isExecutable(home.resolve("bin/java")) && Files.exists(release)) {
                    String version = Files.readString(release).replaceAll("(?s).*\\bJAVA_VERSION=\"(\\d+).*", "$1");
                    if (17 <= Integer.parseInt(version)) {
                        homes.putIfAbsent(version, home);
                    }
                }
            }
        }
        return homes.values().stream();
    }

    @ParameterizedTest
    @MethodSource("javas")
    void it_starts_from_a_path_with_blanks_quotes_newlines_and_accents(Path java) throws Exception {
        environment.put("JAVA_HOME", java.toString());
        Path odd = Files.createDirectories(folder.resolve("a 'b' \"c\" $d\né *"));
        assertStarts(Files.copy(program, odd.resolve("chronoscope"), COPY_ATTRIBUTES));
        environment.put("LC_ALL", "C");
        assertStarts(odd.resolve("chronoscope"));
    }

    @Test
    void it_starts_from_a_path_with_a_colon() throws Exception {
        assumeThat(Path.of("/proc/self/fd")).exists();
        Path odd = Files.createDirectories(folder.resolve("share:server=x"));
        assertStarts(Files.copy(program, odd.resolve("chronoscope"), COPY_ATTRIBUTES));
    }

    @Test
    void it_starts_through_links_through_path_and_through_sh() throws Exception {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Path link = Files.createSymbolicLink(bin.resolve("chrono"), Path.of("../chronoscope"));
        assertStarts(link);
        environment.merge("PATH", bin.toString(), (path, first) -> first + ":" + path);
        assertVersion(run(folder, List.of("sh", "-c", "chrono --version")));
        assertVersion(run(folder, List.of("sh", "chronoscope", "--version")));
        assertVersion(run(folder, List.of("sh", "./chronoscope", "--version")));
        assertVersion(run(bin, List.of("../chronoscope", "--version")));
    }

    @ParameterizedTest
    @MethodSource("javas")
    void it_is_a_jar_too(Path java) throws Exception {
        assertVersion(
                run(folder, List.of(java.resolve("bin/java").toString(), "-jar", program.toString(), "--version")));
    }

    @Test
    void a_wrong_java_home_is_passed_over() throws Exception {
        environment.put("JAVA_HOME", folder.resolve("nowhere").toString());
        environment.put("PATH", System.getProperty("java.home") + "/bin:" + System.getenv("PATH"));
        assertStarts(program);
    }

    @Test
    void an_older_java_is_passed_over() throws Exception {
        environment.put("JAVA_HOME", fakeJava("old", "11.0.2", "exit 9").toString());
        environment.put("PATH", System.getProperty("java.home") + "/bin:" + System.getenv("PATH"));
        assertStarts(program);
    }

    @Test
    void a_link_in_path_is_followed_to_the_release_file() throws Exception {
        Path java = fakeJava("new", "21", "test $# != 1 && echo started");
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Files.createSymbolicLink(
                bin.resolve("java"), Files.createSymbolicLink(folder.resolve("java"), java.resolve("bin/java")));
        environment.remove("JAVA_HOME");
        environment.merge("PATH", bin.toString(), (path, first) -> first + ":" + path);
        assertThat(run(folder, List.of(program.toString()))).isEqualTo(new Run(0, "started\n", ""));
    }

    @Test
    void a_java_without_a_release_file_is_asked() throws Exception {
        Path java = fakeJava("new", "21", "test $1 = -version && echo 'openjdk version \"21-ea\"' >&2 || echo started");
        Files.delete(java.resolve("release"));
        environment.put("JAVA_HOME", java.toString());
        assertThat(run(folder, List.of(program.toString()))).isEqualTo(new Run(0, "started\n", ""));
    }

    @Test
    void without_java_it_says_in_one_line_what_it_needs() throws Exception {
        hideJava();
        assertThat(run(folder, List.of(program.toString())))
                .isEqualTo(new Run(
                        2,
                        "",
                        "chronoscope: needs Java 17 or newer, found none; install one, or set JAVA_HOME to it\n"));
    }

    @Test
    void with_only_an_older_java_it_says_which_one_it_found() throws Exception {
        hideJava();
        Path old = fakeJava("old", "11.0.2", "exit 9");
        environment.put("JAVA_HOME", old.toString());
        assertThat(run(folder, List.of(program.toString())))
                .isEqualTo(new Run(
                        2,
                        "",
                        "chronoscope: needs Java 17 or newer, found 11.0.2 in " + old
                                + "; install one, or set JAVA_HOME to it\n"));
    }

    @Test
    void words_and_exit_code_pass_unchanged() throws Exception {
        environment.put(
                "JAVA_HOME",
                fakeJava("fake", "17", "printf '<%s>' \"$@\"; exit 7").toString());
        Run run = run(folder, List.of(program.toString(), "-c", "find \"a  b\"; *", "", "$HOME"));
        assertThat(run.exit()).isEqualTo(7);
        assertThat(run.out()).endsWith("<-jar><" + program + "><-c><find \"a  b\"; *><><$HOME>");
    }

    @Test
    void only_what_is_short_gives_up_the_second_compiler() throws Exception {
        Path large = folder.resolve("large.yaml");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(6_000_000);
        }
        Path small = Files.writeString(folder.resolve("small.yaml"), "title: Small");
        assertThat(options(small.toString())).contains("-XX:TieredStopAtLevel=1");
        assertThat(options("-c", "list", small.toString())).contains("-XX:TieredStopAtLevel=1");
        assertThat(options("-c", "list", large.toString())).doesNotContain("-XX:TieredStopAtLevel=1");
        assertThat(options("run", "script", small.toString())).doesNotContain("-XX:TieredStopAtLevel=1");
        assertThat(options("serve")).doesNotContain("-XX:TieredStopAtLevel=1");
    }

    @Test
    void the_users_options_come_last_and_choose_the_collector() throws Exception {
        environment.put("CHRONOSCOPE_JAVA_OPTS", "-Xmx1g -XX:+UseParallelGC");
        assertThat(options()).endsWith("-Xmx1g", "-XX:+UseParallelGC").doesNotContain("-XX:+UseSerialGC");
    }

    @ParameterizedTest
    @MethodSource("javas")
    void options_for_every_java_are_not_announced(Path java) throws Exception {
        environment.put("JAVA_HOME", java.toString());
        environment.put("JAVA_TOOL_OPTIONS", "-Da=b");
        environment.put("JDK_JAVA_OPTIONS", "-Dc=d");
        environment.put("CHRONOSCOPE_JAVA_OPTS", "-Xbootclasspath/a:" + program);
        assertStarts(program);
        assertThat(options()).contains("-Da=b", "-Dc=d");
    }

    @ParameterizedTest
    @MethodSource("javas")
    void an_archive_is_made_in_the_foreground_and_used(Path java) throws Exception {
        environment.put("JAVA_HOME", java.toString());
        makeArchive();
        assertThat(archives()).hasSize(1);
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
    @MethodSource("javas")
    void a_truncated_or_grown_archive_is_not_used_and_made_again(Path java) throws Exception {
        environment.put("JAVA_HOME", java.toString());
        makeArchive();
        for (double part : List.of(0.0, 0.5, 1.5)) {
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
    @MethodSource("javas")
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
        }
        Path other = Files.createFile(cache.resolve("other.jsa"));
        makeArchive();
        assertThat(archives()).hasSize(5).contains(other);
        assertThat(cache.resolve("cds-1.1-1.1-1.3.jsa")).exists();
        assertThat(cache.resolve("cds-1.1-1.1-1.4.jsa")).doesNotExist();
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
        return run.out().contains("chronoscope.app.Main source: shared objects file (top)");
    }

    private List<Path> archives() throws IOException {
        try (Stream<Path> files = Files.list(cache)) {
            return files.filter(file -> file.toString().endsWith(".jsa")).toList();
        }
    }

    /** Returns the options that the JVM would be started with. */
    private List<String> options(String... words) throws Exception {
        environment.put(
                "JAVA_HOME", fakeJava("shown", "17", "printf '%s\\n' \"$@\"").toString());
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(words));
        List<String> lines = run(folder, command).out().lines().toList();
        return lines.subList(0, lines.indexOf("-jar"));
    }

    private Path fakeJava(String name, String version, String script) throws IOException {
        Path home = folder.resolve(name);
        Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    /** Empties PATH, and the usual places by renaming them inside the program. */
    private void hideJava() throws IOException {
        environment.remove("JAVA_HOME");
        environment.put("PATH", Files.createDirectories(folder.resolve("empty")).toString());
        String text = Files.readString(program, ISO_8859_1);
        Files.writeString(
                program,
                text.replace("/usr/", "/nil/").replace("/opt/", "/nil/").replace("/Library/", "/nil/"),
                ISO_8859_1);
    }

    private void assertStarts(Path which) throws Exception {
        assertVersion(run(folder, List.of(which.toString(), "--version")));
    }

    private static void assertVersion(Run run) {
        assertThat(run).isEqualTo(new Run(0, VERSION, ""));
    }

    private Run run(Path directory, List<String> command) throws Exception {
        return end(start(directory, command));
    }

    private Process start(Path directory, List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** Reads both streams to their ends, which a process that held one would put off. */
    private static Run end(Process process) throws Exception {
        process.getOutputStream().close();
        CompletableFuture<String> err = CompletableFuture.supplyAsync(() -> text(process.getErrorStream()));
        String out = text(process.getInputStream());
        return new Run(process.waitFor(), out, err.join());
    }

    private static String text(InputStream stream) {
        try {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
