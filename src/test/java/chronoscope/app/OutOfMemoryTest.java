package chronoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.yaml.GeneratedTimeline;
import java.io.Writer;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A program whose memory is full ends, and its exit code says why. */
class OutOfMemoryTest extends PackagedProgram {
    private static final int EVENTS = 40_000;

    @BeforeEach
    void write_a_timeline_that_does_not_fit() throws Exception {
        try (Writer file = Files.newBufferedWriter(folder.resolve("large.yaml"))) {
            new GeneratedTimeline(EVENTS, 1).writeYaml(file);
        }
        environment.put("CHRONOSCOPE_JAVA_OPTS", "-Xmx16m");
    }

    @Test
    void a_server_ends_to_be_started_again() throws Exception {
        Run run = chronoscope("serve", "--anonymous", "--port", "0", "large.yaml");
        assertThat(run.exit()).isEqualTo(ExitCode.OUT_OF_MEMORY);
        assertThat(run.err()).doesNotContain("\tat ");
    }

    @Test
    void a_command_says_what_to_do() throws Exception {
        Run run = chronoscope("check", "large.yaml");
        assertThat(run.exit()).isEqualTo(ExitCode.OUT_OF_MEMORY);
        assertThat(run.err()).isEqualTo("chronoscope: out of memory; CHRONOSCOPE_JAVA_OPTS=-Xmx4g would allow 4 GB\n");
    }
}
