package chronoscope.app;

import chronoscope.explore.Explorer;
import chronoscope.explore.Permission;
import chronoscope.explore.Size;
import chronoscope.session.Session;
import chronoscope.shell.JsonTranscript;
import chronoscope.shell.PlainTranscript;
import chronoscope.shell.Script;
import chronoscope.shell.Transcript;
import chronoscope.yaml.Problem;
import chronoscope.yaml.Progress;
import chronoscope.yaml.Reading;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Runs commands without a screen. */
final class Running {
    /** What a reader at this computer may do. */
    static final Set<Permission> EVERYTHING = EnumSet.allOf(Permission.class);

    private Running() {}

    /** Runs the lines on the timeline and returns the exit code. */
    static int commands(String label, Reader lines, TimelineFile file, Printing printing) throws IOException {
        Optional<Reading> reading = opened(file, Output.err());
        if (reading.isEmpty()) {
            return ExitCode.UNUSABLE;
        }
        Explorer start = Explorer.of(reading.get().timeline(), Size.USUAL, Themes.chosen(Optional.empty()));
        return commands(label, lines, start, new LocalPorts(file), printing);
    }

    /** Runs the lines from an explorer on and returns the exit code. */
    static int commands(String label, Reader lines, Explorer start, LocalPorts ports, Printing printing)
            throws IOException {
        Session session = new Session(start, EVERYTHING, ports);
        ports.onReload(session::reload);
        Transcript transcript = transcript(label, printing, Output.err());
        boolean good =
                new Script(session, transcript, printing.afterFailure(), ports::ended).run(new BufferedReader(lines));
        return good ? ExitCode.DONE : ExitCode.FAILED;
    }

    /** Reads the timeline, or prints its problems and returns empty where it has errors. */
    static Optional<Reading> opened(TimelineFile file, PrintWriter err) {
        file.notice().ifPresent(notice -> err.println("chronoscope: " + notice));
        Reading reading = file.read(Progress.UNHEARD);
        return sound(reading, err) ? Optional.of(reading) : Optional.empty();
    }

    /** Returns whether the reading has no errors; where it has, prints all its problems. */
    static boolean sound(Reading reading, PrintWriter err) {
        if (reading.hasErrors()) {
            reading.problems().stream().map(Problem::text).forEach(err::println);
        }
        return !reading.hasErrors();
    }

    private static Transcript transcript(String label, Printing printing, PrintWriter err) {
        return switch (printing.style) {
            case PLAIN -> new PlainTranscript(label, Output.out(Output.charset()), err);
            case JSON -> new JsonTranscript(Output.out(StandardCharsets.UTF_8));
        };
    }
}
