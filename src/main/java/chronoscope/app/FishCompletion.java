package chronoscope.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Teaches fish the words of the command line. */
final class FishCompletion {
    /** What the help calls a file. */
    private static final Set<String> FILES = Set.of("FILE", "SCRIPT", "OUT", "PICTURE", "REPORT");

    private FishCompletion() {}

    /** Returns the script that fish reads, a line for each command, option and choice. */
    static String script() {
        List<String> lines = new ArrayList<>();
        Subcommand.named("").options().forEach(option -> lines.add(option("__fish_use_subcommand", option)));
        for (String name : Subcommand.NAMES) {
            Subcommand command = Subcommand.named(name);
            String inside = "__fish_seen_subcommand_from " + name;
            // What stands before a command is refused, options too.
            lines.add(line("__fish_is_first_arg", "-a " + name, command.about().get(0)));
            command.options().forEach(option -> lines.add(option(inside, option)));
            // The other words are files, which fish offers unasked.
            command.words().stream()
                    .filter(word -> !word.choices().isEmpty())
                    .forEach(word -> lines.add(line(inside + missing(word), values(word), word.about())));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String option(String where, Option option) {
        String names = option.names().stream()
                .map(name -> name.startsWith("--") ? "-l " + name.substring(2) : "-s " + name.substring(1))
                .collect(Collectors.joining(" "));
        return line(where, names + (option.isFlag() ? "" : " " + values(option)), option.about());
    }

    private static String missing(Option word) {
        return "; and not __fish_seen_subcommand_from " + String.join(" ", word.choices());
    }

    private static String values(Option word) {
        if (FILES.contains(word.value())) {
            return "-r -F";
        }
        return word.choices().isEmpty() ? "-x" : "-x -a '" + String.join(" ", word.choices()) + "'";
    }

    private static String line(String where, String what, String about) {
        return "complete -c chronoscope -n '" + where + "' " + what + " -d '"
                + about.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
