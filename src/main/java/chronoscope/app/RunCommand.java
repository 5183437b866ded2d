package chronoscope.app;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
    public Integer call() throws IOException {
        boolean piped = script.equals("-");
        if (piped && "-".equals(file) && spec != null) {
            throw new ParameterException(
                    spec.commandLine(), "Standard input can't be both the script and the timeline.");
        }
        TimelineFile timeline = TimelineFile.of(Optional.ofNullable(file));
        try (Reader lines = piped
                ? new InputStreamReader(System.in, StandardCharsets.UTF_8)
                : new InputStreamReader(Files.newInputStream(Path.of(script)), StandardCharsets.UTF_8)) {
            return Running.commands(piped ? "<stdin>" : script, lines, timeline, printing);
        }
    }
}
