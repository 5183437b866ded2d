package chronoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Runs the packaged program in a real terminal. */
abstract class TerminalProgram extends PackagedProgram {
    static final String DOWN = "\u001b[B";
    static final String UP = "\u001b[A";
    static final String ESCAPE = "\u001b";
    static final String ENTER = "\r";

    private final List<Pty> open = new ArrayList<>();

    @BeforeEach
    void usual_terminal() throws IOException {
        // This is not the first start, which is greeted.
        Files.createDirectories(state());
        environment.put("TERM", "xterm-256color");
        environment.put("LANG", "C.UTF-8");
    }

    @AfterEach
    void close_terminals() throws IOException {
        for (Pty each : open) {
            each.close();
        }
    }

    Path state() {
        return folder.resolve(".local/state/chronoscope");
    }

    /** Starts any command in a terminal. */
    Pty command(int columns, int rows, List<String> command) throws IOException {
        Pty pty = Pty.start(columns, rows, folder, environment, command);
        open.add(pty);
        return pty;
    }

    /** Starts the program in a terminal. */
    Pty open(int columns, int rows, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(words));
        return command(columns, rows, command);
    }

    /** Starts the program and waits until it shows events. */
    Pty opened(int columns, int rows, String... words) throws IOException {
        Pty pty = open(columns, rows, words);
        pty.await("? more");
        return pty;
    }

    /** Writes a timeline of events of 1901 and later, by their titles. */
    Path timeline(String name, String... titles) throws IOException {
        StringBuilder text = new StringBuilder("title: A test\nevents:\n");
        for (int at = 0; at < titles.length; at++) {
            text.append("  - id: e").append(at + 1).append("\n    date: ").append(1901 + at);
            text.append("\n    title: \"").append(titles[at]).append("\"\n");
        }
        return Files.writeString(folder.resolve(name), text.toString());
    }

    /** Writes the settings of the user. */
    void settings(String text) throws IOException {
        Path file = folder.resolve(".config/chronoscope/config.yaml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Writes a script that the program can run, into a folder of PATH. */
    Path tool(String name, String... lines) throws IOException {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        environment.computeIfPresent("PATH", (key, path) -> path.startsWith(bin + ":") ? path : bin + ":" + path);
        Path tool = Files.writeString(bin.resolve(name), "#!/bin/sh\n" + String.join("\n", lines) + "\n");
        Files.setPosixFilePermissions(tool, PosixFilePermissions.fromString("rwxr-xr-x"));
        return tool;
    }

    /** Checks how the program ended, and that the terminal is as it was before. */
    static void assertEnds(Pty pty, int exit) {
        assertThat(pty.exit()).as(pty.screen()).isEqualTo(exit);
        assertThat(pty.leftBehind()).isEmpty();
        assertThat(pty.sent()).doesNotContain("\tat ").doesNotContain("Exception");
    }
}
