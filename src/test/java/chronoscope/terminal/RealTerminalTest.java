package chronoscope.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.Needs;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The probe on a real pseudo-terminal, in an interactive shell; needs Linux, bash and python3. */
@Tag("once")
class RealTerminalTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "quits",
                "keys",
                "crash",
                "TERM",
                "INT",
                "HUP",
                "USR1",
                "XCPU",
                "stopped",
                "suspended",
                "outside",
                "interrupted outside",
                "resized",
                "piped",
                "hung up",
                "dumb"
            })
    void the_terminal_is_put_back(String scenario, @TempDir Path folder) throws Exception {
        check(scenario, folder, folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"quits", "keys", "TERM", "outside"})
    void a_system_without_the_native_library_does_too(String scenario, @TempDir Path folder) throws Exception {
        check(scenario, folder, folder.resolve("missing"));
    }

    private void check(String scenario, Path folder, Path libraries) throws Exception {
        Needs.programs("python3", "bash");
        Needs.file(Path.of("/proc/self/stat"));
        Path script = folder.resolve("session.py");
        try (InputStream session = getClass().getResourceAsStream("session.py")) {
            assertThat(session).isNotNull();
            Files.copy(session, script);
        }
        List<String> options =
                new ArrayList<>(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Djline.tmpdir=" + libraries));
        if (Runtime.version().feature() >= 22) {
            options.add("--enable-native-access=ALL-UNNAMED");
        }
        options.addAll(List.of("-cp", System.getProperty("java.class.path")));
        // A terminal takes lines of 4,095 characters, and the class path alone may be longer.
        Path arguments = Files.write(folder.resolve("arguments"), options);
        List<String> words = List.of(
                "python3",
                script.toString(),
                scenario,
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + arguments,
                TerminalProbe.class.getName());
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }
}
