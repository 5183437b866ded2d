package chronoscope.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Teaches fish the words of the command line. */
final class FishCompletion {
    /** What the help calls a file. */
    private static final Set<String> FILES = Set.of("FILE", "SCRIPT", "OUT", "PICTURE", "REPORT");

    private FishCompletion() {}

    /** Returns the script that fish reads, a line for each command, option and choice. */
    static String of(CommandSpec program) {
        List<String> lines = new ArrayList<>();
        program.options().forEach(option -> lines.add(option(program, "__fish_use_subcommand", option)));
        program.subcommands().forEach((name, command) -> {
            CommandSpec told = command.getCommandSpec();
            String inside = "__fish_seen_subcommand_from " + name;
            String summary = told.usageMessage().description()[0];
            // What stands before a command is refused, options too.
            lines.add(line(program, "__fish_is_first_arg", "-a " + name, summary));
            told.options().forEach(option -> lines.add(option(program, inside, option)));
            // The other words are files, which fish offers unasked.
            told.positionalParameters().stream()
                    .filter(word -> word.completionCandidates() != null)
                    .forEach(word ->
                            lines.add(line(program, inside + missing(word), values(word), word.description()[0])));
        });
        return String.join("\n", lines) + "\n";
    }

    private static String option(CommandSpec program, String where, OptionSpec option) {
        String names = Stream.of(option.names())
                .map(name -> name.startsWith("--") ? "-l " + name.substring(2) : "-s " + name.substring(1))
                .collect(Collectors.joining(" "));
        String value = option.arity().max() == 0 ? "" : " " + values(option);
        return line(program, where, names + value, option.description()[0]);
    }

    private static String missing(ArgSpec word) {
        return "; and not __fish_seen_subcommand_from " + String.join(" ", word.completionCandidates());
    }

    private static String values(ArgSpec word) {
        if (FILES.contains(word.paramLabel())) {
            return "-r -F";
        }
        return word.completionCandidates() == null
                ? "-x"
                : "-x -a '" + String.join(" ", word.completionCandidates()) + "'";
    }

    private static String line(CommandSpec program, String where, String what, String description) {
        String told = description.replace(" (${DEFAULT-VALUE})", "");
        return "complete -c " + program.name() + " -n '" + where + "' " + what + " -d '"
                + told.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
