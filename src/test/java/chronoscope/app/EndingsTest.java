package chronoscope.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import chronoscope.Needs;
import chronoscope.Thoroughness;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However it ends in a slow terminal whose wheel turns, the shell and the editor get nothing of that. */
@Timeout(3600)
class EndingsTest extends PackagedProgram {
    private static final int MOST = 300;

    @ParameterizedTest
    @ValueSource(strings = {"quit", "interrupt", "editor", "TERM", "HUP", "USR1", "close"})
    void what_was_on_its_way_reaches_nobody_else(String way) throws Exception {
        boolean thorough = Thoroughness.TIMES > 1;
        Needs.file(Path.of("/proc/self/task"));
        Needs.programs("python3");
        // Of USR1, unlike the others, the JVM makes no end of its own.
        boolean own = way.equals("editor") || way.equals("USR1");
        assumeTrue(thorough || own, "one way is the others' too");
        Path script = folder.resolve("endings.py");
        try (InputStream text = getClass().getResourceAsStream("endings.py")) {
            assertThat(text).isNotNull();
            Files.copy(text, script);
        }
        List<String> words = new ArrayList<>(List.of("python3", script.toString(), "1"));
        words.addAll(List.of(String.valueOf(thorough ? MOST : 1), way, "--", program.toString()));
        words.add(Files.copy(Path.of("timeline.yaml"), folder.resolve("t.yaml")).toString());
        Process process = start(folder, words);
        assertThat(end(process).err()).isEmpty();
    }
}
