package chronoscope.app;

import chronoscope.command.CommandTable;
import chronoscope.explore.Explorer;
import chronoscope.explore.Permission;
import chronoscope.explore.Size;
import chronoscope.explore.ThemeNames;
import chronoscope.script.ScriptRunner;
import chronoscope.script.ScriptSource;
import chronoscope.script.Transcript;
import chronoscope.session.Session;
import chronoscope.shell.JsonTranscript;
import chronoscope.shell.PlainTranscript;
import chronoscope.yaml.FileProblem;
import chronoscope.yaml.LoadResult;
import chronoscope.yaml.Progress;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Runs commands without a screen. */
final class ScriptExecution {
    /** What a reader at this computer may do. */
    static final Set<Permission> EVERYTHING = EnumSet.allOf(Permission.class);

    private ScriptExecution() {}

    /** Runs the script on the timeline, tells its answers, and returns the exit code. */
    static int commands(ScriptSource script, LocalEffects ports, Printing printing, Transcript transcript)
            throws IOException {
        Thread ready = commandsReady();
        Optional<LoadResult> reading = opened(ports.file(), StandardStreams.err());
        if (reading.isEmpty()) {
            return ExitCode.UNUSABLE;
        }
        try {
            // Two threads that each wait for a class of the other's would wait for ever.
            ready.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        Explorer start = start(reading.get(), ports, ThemeNames.AUTO)
                .measured(ports.config().unaskedMeasure());
        return commands(script, start, ports, printing, transcript);
    }

    /** Makes the commands ready, which takes a third as long as the file that is read meanwhile. */
    private static Thread commandsReady() {
        Thread ready = new Thread(CommandTable::rows, "commands");
        ready.setDaemon(true);
        ready.start();
        return ready;
    }

    /** Returns where a reader starts, with their own notes; tells where those can't be read. */
    static Explorer start(LoadResult reading, LocalEffects ports, String theme) {
        Explorer start = Explorer.of(ports.noted(reading.timeline()), Size.USUAL, theme);
        ports.unreadNotes().ifPresent(problem -> StandardStreams.err().println("chronoscope: " + problem));
        return start;
    }

    /** Runs the script from an explorer on and returns the exit code. */
    static int commands(
            ScriptSource script, Explorer start, LocalEffects ports, Printing printing, Transcript transcript)
            throws IOException {
        Session session = new Session(start, EVERYTHING, ports, ports.recording(), ports.preferences());
        ports.onReload(session::reload);
        ScriptRunner runner = new ScriptRunner(session, transcript, printing.afterFailure(), ports::ended);
        ports.inScripts(runner);
        runner.onDigest(digest -> warnOfOtherData(script, digest, ports.file()));
        try {
            return runner.run(script) ? ExitCode.DONE : ExitCode.FAILED;
        } finally {
            ports.recording().end().ifPresent(StandardStreams.err()::println);
        }
    }

    /** Tells where a script was recorded from other data than these: events may have come, gone or moved. */
    static void warnOfOtherData(ScriptSource script, String digest, TimelineFile file) {
        otherData(script, digest, file).ifPresent(StandardStreams.err()::println);
    }

    /** Returns a warning where the digest is not the file's. */
    static Optional<String> otherData(ScriptSource script, String digest, TimelineFile file) {
        return digest.equals(file.sha256())
                ? Optional.empty()
                : Optional.of(script.label() + ": warning: recorded from other data than " + file.name());
    }

    /** Reads the timeline, or prints its problems and returns empty where it has errors. */
    static Optional<LoadResult> opened(TimelineFile file, PrintWriter err) {
        file.notice().ifPresent(notice -> err.println("chronoscope: " + notice));
        LoadResult reading = file.read(Progress.UNHEARD);
        return sound(reading, err) ? Optional.of(reading) : Optional.empty();
    }

    /** Returns whether the reading has no errors; where it has, prints all its problems. */
    static boolean sound(LoadResult reading, PrintWriter err) {
        if (reading.hasErrors()) {
            reading.problems().stream().map(FileProblem::text).forEach(err::println);
        }
        return !reading.hasErrors();
    }

    static Transcript transcript(ScriptSource script, Printing printing) {
        return printing.json()
                ? new JsonTranscript(script.label(), StandardStreams.out(StandardCharsets.UTF_8))
                : new PlainTranscript(StandardStreams.out(StandardStreams.charset()), StandardStreams.err());
    }
}
