package chronoscope.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import chronoscope.text.Printable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs the commands of a script. */
@Command(
        name = "run",
        description = "Runs commands, a line each, from a file or from standard input.",
        mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {
    @Spec
    @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "SCRIPT", description = "A file of commands; - reads standard input.")
    String script = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "FILE", description = "The timeline.")
    @Nullable String file;

    @Mixin
    Printing printing = new Printing();

    @Override
    public Integer call() {
        boolean piped = script.equals("-");
        if (piped && "-".equals(file) && spec != null) {
            throw new ParameterException(
                    spec.commandLine(), "standard input can't be both the script and the timeline");
        }
        try (Reader lines = new InputStreamReader(piped ? System.in : Files.newInputStream(Path.of(script)), UTF_8)) {
            TimelineFile timeline = TimelineFile.of(Optional.ofNullable(file));
            return Running.commands(piped ? "<stdin>" : script, lines, timeline, printing);
        } catch (IOException | InvalidPathException failure) {
            Output.err()
                    .println("chronoscope: can't read '" + Printable.line(script) + "': " + Failures.reason(failure));
            return ExitCode.UNUSABLE;
        }
    }
}
