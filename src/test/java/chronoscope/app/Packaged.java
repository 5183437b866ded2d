package chronoscope.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.Needs;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The packaged program where the build has put it, with one class archive for all tests: each start without one takes a
 * processor more than a second.
 */
final class Packaged {
    private static final String JAVA = System.getProperty("java.home");
    private static boolean archived;

    private Packaged() {}

    /** Returns the program's absolute path; the test is skipped where it was not built. */
    static Path program() {
        Path program = Path.of(System.getProperty("chronoscope.program", "target/chronoscope"))
                .toAbsolutePath();
        Needs.file(program);
        return program;
    }

    /** Returns what a start needs to use the archive, which is made before the first. Whoever starts adds a HOME. */
    static synchronized Map<String, String> environment() throws IOException {
        Path archive = program().resolveSibling("archive");
        Map<String, String> environment = new TreeMap<>();
        environment.put("PATH", System.getenv("PATH"));
        environment.put("JAVA_HOME", JAVA);
        environment.put("XDG_CACHE_HOME", archive.toString());
        if (!archived) {
            makeArchive(Files.createDirectories(archive), environment);
            archived = true;
        }
        environment.put("CHRONOSCOPE_CDS", "use");
        return environment;
    }

    /** Several JVMs run tests at once: the first makes the archive, and the others wait for it. */
    private static void makeArchive(Path folder, Map<String, String> environment) throws IOException {
        Path stamp = folder.resolve("made-for-" + JAVA.replaceAll("\\W", "-"));
        String program = Files.getLastModifiedTime(program()) + " " + Files.size(program());
        try (FileChannel lock =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            // Closing the channel gives the lock back.
            lock.lock();
            if (!Files.exists(stamp) || !Files.readString(stamp).equals(program)) {
                ProcessBuilder builder = new ProcessBuilder(List.of(program().toString())).redirectErrorStream(true);
                builder.environment().clear();
                builder.environment().putAll(environment);
                builder.environment().put("CHRONOSCOPE_CDS", "make");
                Process making = builder.start();
                making.getOutputStream().close();
                String said = new String(making.getInputStream().readAllBytes(), UTF_8);
                assertThat(making.onExit().join().exitValue()).as(said).isZero();
                Files.writeString(stamp, program);
            }
        }
    }
}
