package chronoscope.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.jna.Function;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process ends with its exit code, whatever its threads wait for. */
@Tag("once")
class ProcessEndTest {
    private static final String JVM = "the JVM ended it";

    @TempDir
    private Path folder;

    private Path pipe;

    /** What is run in a process of its own: a thread opens the files that are named. */
    static final class Program {
        private Program() {}

        public static void main(String[] files) throws InterruptedException {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println(JVM)));
            for (String file : files) {
                Thread opening = new Thread(() -> open(file));
                opening.setDaemon(true);
                opening.start();
            }
            Main.end(3);
        }

        private static void open(String file) {
            try (FileInputStream opened = new FileInputStream(file)) {
                opened.read();
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }

    @BeforeEach
    void makePipe() throws IOException, InterruptedException {
        pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
    }

    @Test
    void the_jvm_ends_a_process_whose_threads_have_ended() throws IOException, InterruptedException {
        assertThat(said()).isEqualTo("3 " + JVM + "\n");
    }

    @Test
    void the_system_ends_a_process_that_waits_for_a_file() throws IOException, InterruptedException {
        // Nobody ever writes into the pipe.
        assertThat(said(pipe.toString())).isEqualTo("3 ");
    }

    private static String said(String... files) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = Stream.of(Program.class, Main.class, Function.class)
                .map(each ->
                        each.getProtectionDomain().getCodeSource().getLocation().getPath())
                .collect(Collectors.joining(":"));
        ProcessBuilder builder = new ProcessBuilder(java, "-cp", classes, Program.class.getName());
        builder.command().addAll(List.of(files));
        Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        return process.waitFor() + " " + said;
    }
}
