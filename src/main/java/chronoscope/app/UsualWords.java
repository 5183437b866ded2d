package chronoscope.app;

import chronoscope.command.CommandSpec;
import chronoscope.command.CommandTable;
import chronoscope.text.Nearest;
import java.io.File;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people type who know other programs: read as what they mean, or answered with what to type. */
final class UsualWords {
    private static final Pattern NO_CHOICE = Pattern.compile(
            "Invalid value for option '(.*)': expected one of \\[(.*)] \\(case-(?:in)?sensitive\\) but was '(.*)'",
            Pattern.DOTALL);
    private static final Pattern NO_OPTION = Pattern.compile("Unknown options?: '(.*?)'(?:, '.*)?", Pattern.DOTALL);
    private static final Pattern ONE_MORE =
            Pattern.compile("Unmatched arguments? (?:at|from) index [0-9]+: (.*)", Pattern.DOTALL);
    private static final Pattern TIMELINE = Pattern.compile(".*\\.(ya?ml|json)", Pattern.CASE_INSENSITIVE);

    private UsualWords() {}

    /**
     * Returns the command line as it is meant.
     *
     * @param programs the words that start the command line of a part of the program
     */
    static String[] meant(String[] words, Collection<String> programs) {
        if (words.length == 0) {
            return words;
        }
        if (words[0].equals("version")) {
            return new String[] {"--version"};
        }
        if (!words[0].equals("help")) {
            return words;
        }
        if (words.length == 1) {
            return new String[] {"--help"};
        }
        return programs.contains(words[1])
                ? new String[] {words[1], "--help"}
                : new String[] {"-c", "help " + words[1]};
    }

    /** Returns what to type instead of a command line that starts with a word of a script, or with no file's name. */
    static Optional<String> instead(String[] words, Collection<String> programs) {
        if (words.length == 0 || words[0].startsWith("-") || programs.contains(words[0])) {
            return Optional.empty();
        }
        String first = words[0];
        if (first.isEmpty() || new File(first).exists()) {
            return Optional.empty();
        }
        if (CommandTable.row(first).isPresent()) {
            String last = words[words.length - 1];
            boolean named = words.length > 1 && (isTimeline(last) || new File(last).exists());
            String commands = Stream.of(words)
                    .limit(named ? words.length - 1 : words.length)
                    .filter(word -> !word.startsWith("--"))
                    .collect(Collectors.joining(" "));
            return Optional.of("'" + first + "' is a command of scripts; to run it: chronoscope -c " + quoted(commands)
                    + (named ? " " + quoted(last) : ""));
        }
        List<String> known = Stream.concat(
                        programs.stream(), CommandTable.rows().stream().map(CommandSpec::name))
                .toList();
        String hint = first.matches("[a-z]+") ? Nearest.hint(first, known) : "";
        return Optional.of("there is no file '" + first + "'" + hint).filter(any -> !hint.isEmpty());
    }

    /** Returns whether a name is that of a timeline, and so of no script. */
    static boolean isTimeline(String name) {
        return TIMELINE.matcher(name).matches();
    }

    /** Returns why a timeline's name can't stand where that of a script does, and what can. */
    static String noScript(String command, String name) {
        return "'" + name + "' is a timeline, and a script stands before it: " + command + " SCRIPT " + quoted(name)
                + "; chronoscope " + quoted(name) + " opens it";
    }

    /**
     * Returns what is wrong with a command line, in the words of the rest of the program.
     *
     * @param options the names of the options that there are
     */
    static String plainly(String message, Collection<String> options) {
        Matcher unknown = NO_OPTION.matcher(message);
        if (unknown.matches()) {
            String option = unknown.group(1);
            return "there is no option '" + option + "'"
                    + Nearest.hint(option.replaceFirst("=.*", ""), List.copyOf(options));
        }
        Matcher more = ONE_MORE.matcher(message);
        if (more.matches()) {
            return "there is more than can stand here: " + more.group(1);
        }
        Matcher choice = NO_CHOICE.matcher(message);
        if (!choice.matches()) {
            return message.replaceFirst("^Invalid value for positional parameter at index [0-9]+ \\((.*?)\\): ", "$1: ")
                    .replaceFirst("^Invalid value for option '(.*?)': ", "$1: ");
        }
        List<String> allowed = Stream.of(choice.group(2).split(", ", -1))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        return choice.group(1) + ": '" + choice.group(3) + "' is none of " + String.join(", ", allowed)
                + Nearest.hint(choice.group(3), allowed);
    }

    private static String quoted(String word) {
        return word.matches("[-\\w./+:@]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
