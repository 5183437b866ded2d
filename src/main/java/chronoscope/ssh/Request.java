package chronoscope.ssh;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What the command line of a client asks for: commands, and options before or behind them. OpenSSH's client takes what
 * stands behind the host and starts with a hyphen for its own, unless -- is before it.
 *
 * @param commands empty where they come through standard input
 */
record Request(Optional<String> commands, boolean json, boolean keepGoing, boolean help) {
    static final Request STANDARD_INPUT = new Request(Optional.empty(), false, false, false);

    static final String USAGE = """
            ssh HOST                          explore in the terminal
            ssh HOST COMMANDS [OPTIONS]       run commands, print, exit
            ssh HOST -- [OPTIONS] < SCRIPT    run commands of standard input

              --format plain|json   print text, or JSON, one object a line
              --keep-going          go on behind a command that fails

            'help' lists the commands. Exit codes: 0 done; 1 a command failed; 2 wrong usage.
            """;

    private static final Pattern WORD = Pattern.compile("\\S+");

    /** A command line that can't be understood. */
    static final class Wrong extends Exception {
        private static final long serialVersionUID = 1;

        Wrong(String message) {
            super(message);
        }
    }

    /** Reads a command line, in a time that grows with its length and no faster. */
    static Request of(String line) throws Wrong {
        List<MatchResult> words = WORD.matcher(line).results().toList();
        Request read = STANDARD_INPUT;
        int first = 0;
        while (first < words.size() && words.get(first).group().startsWith("-")) {
            String option = words.get(first++).group();
            if (option.equals("--") || option.equals("-c")) {
                break;
            }
            boolean apart = option.equals("--format");
            read = read.with(
                    apart
                            ? option + "="
                                    + (first < words.size() ? words.get(first++).group() : "")
                            : option);
        }
        int end = words.size();
        for (int length = optionAtEnd(words, first, end); length > 0; length = optionAtEnd(words, first, end)) {
            end -= length;
        }
        for (int at = end; at < words.size(); at++) {
            String option = words.get(at).group();
            read = read.with(
                    option.equals("--format") ? option + "=" + words.get(++at).group() : option);
        }
        Optional<String> commands = first == end
                ? Optional.empty()
                : Optional.of(line.substring(
                        words.get(first).start(), words.get(end - 1).end()));
        return new Request(commands, read.json, read.keepGoing, read.help);
    }

    /** Returns how many words the option has with which the words from first to before end end. */
    private static int optionAtEnd(List<MatchResult> words, int first, int end) {
        if (end - first >= 2 && words.get(end - 2).group().equals("--format")) {
            return 2;
        }
        String last = end > first ? words.get(end - 1).group() : "";
        return last.equals("--keep-going") || last.startsWith("--format=") ? 1 : 0;
    }

    private Request with(String option) throws Wrong {
        return switch (option) {
            case "--help", "-h" -> new Request(commands, json, keepGoing, true);
            case "--keep-going" -> new Request(commands, json, true, help);
            case "--format=json" -> new Request(commands, true, keepGoing, help);
            case "--format=plain" -> new Request(commands, false, keepGoing, help);
            default ->
                throw new Wrong(
                        option.startsWith("--format=")
                                ? "--format is plain or json, not '" + option.substring("--format=".length()) + "'"
                                : "unknown option '" + option
                                        + "'; here are --format plain|json, --keep-going and --help");
        };
    }
}
