package chronoscope.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Runs the packaged program in a folder of its own, which is its home, too. */
@Tag("program")
@Timeout(120)
abstract class PackagedProgram {
    static final String VERSION = "chronoscope 0.1.0\n";

    @TempDir
    Path folder;

    Path program;
    final Map<String, String> environment = new TreeMap<>();

    record Run(int exit, String out, String err) {}

    @BeforeEach
    void use_the_program() throws IOException {
        program = Packaged.program();
        environment.putAll(Packaged.environment());
        environment.put("HOME", folder.toString());
    }

    /** Puts a program that the test may change into the folder, with a cache of its own and without a class archive. */
    void copyProgram() throws IOException {
        program = Files.copy(program, folder.resolve("chronoscope"), COPY_ATTRIBUTES);
        environment.put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        environment.put("CHRONOSCOPE_CDS", "off");
    }

    /** Returns one home for each version of Java beside the running one, from 17 on. */
    static Stream<Path> javas() throws IOException {
        Path own = Path.of(System.getProperty("java.home")).toRealPath();
        Map<String, Path> homes = new TreeMap<>();
        homes.put(String.valueOf(Runtime.version().feature()), own);
        try (Stream<Path> siblings = Files.list(own.getParent())) {
            for (Path home : siblings.sorted().toList()) {
                Path release = home.resolve("release");
                if (Files.isExecutable(home.resolve("bin/java")) && Files.exists(release)) {
                    String version = Files.readString(release).replaceAll("(?s).*\\bJAVA_VERSION=\"(\\d+).*", "$1");
                    if (17 <= Integer.parseInt(version)) {
                        homes.putIfAbsent(version, home);
                    }
                }
            }
        }
        return homes.values().stream();
    }

    Path fakeJava(String name, String version, String script) throws IOException {
        Path home = folder.resolve(name);
        Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    void assertStarts(Path which) throws Exception {
        assertVersion(run(folder, List.of(which.toString(), "--version")));
    }

    static void assertVersion(Run run) {
        assertThat(run).isEqualTo(new Run(0, VERSION, ""));
    }

    /** Runs the program with these words, in its folder. */
    Run chronoscope(String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(words));
        return run(folder, command);
    }

    /** Writes a script of these lines, and the folders above it. */
    Path script(String name, String... lines) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        return Files.writeString(file, String.join("\n", lines) + "\n");
    }

    Run run(Path directory, List<String> command) throws Exception {
        return end(start(directory, command));
    }

    Process start(Path directory, List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** Reads both streams to their ends, which a process that held one would put off. */
    static Run end(Process process) throws Exception {
        process.getOutputStream().close();
        CompletableFuture<String> err = CompletableFuture.supplyAsync(() -> text(process.getErrorStream()));
        String out = text(process.getInputStream());
        return new Run(process.waitFor(), out, err.join());
    }

    private static String text(InputStream stream) {
        try {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
