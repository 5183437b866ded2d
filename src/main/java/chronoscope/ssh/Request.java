package chronoscope.ssh;

import java.util.Optional;

/**
 * What the command line of a client asks for: options, and commands behind them.
 *
 * @param commands empty where they come through standard input
 */
record Request(Optional<String> commands, boolean json, boolean keepGoing, boolean help) {
    static final Request STANDARD_INPUT = new Request(Optional.empty(), false, false, false);

    static final String USAGE = """
            ssh HOST                            explore in the terminal
            ssh HOST [OPTIONS] COMMANDS         run commands, print, end
            ssh HOST [OPTIONS] < SCRIPT         run commands of standard input

              --format plain|json   print text, or JSON, one object a line
              --keep-going          go on behind a command that fails

            help lists the commands. Exit codes: 0 done; 1 a command failed; 2 wrong usage.
            """;

    /** A command line that can't be understood. */
    static final class Wrong extends Exception {
        private static final long serialVersionUID = 1;

        Wrong(String message) {
            super(message);
        }
    }

    /** Reads a command line; what does not start with a hyphen is the commands, which ; parts. */
    static Request of(String line) throws Wrong {
        boolean json = false;
        boolean keepGoing = false;
        String rest = line.strip();
        while (rest.startsWith("-")) {
            String option = word(rest);
            rest = behind(rest, option);
            switch (option) {
                case "--help", "-h" -> {
                    return new Request(Optional.empty(), json, keepGoing, true);
                }
                case "--keep-going" -> keepGoing = true;
                case "-c", "--" -> {
                    return new Request(some(rest), json, keepGoing, false);
                }
                case "--format" -> {
                    String format = word(rest);
                    json = isJson(format);
                    rest = behind(rest, format);
                }
                default -> {
                    if (!option.startsWith("--format=")) {
                        throw new Wrong("unknown option '" + option + "'; here are --format plain|json, --keep-going"
                                + " and --help");
                    }
                    json = isJson(option.substring("--format=".length()));
                }
            }
        }
        return new Request(some(rest), json, keepGoing, false);
    }

    private static boolean isJson(String format) throws Wrong {
        return switch (format) {
            case "json" -> true;
            case "plain" -> false;
            default -> throw new Wrong("--format is plain or json, not '" + format + "'");
        };
    }

    private static String word(String text) {
        return text.split("\\s", 2)[0];
    }

    private static String behind(String text, String word) {
        return text.substring(word.length()).strip();
    }

    private static Optional<String> some(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
