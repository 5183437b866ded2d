package chronoscope.app;

import chronoscope.config.Config;
import chronoscope.script.ScriptSource;
import java.io.PrintWriter;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;

/** The program's command line. */
final class Chronoscope {
    private static final Option COMMANDS = new Option(
            List.of("-c"),
            "COMMANDS",
            List.of(),
            new Option.Times(0, Integer.MAX_VALUE),
            "Run commands, separated by ;, without a terminal, and exit. Several -c run in their order.");
    private static final Option LINEAR =
            Option.flag("--linear", "Explore line by line, in sentences; so does TERM=dumb.");
    private static final Option FRESH =
            Option.flag("--fresh", "Start at the first event, not where you were the last time.");

    static final Subcommand COMMAND = new Subcommand(
            "",
            List.of(
                    "chronoscope [FILE]                     explore in the terminal",
                    "chronoscope -c COMMANDS [FILE]         run commands, print, exit",
                    "chronoscope run SCRIPT|- [FILE]        run commands from a file or a pipe",
                    "chronoscope shell [FILE]               a prompt for commands",
                    "chronoscope --linear [FILE]            explore line by line, in sentences",
                    "chronoscope play SCRIPT [FILE]         play a script in the terminal",
                    "chronoscope tutorial                   take a guided tour in the terminal",
                    "chronoscope cast SCRIPT -o OUT [FILE]  record a script, without a terminal",
                    "chronoscope serve [FILE]               let people explore through SSH",
                    "chronoscope check [FILE...]            list a file's problems",
                    "chronoscope verify [FILE]              check quotes in copies of their sources",
                    "chronoscope new FILE                   start a timeline",
                    "chronoscope schema [-o FILE]           write a JSON Schema for editors",
                    "chronoscope config                     show your settings",
                    "chronoscope completion SHELL           print completions for bash, zsh or fish",
                    "",
                    "Explores curated timelines: dated events, each with its sources. Each of these",
                    "subcommands has its own --help.",
                    "",
                    "Exit codes: 0 done; 1 a command or a check failed; 2 wrong usage, unreadable",
                    "input, or output that can't be written; 3 the memory is full; 129, 130 and 143",
                    "ended by a signal."),
            List.of(
                    COMMANDS,
                    Options.FORMAT,
                    Options.KEEP_GOING,
                    Options.RECORD,
                    Options.VERBATIM,
                    Options.FORCE,
                    Options.THEME,
                    Options.CONFIG,
                    LINEAR,
                    FRESH),
            List.of(
                    Option.word(
                            "FILE",
                            0,
                            1,
                            "The timeline, a YAML file; - reads standard input. Without it: timeline.yaml in this folder, or the built-in one.")),
            Chronoscope::run);

    private Chronoscope() {}

    /** Does what the command line says, tells every failure in one line, and returns the exit code. */
    static int execute(List<String> typed, PrintWriter out, PrintWriter err) {
        boolean named = !typed.isEmpty() && Subcommand.NAMES.contains(typed.get(0));
        Subcommand command = Subcommand.named(named ? typed.get(0) : "");
        try {
            CommandLine given = CommandLine.read(command, typed.subList(named ? 1 : 0, typed.size()));
            boolean helps = given.has(Subcommand.HELP);
            if (!helps && !given.has(Subcommand.VERSION)) {
                return command.task().run(given);
            }
            out.print(helps ? Help.of(command) : version() + "\n");
            return ExitCode.DONE;
        } catch (Misuse mistake) {
            return Main.unusable(usage(mistake, command), err);
        } catch (Exception | Error failure) {
            return Main.failed(failure, err);
        }
    }

    /** Returns what is wrong with a command line, and where help is. */
    static String usage(Misuse mistake, Subcommand command) {
        return mistake.getMessage() + "; see " + command.started() + " --help";
    }

    /** Returns the number of the version, which only a packaged program knows. */
    static String number() {
        String number = Chronoscope.class.getPackage().getImplementationVersion();
        return number == null ? "(not packaged)" : number;
    }

    private static String version() {
        return "chronoscope " + number();
    }

    private static int run(CommandLine given) throws Exception {
        for (Option option : List.of(Options.RECORD, FRESH, LINEAR)) {
            if (given.has(COMMANDS) && given.has(option)) {
                throw new Misuse(option.name() + " is for who explores, not for -c");
            }
        }
        Config config = Options.config(given);
        TimelineFile timeline = TimelineFile.of(given.word(0)).with(config);
        Optional<String> commands = given.text(COMMANDS);
        if (commands.isPresent()) {
            ScriptSource lines = ScriptSource.once("-c", new StringReader(commands.get()));
            LocalEffects ports = new LocalEffects(timeline, config);
            ports.writing(Options.existing(given));
            Printing printing = Printing.of(given);
            return ScriptExecution.commands(lines, ports, printing, ScriptExecution.transcript(lines, printing));
        }
        TextUi.LaunchOptions options = launch(given, config);
        return given.has(LINEAR) ? LinearUi.run(timeline, options) : TextUi.run(timeline, options);
    }

    /** Returns how a timeline is explored. */
    static TextUi.LaunchOptions launch(CommandLine given, Config config) {
        return new TextUi.LaunchOptions(
                Options.theme(given, config),
                Options.recorded(given),
                Options.existing(given),
                given.has(FRESH),
                config);
    }
}
