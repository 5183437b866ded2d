package chronoscope.app;

import chronoscope.config.Broken;
import chronoscope.config.Config;
import chronoscope.explore.Explorer;
import chronoscope.explore.Size;
import chronoscope.explore.ThemeNames;
import chronoscope.script.ScriptSource;
import chronoscope.shell.Shell;
import chronoscope.yaml.Reading;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin
    RecordOptions recording = new RecordOptions();

    @Mixin
    ForceOption force = new ForceOption();

    @Mixin
    ConfigOption settings = new ConfigOption();

    @Override
    public Integer call() throws IOException, Broken {
        Config config = settings.read();
        TimelineFile timeline = TimelineFile.of(Optional.ofNullable(file)).with(config);
        Optional<Reading> reading = Running.opened(timeline, Output.err());
        if (reading.isEmpty()) {
            return ExitCode.UNUSABLE;
        }
        Explorer start = Explorer.of(reading.get().timeline(), Size.USUAL, ThemeNames.AUTO)
                .measured(config.unaskedMeasure());
        LocalDesk desk = new LocalDesk(timeline, config);
        desk.writing(force.existing());
        TypedHistory history = TypedHistory.of(System.getenv());
        Optional<Shell> prompt = Shell.open(
                start, Running.EVERYTHING, desk, desk.recording(), desk.preferences(), history.file(), colours());
        if (prompt.isEmpty() && "-".equals(file) && spec != null) {
            throw new ParameterException(
                    spec.commandLine(), "standard input can't be both the commands and the timeline");
        }
        Optional<String> problem = desk.recording().begin(recording.wanted(force.existing()));
        if (problem.isPresent()) {
            if (prompt.isPresent()) {
                prompt.get().close();
            }
            return Main.unusable(problem.get(), Output.err());
        }
        if (prompt.isPresent()) {
            history.notice().ifPresent(Output.err()::println);
            return run(prompt.get(), desk);
        }
        return script(start, desk);
    }

    private static int run(Shell prompt, LocalDesk desk) throws IOException {
        try (Shell shell = prompt) {
            desk.onReload(shell::reload);
            int signal = shell.run();
            return signal == 0 ? ExitCode.DONE : ExitCode.SIGNAL + signal;
        } finally {
            desk.recording().end().ifPresent(Output.err()::println);
        }
    }

    /** Without a terminal there is nobody to prompt: the lines are a script. */
    private static int script(Explorer start, LocalDesk desk) throws IOException {
        ScriptSource lines = Scripts.named("-");
        Printing printing = new Printing();
        return Running.commands(lines, start, desk, printing, Running.transcript(lines, printing));
    }

    private static Shell.Colours colours() {
        String unwanted = System.getenv("NO_COLOR");
        return unwanted == null || unwanted.isEmpty() ? Shell.Colours.SHOWN : Shell.Colours.LEFT_OUT;
    }
}
