package chronoscope.app;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.Needs;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where the program starts from, with which Java, and with which options. */
@Tag("once")
class LauncherTest extends PackagedProgram {
    @BeforeEach
    void an_own_program() throws IOException {
        copyProgram();
    }

    @ParameterizedTest
    @MethodSource("javas")
    void it_starts_from_a_path_with_blanks_quotes_newlines_and_accents(Path java) throws Exception {
        environment.put("JAVA_HOME", java.toString());
        // A JVM in a C locale cannot name the folder.
        String accent = "UTF-8".equals(System.getProperty("sun.jnu.encoding")) ? "é" : "";
        Path odd = Files.createDirectories(folder.resolve("a 'b' \"c\" $d\n *" + accent));
        assertStarts(Files.copy(program, odd.resolve("chronoscope"), COPY_ATTRIBUTES));
        environment.put("LC_ALL", "C");
        assertStarts(odd.resolve("chronoscope"));
    }

    @Test
    void it_starts_from_a_path_with_a_colon() throws Exception {
        Needs.file(Path.of("/proc/self/fd"));
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
        assertThat(run.out()).endsWith("<-cp><" + program + "><chronoscope.app.Main><-c><find \"a  b\"; *><><$HOME>");
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
        environment.put("CHRONOSCOPE_JAVA_OPTS", "-De=f");
        assertStarts(program);
        assertThat(options()).contains("-Da=b", "-Dc=d", "-De=f");
    }

    /** Returns the options that the JVM would be started with. */
    private List<String> options(String... words) throws Exception {
        environment.put(
                "JAVA_HOME", fakeJava("shown", "17", "printf '%s\\n' \"$@\"").toString());
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(words));
        List<String> lines = run(folder, command).out().lines().toList();
        return lines.subList(0, lines.indexOf("-cp"));
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
}
