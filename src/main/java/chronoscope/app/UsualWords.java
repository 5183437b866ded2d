package chronoscope.app;

import chronoscope.command.CommandSpec;
import chronoscope.command.CommandTable;
import chronoscope.text.Nearest;
import java.io.File;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people type who know other programs: read as what they mean, or answered with what to type. */
final class UsualWords {
    private static final List<String> TIMELINES = List.of(".yaml", ".yml", ".json");

    private UsualWords() {}

    /** Returns the command line as it is meant. */
    static List<String> meant(List<String> words) {
        String first = words.isEmpty() ? "" : words.get(0);
        if (first.equals("version")) {
            return List.of("--version");
        }
        if (!first.equals("help") || words.size() == 1) {
            return first.equals("help") ? List.of("--help") : words;
        }
        String asked = words.get(1);
        return Subcommand.NAMES.contains(asked) ? List.of(asked, "--help") : List.of("-c", "help " + asked);
    }

    /** Returns what to type instead of a command line that starts with a word of a script, or with no file's name. */
    static Optional<String> instead(List<String> words) {
        if (words.isEmpty() || words.get(0).startsWith("-") || Subcommand.NAMES.contains(words.get(0))) {
            return Optional.empty();
        }
        String first = words.get(0);
        if (first.isEmpty() || new File(first).exists()) {
            return Optional.empty();
        }
        if (CommandTable.row(first).isPresent()) {
            String last = words.get(words.size() - 1);
            boolean named = words.size() > 1 && (isTimeline(last) || new File(last).exists());
            String commands = words.stream()
                    .limit(named ? words.size() - 1 : words.size())
                    .filter(word -> !word.startsWith("--"))
                    .collect(Collectors.joining(" "));
            return Optional.of("'" + first + "' is a command of scripts; to run it: chronoscope -c " + quoted(commands)
                    + (named ? " " + quoted(last) : ""));
        }
        List<String> known = Stream.concat(
                        Subcommand.NAMES.stream(), CommandTable.rows().stream().map(CommandSpec::name))
                .toList();
        String hint = first.matches("[a-z]+") ? Nearest.hint(first, known) : "";
        return Optional.of("there is no file '" + first + "'" + hint).filter(any -> !hint.isEmpty());
    }

    /** Returns whether a name is that of a timeline, and so of no script. */
    static boolean isTimeline(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return TIMELINES.stream().anyMatch(lower::endsWith);
    }

    /** Returns why a timeline's name can't stand where that of a script does, and what can. */
    static String noScript(String command, String name) {
        return "'" + name + "' is a timeline, and a script stands before it: " + command + " SCRIPT " + quoted(name)
                + "; chronoscope " + quoted(name) + " opens it";
    }

    private static String quoted(String word) {
        return word.matches("[-\\w./+:@]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
