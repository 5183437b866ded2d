package chronoscope.app;

import chronoscope.config.Broken;
import chronoscope.config.Config;
import chronoscope.explore.Explorer;
import chronoscope.explore.Size;
import chronoscope.explore.ThemeNames;
import chronoscope.script.ScriptSource;
import chronoscope.shell.Shell;
import chronoscope.text.Clipboard;
import chronoscope.yaml.Reading;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Runs the prompt. */
final class ShellCommand {
    static final Subcommand COMMAND = new Subcommand(
            "shell",
            List.of("Gives a prompt for commands, with completion and history; help lists the commands."),
            List.of(Options.RECORD, Options.VERBATIM, Options.FORCE, Options.CONFIG),
            List.of(Options.FILE),
            ShellCommand::run);

    private ShellCommand() {}

    private static int run(Arguments given) throws IOException, Broken {
        Config config = Options.config(given);
        TimelineFile timeline = TimelineFile.of(given.word(0)).with(config);
        Optional<Reading> reading = Running.opened(timeline, Output.err());
        if (reading.isEmpty()) {
            return ExitCode.UNUSABLE;
        }
        Explorer start = Explorer.of(reading.get().timeline(), Size.USUAL, ThemeNames.AUTO)
                .measured(config.unaskedMeasure());
        LocalDesk desk = new LocalDesk(timeline, config);
        desk.writing(Options.existing(given));
        TypedHistory history = TypedHistory.of(System.getenv());
        Optional<Shell> prompt = Shell.open(
                start,
                Running.EVERYTHING,
                desk,
                desk.recording(),
                desk.preferences(),
                history.file(),
                desk.clipboard().orElse(Clipboard.USUAL),
                colours());
        if (prompt.isEmpty() && timeline.isStandardInput()) {
            throw new Misuse("standard input can't be both the commands and the timeline");
        }
        Optional<String> problem = desk.recording().begin(Options.recorded(given));
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
        return Running.commands(lines, start, desk, Printing.PLAIN, Running.transcript(lines, Printing.PLAIN));
    }

    private static Shell.Colours colours() {
        String unwanted = System.getenv("NO_COLOR");
        return unwanted == null || unwanted.isEmpty() ? Shell.Colours.SHOWN : Shell.Colours.LEFT_OUT;
    }
}
