package chronoscope.app;

import chronoscope.command.CommandTable;
import chronoscope.config.Config;
import chronoscope.script.FileNames;
import chronoscope.script.ScriptSource;
import java.io.PrintWriter;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** The program's command line. */
@Command(
        name = "chronoscope",
        description = "Explores curated timelines: dated events, each with its sources.",
        mixinStandardHelpOptions = true,
        versionProvider = Chronoscope.Version.class,
        synopsisHeading = "",
        customSynopsis = {
            "chronoscope [FILE]                   explore in the terminal",
            "chronoscope -c COMMANDS [FILE]       run commands, print, end",
            "chronoscope run SCRIPT|- [FILE]      run commands of a file or of standard input",
            "chronoscope shell [FILE]             a prompt for commands",
            "chronoscope --linear [FILE]          explore line by line, in sentences",
            "chronoscope play SCRIPT [FILE]       play a script in the terminal",
            "chronoscope tutorial                be shown around in the terminal",
            "chronoscope cast SCRIPT -o OUT [FILE]  play it into a recording",
            "chronoscope serve [FILE]             let people explore through SSH",
            "chronoscope check [FILE...]          list a file's problems",
            "chronoscope new FILE                 start a timeline",
            "chronoscope config                   tell what is set, and where",
            "chronoscope completion SHELL         complete the command line in bash, zsh or fish"
        },
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        footer = {
            "",
            "Exit codes: 0 done; 1 a command or a check failed; 2 wrong usage, unreadable input,",
            "or output that can't be written; 129, 130 and 143 ended by a signal."
        },
        subcommands = {
            RunCommand.class,
            ShellCommand.class,
            PlayCommand.class,
            TutorialCommand.class,
            CastCommand.class,
            ServeCommand.class,
            ConfigCommand.class,
            CheckCommand.class,
            NewCommand.class,
            CompletionCommand.class
        })
final class Chronoscope implements Callable<Integer> {
    @Option(
            names = "-c",
            paramLabel = "COMMANDS",
            description =
                    "Run the commands, which ; parts, and end; without a terminal. Several -c run in their order.")
    @Nullable List<String> commands;

    @Mixin
    Printing printing = new Printing();

    @Mixin
    RecordOptions recording = new RecordOptions();

    @Mixin
    ForceOption force = new ForceOption();

    @Mixin
    ThemeOption theme = new ThemeOption();

    @Mixin
    ConfigOption settings = new ConfigOption();

    @Option(names = "--linear", description = "Explore line by line, in sentences; so does TERM=dumb.")
    boolean linear;

    @Option(names = "--fresh", description = "Start at the first event, not where you were the last time.")
    boolean fresh;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description =
                    "The timeline, a YAML file; - reads standard input. Without it: timeline.yaml in this folder, or the built-in one.")
    @Nullable String file;

    /** Returns the command line, which tells every failure in one line. */
    static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        CommandLine line = new CommandLine(new Chronoscope());
        line.setExecutionExceptionHandler((failure, command, parsed) -> Main.failed(failure, err));
        line.setParameterExceptionHandler((mistake, words) -> Main.unusable(usage(mistake), err));
        line.setExecutionStrategy(parsed -> {
            check(parsed);
            return new CommandLine.RunLast().execute(parsed);
        });
        // A shell reads no ~ behind a = sign.
        line.registerConverter(Path.class, FileNames::path);
        // The word behind -c is what to run, even where a subcommand has the same name.
        line.setAllowSubcommandsAsOptionParameters(true);
        line.setOut(out);
        line.setErr(err);
        return line;
    }

    /** Refuses options that would be left unheard. */
    private static void check(CommandLine.ParseResult parsed) {
        boolean helps = parsed.isUsageHelpRequested() || parsed.isVersionHelpRequested();
        CommandLine line = parsed.commandSpec().commandLine();
        if (!helps && parsed.hasSubcommand() && !parsed.matchedOptions().isEmpty()) {
            String option = parsed.matchedOptions().get(0).longestName();
            throw new ParameterException(
                    line,
                    option + " stands before '"
                            + parsed.subcommand().commandSpec().name() + "'; options stand behind it");
        }
        for (String option : List.of("--record", "--fresh", "--linear")) {
            if (parsed.hasMatchedOption("-c") && parsed.hasMatchedOption(option)) {
                throw new ParameterException(line, option + " is for who explores, not for -c");
            }
        }
    }

    /** Returns what is wrong with a command line, and where help is. */
    static String usage(ParameterException mistake) {
        Optional<String> command = mistake instanceof CommandLine.UnmatchedArgumentException unmatched
                ? unmatched.getUnmatched().stream()
                        .findFirst()
                        .filter(word -> CommandTable.row(word).isPresent())
                : Optional.empty();
        String problem = command.map(verb -> "'" + verb + "' is a command of scripts; -c " + verb + " runs it")
                .orElseGet(() -> UsualWords.plainly(
                        String.valueOf(mistake.getMessage()),
                        mistake.getCommandLine().getCommandSpec().optionsMap().keySet()));
        return problem + "; see " + mistake.getCommandLine().getCommandSpec().qualifiedName() + " --help";
    }

    @Override
    public Integer call() throws Exception {
        Config config = settings.read();
        TimelineFile timeline = TimelineFile.of(Optional.ofNullable(file)).with(config);
        if (commands != null) {
            ScriptSource lines = ScriptSource.once("-c", new StringReader(String.join("\n", commands)));
            LocalPorts ports = new LocalPorts(timeline, config);
            ports.writing(force.existing());
            return Running.commands(lines, ports, printing);
        }
        TextUi.Wish wish = new TextUi.Wish(
                theme.chosen(config), recording.wanted(force.existing()), force.existing(), fresh, config);
        return linear ? LinearUi.run(timeline, wish) : TextUi.run(timeline, wish);
    }

    /** Tells the version that the jar was made with. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Chronoscope.class.getPackage().getImplementationVersion();
            return new String[] {"chronoscope " + (version == null ? "(not packaged)" : version)};
        }
    }
}
