package chronoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.explore.StyleNames;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The packaged program has each style that it names, and the languages of all. */
@Tag("once")
@Tag("program")
class PackagedStylesTest extends PackagedProgram {
    @Test
    void each_style_cites() throws Exception {
        Files.copy(Path.of("src/test/resources/copies/lighthouse.yaml"), folder.resolve("lighthouse.yaml"));
        String commands =
                StyleNames.BUILT_IN.stream().map(name -> "cite " + name).collect(Collectors.joining("; "));
        Run run = chronoscope("--format", "json", "-c", "goto storm; " + commands, "lighthouse.yaml");
        assertThat(run.exit()).as(run.out()).isZero();
        assertThat(StyleNames.BUILT_IN)
                .allMatch(name -> run.out().contains("\"style\":\"" + name + "\""))
                .hasSize(12);
    }
}
