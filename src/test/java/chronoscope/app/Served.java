package chronoscope.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.Needs;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The packaged program while it serves, with what OpenSSH's client needs to know of it: a configuration in which it is
 * called {@value #HOST}, and its key among the known ones. All that is waited for has one generous bound.
 */
final class Served {
    /** The host's name in the client's configuration. */
    static final String HOST = "served";

    private static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(30);
    private static final Pattern ADDRESS = Pattern.compile(" at 127\\.0\\.0\\.1:(\\d+), host key (SHA256:\\S+) ");

    private final Path folder;
    private final Process process;
    private final BufferedReader out;
    private final List<String> log = new ArrayList<>();
    private final Thread listener;
    private String first = "";
    private int port;
    private boolean stopped;

    private Served(Path folder, Process process) {
        this.folder = folder;
        this.process = process;
        this.out = process.inputReader(UTF_8);
        this.listener = new Thread(this::listen, "log");
        listener.setDaemon(true);
    }

    /** Starts a server in the folder, where its state and the client's configuration are kept too. */
    static Served start(Path folder, String... options) throws Exception {
        needClient();
        Process process = launch(folder, List.of(options));
        Served served = new Served(folder, process);
        served.listener.start();
        served.hearAddress();
        served.configureClient();
        return served;
    }

    static void needClient() {
        Needs.programs("ssh", "ssh-keygen", "ssh-keyscan", "scp");
    }

    /** Starts a server without waiting for anything. */
    static Process launch(Path folder, List<String> options) throws IOException {
        List<String> command = new ArrayList<>(List.of(Packaged.program().toString(), "serve"));
        command.addAll(options);
        if (!options.contains("--port")) {
            command.addAll(List.of("--port", "0"));
        }
        if (!options.contains("--warm-up")) {
            command.addAll(List.of("--warm-up", "0s"));
        }
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().putAll(Packaged.environment());
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("XDG_STATE_HOME", folder.resolve("state").toString());
        return builder.start();
    }

    private void hearAddress() throws Exception {
        String line = out.readLine();
        if (line == null) {
            listener.join();
            throw new AssertionError("it did not start: " + log());
        }
        first = line;
        Matcher parts = ADDRESS.matcher(line);
        assertThat(parts.find()).as(line).isTrue();
        port = Integer.parseInt(parts.group(1));
    }

    private void configureClient() throws Exception {
        Path own = hostKey();
        if (Files.exists(own)) {
            String key = output("ssh-keygen", "-y", "-f", own.toString());
            Files.writeString(known(), "[127.0.0.1]:" + port + " " + key);
        }
        Files.writeString(config(), """
                Host %s
                  HostName 127.0.0.1
                  Port %d
                  User guest
                  UserKnownHostsFile "%s"
                  GlobalKnownHostsFile /dev/null
                  StrictHostKeyChecking yes
                  BatchMode yes
                  IdentityAgent none
                  IdentityFile none
                  IdentitiesOnly yes
                  KexAlgorithms curve25519-sha256
                  SendEnv LANG LC_*
                """.formatted(HOST, port, known()));
    }

    /** Makes a client's key without a passphrase, and returns the private one's file. */
    static Path key(Path folder, String name) throws Exception {
        needClient();
        Path file = folder.resolve(name);
        output("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", name + "@home", "-f", file.toString());
        return file;
    }

    /** Returns the line of a key's public half. */
    static String listed(Path key) throws IOException {
        return Files.readString(key.resolveSibling(key.getFileName() + ".pub"));
    }

    /** Returns a key's fingerprint, as OpenSSH tells it. */
    static String fingerprint(Path file) throws Exception {
        return output("ssh-keygen", "-lf", file.toString()).split(" ", -1)[1];
    }

    /** Returns the command line of a client that knows the server. */
    List<String> ssh(String... words) {
        return client("ssh", words);
    }

    /** Returns the command line of a client of the same family. */
    List<String> client(String program, String... words) {
        List<String> command = new ArrayList<>(List.of(program, "-F", config().toString()));
        command.addAll(List.of(words));
        return command;
    }

    private Path config() {
        return folder.resolve("client-" + process.pid());
    }

    Path known() {
        return folder.resolve("known-" + process.pid());
    }

    Path hostKey() {
        return folder.resolve("state/chronoscope/host_key");
    }

    /** Returns what it printed when it was ready. */
    String first() {
        return first;
    }

    int port() {
        return port;
    }

    /** Returns the log as it is now. */
    synchronized List<String> log() {
        return List.copyOf(log);
    }

    /** Waits for a line of the log that has all these parts, and returns it. */
    String awaitLog(String... parts) {
        Predicate<String> fits = line -> Stream.of(parts).allMatch(line::contains);
        return awaitLog(String.join(" and ", parts), fits);
    }

    private synchronized String awaitLog(String name, Predicate<String> fits) {
        long end = System.nanoTime() + LONGEST_NANOS;
        while (true) {
            List<String> found = log.stream().filter(fits).toList();
            if (!found.isEmpty()) {
                return found.get(0);
            }
            long left = end - System.nanoTime();
            if (left <= 0) {
                throw new AssertionError("no " + name + " in\n" + String.join("\n", log));
            }
            try {
                wait(left / 1_000_000 + 1);
            } catch (InterruptedException interrupted) {
                throw new AssertionError("interrupted before " + name, interrupted);
            }
        }
    }

    /** Waits for all that happened to the connection of a user whom no other test has. */
    List<String> story(String user) {
        Matcher entered = Pattern.compile("(connection=\\d+) .* user=\"?" + Pattern.quote(user) + "\\b")
                .matcher(awaitLog("enter", " user=", user));
        assertThat(entered.find()).isTrue();
        String connection = " " + entered.group(1) + " ";
        awaitLog(" disconnect", connection);
        return log().stream().filter(line -> line.contains(connection)).toList();
    }

    private void listen() {
        try (BufferedReader lines = process.errorReader(UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                synchronized (this) {
                    log.add(line);
                    notifyAll();
                }
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Tells it to stop, without waiting. */
    void terminate() {
        // The process itself would close its streams too.
        process.toHandle().destroy();
    }

    /** Sends it a signal, by its name. */
    void signal(String name) throws Exception {
        output("kill", "-" + name, String.valueOf(process.pid()));
    }

    /** Waits for its end, and returns its exit code. */
    int exit() throws Exception {
        stopped = true;
        boolean over = process.waitFor(LONGEST_NANOS, TimeUnit.NANOSECONDS);
        assertThat(over).as("the end, after\n" + String.join("\n", log())).isTrue();
        int exit = process.exitValue();
        listener.join();
        return exit;
    }

    /** Stops it, and checks that it had nothing to hide. */
    void stop() throws Exception {
        if (stopped) {
            return;
        }
        stopped = true;
        try {
            terminate();
            assertThat(exit()).as(log().toString()).isZero();
            assertThat(out.readLine()).isNull();
            assertThat(log()).noneMatch(line -> line.contains("fault") || line.contains("\tat "));
        } finally {
            process.destroyForcibly();
        }
    }

    static String output(String... command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as("%s: %s", List.of(command), said).isZero();
        return said;
    }
}
