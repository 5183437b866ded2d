package chronoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the class archive is for. */
@Tag("once")
class StartTest extends TerminalProgram {
    /** Classes that want a terminal or a fault, and have not been worth a place in the warm-up. */
    private static final int FEW = 5;

    private static final String SETTINGS = """
            theme: paper
            themes: {paper: {based-on: light, accent: "#aa3311"}}
            keys: {list: {x: "filter tag:military", z: "next {n}"}, any: {F2: theme mono, m: none}}
            filters: {military: "tag:military OR -tag:strike"}
            serve: {port: 2200, authorized-keys: ~/.ssh/authorized_keys, idle-time: 1h}
            """;

    @BeforeEach
    void an_own_program() throws IOException {
        copyProgram();
    }

    @ParameterizedTest
    @MethodSource("javas")
    void the_text_ui_takes_its_classes_from_the_archive(Path java) throws Exception {
        environment.put("JAVA_HOME", java.toString());
        environment.put("CHRONOSCOPE_CDS", "make");
        assertThat(run(folder, List.of(program.toString()))).isEqualTo(new Run(0, "", ""));
        Path loaded = folder.resolve("loaded");
        environment.put("CHRONOSCOPE_CDS", "use");
        environment.put("CHRONOSCOPE_JAVA_OPTS", "-Xlog:class+load:file=" + loaded);
        timeline("t.yaml", "One", "Two", "Three");
        Files.createDirectories(folder.resolve(".config/chronoscope"));
        Files.writeString(folder.resolve(".config/chronoscope/config.yaml"), SETTINGS);
        Pty pty = opened(120, 40, "t.yaml");
        pty.type("j", "2/3");
        pty.type("/Three" + ENTER, "match 1 of 1");
        pty.type("Q");
        assertEnds(pty, 0);
        List<String> lines = Files.readAllLines(loaded);
        assertThat(lines)
                .filteredOn(line -> line.contains("chronoscope.") && line.contains("shared objects file"))
                .hasSizeGreaterThan(500);
        assertThat(lines)
                .filteredOn(line -> line.contains(" chronoscope.") && line.contains("$$Lambda"))
                .isEmpty();
        assertThat(lines).filteredOn(line -> line.contains("source: file:")).hasSizeLessThanOrEqualTo(FEW);
    }

    /** What is loaded before the first frame is sent is what a reader waits for. */
    @Test
    void the_first_frame_waits_for_no_command_and_for_no_method_that_records_are_given() throws Exception {
        environment.put("CHRONOSCOPE_CDS", "make");
        assertThat(run(folder, List.of(program.toString()))).isEqualTo(new Run(0, "", ""));
        Path loaded = folder.resolve("loaded");
        environment.put("CHRONOSCOPE_CDS", "use");
        environment.put("CHRONOSCOPE_JAVA_OPTS", "-Xlog:class+load:file=" + loaded);
        // Its events have sources with dates, claims and eras.
        Files.copy(Path.of("timeline.yaml"), folder.resolve("t.yaml"));
        Pty pty = opened(120, 40, "t.yaml");
        pty.type("Q");
        assertEnds(pty, 0);
        List<String> first = Files.readAllLines(loaded).stream()
                .takeWhile(line -> !line.contains("chronoscope.terminal.Difference "))
                .toList();
        assertThat(first).hasSizeGreaterThan(1000);
        for (String late : List.of(
                "CommandTable ",
                "ObjectMethods ",
                "query.Mentions ",
                "replay.Recorder ",
                "words.WrittenDate ",
                "java.util.logging.Logger ",
                "java.lang.reflect.ProxyGenerator ",
                "java.lang.Character$UnicodeBlock ",
                "java.util.zip.ZipFile$Source ",
                "undercouch",
                "sshd",
                "jline.reader")) {
            assertThat(first).filteredOn(line -> line.contains(late)).isEmpty();
        }
    }
}
