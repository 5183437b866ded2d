package chronoscope.app;

import chronoscope.config.XdgFolders;
import chronoscope.explore.Explorer;
import chronoscope.explore.Size;
import chronoscope.shell.Shell;
import chronoscope.yaml.Reading;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs the prompt. */
@Command(
        name = "shell",
        description = "A prompt for commands, with completion and history. help lists the commands.",
        mixinStandardHelpOptions = true)
final class ShellCommand implements Callable<Integer> {
    @Spec
    @Nullable CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "FILE", description = "The timeline.")
    @Nullable String file;

    @Override
    public Integer call() throws IOException {
        TimelineFile timeline = TimelineFile.of(Optional.ofNullable(file));
        Optional<Reading> reading = Running.opened(timeline, Output.err());
        if (reading.isEmpty()) {
            return ExitCode.UNUSABLE;
        }
        Explorer start = Explorer.of(reading.get().timeline(), Size.USUAL, Themes.chosen(Optional.empty()));
        LocalDesk desk = new LocalDesk(timeline);
        Path history = XdgFolders.state(System.getenv()).resolve("history");
        Optional<Shell> prompt = Shell.open(start, Running.EVERYTHING, desk, history, colours());
        if (prompt.isEmpty()) {
            if ("-".equals(file) && spec != null) {
                throw new ParameterException(
                        spec.commandLine(), "standard input can't be both the commands and the timeline");
            }
            // Without a terminal there is nobody to prompt: the lines are a script.
            Reader lines = new InputStreamReader(System.in, StandardCharsets.UTF_8);
            return Running.commands("<stdin>", lines, start, desk, new Printing());
        }
        try (Shell shell = prompt.get()) {
            desk.onReload(shell::reload);
            shell.run();
        }
        return ExitCode.DONE;
    }

    private static Shell.Colours colours() {
        String unwanted = System.getenv("NO_COLOR");
        return unwanted == null || unwanted.isEmpty() ? Shell.Colours.SHOWN : Shell.Colours.LEFT_OUT;
    }
}
