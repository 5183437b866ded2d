package chronoscope.ssh;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.model.Voyage;
import chronoscope.ssh.TestServer.Running;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The timeline changes while people read it line by line. */
class ChangedTimelineTest {
    @TempDir
    Path folder;

    @Test
    void the_next_line_is_done_on_the_new_timeline() throws Exception {
        TestServer server = TestServer.curated(folder, TestLimits.limits(Duration.ofMinutes(1)));
        try {
            Running script = server.script(server.connect());
            Running prompt = server.prompt(server.connect());
            script.ask("list\n", "Iran nuclear deal");
            prompt.ask("goto nuclear-deal\r", "2 of 14.");
            server.change(Voyage.TIMELINE);
            script.ask("list\n", "The ship sinks");
            assertThat(script.err()).contains("<stdin>: read again: 8 events");
            prompt.ask("goto sinking\r", "read again: 8 events");
            prompt.ask("show\r", "It hits ice.");
            script.type("quit\n");
            prompt.type("quit\r");
            assertThat(script.exit()).isZero();
            assertThat(prompt.exit()).isZero();
            script.channel().getSession().close(true);
            prompt.channel().getSession().close(true);
        } finally {
            server.end();
        }
    }
}
