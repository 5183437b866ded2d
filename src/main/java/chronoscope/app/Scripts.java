package chronoscope.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import chronoscope.command.Preferences;
import chronoscope.script.Script;
import chronoscope.script.ScriptSource;
import chronoscope.script.Transcript;
import chronoscope.shell.PlainTranscript;
import chronoscope.text.Printable;
import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.Optional;

/** The scripts that the command line names. */
final class Scripts {
    private Scripts() {}

    /** Returns the script of a file's name; - is standard input. */
    static ScriptSource named(String name) throws IOException {
        return name.equals("-")
                ? ScriptSource.once("<stdin>", new InputStreamReader(new StandardInput(), UTF_8))
                : ScriptSource.fileOrPipe(name);
    }

    /** Returns the script that shows the built-in timeline. */
    static ScriptSource briefing() {
        return new Carried("briefing");
    }

    /** Returns the script that shows the program. */
    static ScriptSource tutorial() {
        return new Carried("tutorial");
    }

    /** Returns the script that shows how lines are used. */
    static ScriptSource linearTutorial() {
        return new Carried("linear-tutorial");
    }

    /** Tells that the script can't be read, and returns the exit code of that. */
    static int unreadable(String name, IOException failure) {
        StandardStreams.err()
                .println("chronoscope: can't read '" + Printable.line(name) + "': " + Failures.reason(failure));
        return ExitCode.UNUSABLE;
    }

    /** Reads a script whole, or tells all its mistakes and returns empty. */
    static Optional<Script> read(ScriptSource source, Preferences preferences) throws IOException {
        Script script = Script.read(source, preferences);
        Transcript told = new PlainTranscript(StandardStreams.out(StandardStreams.charset()), StandardStreams.err());
        script.problems().forEach(mistake -> told.misread(mistake.place(), mistake.problem()));
        return script.problems().isEmpty() ? Optional.of(script) : Optional.empty();
    }

    /** A script that the program carries. */
    private record Carried(String label) implements ScriptSource {
        @Override
        public BufferedReader open() throws IOException {
            InputStream text = Carried.class.getResourceAsStream(label);
            if (text == null) {
                throw new FileNotFoundException("the program carries no " + label);
            }
            return ScriptSource.reader(text);
        }

        @Override
        public String folder() {
            return "";
        }
    }
}
