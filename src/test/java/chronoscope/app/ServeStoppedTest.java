package chronoscope.app;

import static chronoscope.app.Served.HOST;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Clients that stand still for a while, or are gone without a word. */
@Tag("once")
class ServeStoppedTest extends ServedProgram {
    private static final String FRAME_END = "\u001b[?2026l";
    private static final int MANY = 5_000;

    private static Served served;
    private final List<Process> clients = new ArrayList<>();

    @BeforeAll
    static void start() throws Exception {
        Files.copy(Path.of("timeline.yaml"), shared.resolve("timeline.yaml"));
        served = Served.start(shared, "--anonymous", "--output-buffer", "4096");
    }

    @AfterAll
    static void stop() throws Exception {
        if (served != null) {
            served.stop();
        }
    }

    @AfterEach
    void end_the_clients() {
        clients.forEach(Process::destroyForcibly);
    }

    @Test
    void a_client_that_was_stopped_gets_the_rest_of_the_output() throws Exception {
        String once = execute(served, "goto soleimani-strike; show").out();
        Process client = start("-T", HOST);
        OutputStream typed = client.getOutputStream();
        Thread writer = new Thread(() -> write(typed, "goto soleimani-strike\n" + "show\n".repeat(MANY)));
        writer.start();
        String begun = read(client, once.length());
        signal(client, "STOP");
        assertOthersAreServed();
        signal(client, "CONT");
        String rest = new String(client.getInputStream().readAllBytes(), UTF_8);
        writer.join();
        assertThat(begun + rest).isEqualTo(once.repeat(MANY));
        assertThat(client.waitFor()).isZero();
    }

    @Test
    void a_client_that_was_stopped_gets_fewer_frames_and_the_end() throws Exception {
        Process client = start("-tt", HOST);
        String shown = await(client, "more");
        signal(client, "STOP");
        write(client.getOutputStream(), "jk".repeat(2000) + "GQ");
        assertOthersAreServed();
        signal(client, "CONT");
        shown += new String(client.getInputStream().readAllBytes(), UTF_8);
        assertThat(shown).endsWith("\u001b[?1049l");
        assertThat(client.waitFor()).isZero();
        assertThat(shown.split(Pattern.quote(FRAME_END), -1)).hasSizeLessThan(1000);
    }

    @Test
    void a_client_that_is_killed_leaves_nothing_behind() throws Exception {
        Process client = start("-tt", "-l", "killed", HOST);
        await(client, FRAME_END);
        client.destroyForcibly().waitFor();
        assertThat(served.awaitLog(" end ", "closed")).contains("code=129");
        assertOthersAreServed();
    }

    private Process start(String... words) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(served.ssh(words)).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.environment().put("TERM", "xterm-256color");
        Process client = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        clients.add(client);
        return client;
    }

    private static void signal(Process client, String name) throws Exception {
        Served.output("kill", "-" + name, String.valueOf(client.pid()));
    }

    private void assertOthersAreServed() throws Exception {
        assertThat(execute(served, "goto nuclear-deal; state").out()).contains("nuclear-deal");
    }

    /** Reads until the text has come. */
    private static String await(Process client, String text) throws IOException {
        InputStream shown = client.getInputStream();
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        while (!all.toString(UTF_8).contains(text)) {
            int next = shown.read();
            assertThat(next).as("no '%s' in %s", text, all).isNotNegative();
            all.write(next);
        }
        return all.toString(UTF_8);
    }

    private static String read(Process client, int count) throws IOException {
        return new String(client.getInputStream().readNBytes(count), UTF_8);
    }

    private static void write(OutputStream typed, String text) {
        try {
            typed.write(text.getBytes(UTF_8));
            if (text.endsWith("\n")) {
                typed.close();
            } else {
                typed.flush();
            }
        } catch (IOException gone) {
            // What was read tells.
            return;
        }
    }
}
