package chronoscope.app;

import chronoscope.config.Config;
import chronoscope.config.SettingsException;
import chronoscope.explore.Explorer;
import chronoscope.explore.ThemeNames;
import chronoscope.script.ScriptSource;
import chronoscope.shell.Shell;
import chronoscope.text.Clipboard;
import chronoscope.yaml.LoadResult;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Runs the prompt. */
final class ShellCommand {
    static final Subcommand COMMAND = new Subcommand(
            "shell",
            List.of("Gives a prompt for commands, with completion and history; 'help' lists the commands."),
            List.of(Options.RECORD, Options.VERBATIM, Options.FORCE, Options.CONFIG),
            List.of(Options.FILE),
            ShellCommand::run);

    private ShellCommand() {}

    private static int run(CommandLine given) throws IOException, SettingsException {
        Config config = Options.config(given);
        TimelineFile timeline = TimelineFile.of(given.word(0)).with(config);
        Optional<LoadResult> reading = ScriptExecution.opened(timeline, StandardStreams.err());
        if (reading.isEmpty()) {
            return ExitCode.UNUSABLE;
        }
        LocalBackend backend = new LocalBackend(timeline, config);
        Explorer start =
                ScriptExecution.start(reading.get(), backend, ThemeNames.AUTO).measured(config.unaskedMeasure());
        backend.writing(Options.existing(given));
        TypedHistory history = TypedHistory.of(System.getenv());
        Optional<Shell> prompt = Shell.open(
                start,
                ScriptExecution.EVERYTHING,
                backend,
                backend.recording(),
                backend.preferences(),
                history.file(),
                backend.clipboard().orElse(Clipboard.USUAL),
                colours());
        if (prompt.isEmpty() && timeline.isStandardInput()) {
            throw new Misuse("standard input can't be both the commands and the timeline");
        }
        Optional<String> problem = backend.recording().begin(Options.recorded(given));
        if (problem.isPresent()) {
            if (prompt.isPresent()) {
                prompt.get().close();
            }
            return Main.unusable(problem.get(), StandardStreams.err());
        }
        if (prompt.isPresent()) {
            history.notice().ifPresent(StandardStreams.err()::println);
            return run(prompt.get(), backend);
        }
        return script(start, backend);
    }

    private static int run(Shell prompt, LocalBackend backend) throws IOException {
        try (Shell shell = prompt) {
            backend.onReload(shell::reload);
            int signal = shell.run();
            return signal == 0 ? ExitCode.DONE : ExitCode.SIGNAL + signal;
        } finally {
            backend.recording().end().ifPresent(StandardStreams.err()::println);
        }
    }

    /** Without a terminal there is nobody to prompt: the lines are a script. */
    private static int script(Explorer start, LocalBackend backend) throws IOException {
        ScriptSource lines = Scripts.named("-");
        return ScriptExecution.commands(
                lines, start, backend, Printing.PLAIN, ScriptExecution.transcript(lines, Printing.PLAIN));
    }

    private static Shell.Colours colours() {
        String unwanted = System.getenv("NO_COLOR");
        return unwanted == null || unwanted.isEmpty() ? Shell.Colours.SHOWN : Shell.Colours.LEFT_OUT;
    }
}
