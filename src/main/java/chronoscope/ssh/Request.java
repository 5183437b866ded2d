package chronoscope.ssh;

import java.util.Optional;
import java.util.regex.Matcher;
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
            ssh HOST COMMANDS [OPTIONS]       run commands, print, end
            ssh HOST -- [OPTIONS] < SCRIPT    run commands of standard input

              --format plain|json   print text, or JSON, one object a line
              --keep-going          go on behind a command that fails

            help lists the commands. Exit codes: 0 done; 1 a command failed; 2 wrong usage.
            """;

    private static final Pattern LAST =
            Pattern.compile("(?<before>.*?)(?:^|\\s)(?<option>--format(?:=|\\s+)\\S+|--keep-going)", Pattern.DOTALL);

    /** A command line that can't be understood. */
    static final class Wrong extends Exception {
        private static final long serialVersionUID = 1;

        Wrong(String message) {
            super(message);
        }
    }

    /** Reads a command line. */
    static Request of(String line) throws Wrong {
        Request read = STANDARD_INPUT;
        String rest = line.strip();
        while (rest.startsWith("-")) {
            String option = rest.split("\\s", 2)[0];
            rest = rest.substring(option.length()).strip();
            if (option.equals("--") || option.equals("-c")) {
                break;
            }
            if (option.equals("--format")) {
                String value = rest.split("\\s", 2)[0];
                rest = rest.substring(value.length()).strip();
                option += "=" + value;
            }
            read = read.with(option);
        }
        for (Matcher last = LAST.matcher(rest); last.matches(); last = LAST.matcher(rest)) {
            read = read.with(last.group("option").replaceFirst("\\s+", "="));
            rest = last.group("before").strip();
        }
        return new Request(rest.isEmpty() ? Optional.empty() : Optional.of(rest), read.json, read.keepGoing, read.help);
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
