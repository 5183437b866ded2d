package chronoscope.app;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of the program, as its command line and its help have it.
 *
 * @param name empty for the program itself
 * @param about what it does; the first line is a summary
 * @param words what stands behind the options
 */
record Subcommand(String name, List<String> about, List<Option> options, List<Option> words, Task task) {
    static final Option HELP =
            new Option(List.of("-h", "--help"), "", List.of(), new Option.Times(0, 1), "Show this help and exit.");
    static final Option VERSION =
            new Option(List.of("-V", "--version"), "", List.of(), new Option.Times(0, 1), "Show the version and exit.");

    /** The names of all but the program itself, in the order in which they are offered. */
    static final List<String> NAMES = List.of(
            "run",
            "shell",
            "play",
            "tutorial",
            "cast",
            "serve",
            "config",
            "check",
            "verify",
            "new",
            "schema",
            "completion");

    /** Does what the command line asks for, and returns the exit code. */
    interface Task {
        int run(CommandLine given) throws Exception;
    }

    Subcommand {
        about = List.copyOf(about);
        List<Option> all = new ArrayList<>(options);
        all.add(HELP);
        all.add(VERSION);
        options = List.copyOf(all);
        words = List.copyOf(words);
    }

    /** Returns a part by its name. No other part is looked at: each start needs one. */
    static Subcommand named(String name) {
        return switch (name) {
            case "run" -> RunCommand.COMMAND;
            case "shell" -> ShellCommand.COMMAND;
            case "play" -> PlayCommand.COMMAND;
            case "tutorial" -> TutorialCommand.COMMAND;
            case "cast" -> CastCommand.COMMAND;
            case "serve" -> ServeCommand.COMMAND;
            case "config" -> ConfigCommand.COMMAND;
            case "check" -> CheckCommand.COMMAND;
            case "verify" -> VerifyCommand.COMMAND;
            case "new" -> NewCommand.COMMAND;
            case "schema" -> SchemaCommand.COMMAND;
            case "completion" -> CompletionCommand.COMMAND;
            default -> Chronoscope.COMMAND;
        };
    }

    /** Returns the words that start it. */
    String started() {
        return ("chronoscope " + name).strip();
    }
}
