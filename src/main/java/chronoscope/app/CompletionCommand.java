package chronoscope.app;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what teaches a shell to complete the command line. */
@Command(
        name = "completion",
        description = {
            "Prints a script by which a shell completes the words behind chronoscope:",
            "  bash: source <(chronoscope completion bash)",
            "  zsh:  source <(chronoscope completion zsh), behind compinit",
            "  fish: chronoscope completion fish | source"
        },
        mixinStandardHelpOptions = true)
final class CompletionCommand implements Callable<Integer> {
    private static final String NAME = "chronoscope";

    /** The shells that can be taught. */
    enum Shell {
        BASH,
        ZSH,
        FISH;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Spec
    @Nullable CommandSpec spec;

    @Parameters(paramLabel = "SHELL", description = "bash, zsh or fish.")
    Shell shell = Shell.BASH;

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("the command was not read from a command line");
        }
        CommandLine program = spec.root().commandLine();
        PrintWriter out = program.getOut();
        // The script for bash finds out by itself that zsh reads it.
        out.print(shell == Shell.FISH ? fish(program.getCommandSpec()) : AutoComplete.bash(NAME, program));
        out.flush();
        return ExitCode.DONE;
    }

    private static String fish(CommandSpec program) {
        List<String> lines = new ArrayList<>();
        program.options().forEach(option -> lines.add(fish(option, "__fish_use_subcommand")));
        Map<String, CommandLine> commands = program.subcommands();
        commands.forEach((name, command) -> {
            lines.add(line("__fish_use_subcommand", "-a " + name, summary(command.getCommandSpec())));
            command.getCommandSpec()
                    .options()
                    .forEach(option -> lines.add(fish(option, "__fish_seen_subcommand_from " + name)));
        });
        return lines.stream().collect(Collectors.joining("\n", "", "\n"));
    }

    private static String summary(CommandSpec command) {
        return command.usageMessage().description()[0];
    }

    private static String fish(OptionSpec option, String where) {
        String names = Stream.of(option.names())
                .map(name -> name.startsWith("--") ? "-l " + name.substring(2) : "-s " + name.substring(1))
                .collect(Collectors.joining(" "));
        String label = option.paramLabel();
        boolean chosen = label.matches("[a-z]+(\\|[a-z]+)+");
        String value = option.arity().max() == 0 ? "" : chosen ? " -x -a '" + label.replace('|', ' ') + "'" : " -r";
        String[] description = option.description();
        return line(where, names + value, description.length == 0 ? "" : description[0]);
    }

    private static String line(String where, String what, String description) {
        String told = description.replace("${DEFAULT-VALUE}", "").replace(" ().", ".");
        return "complete -c " + NAME + " -n '" + where + "' " + what + " -d '"
                + told.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
