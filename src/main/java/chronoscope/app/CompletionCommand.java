package chronoscope.app;

import java.io.PrintWriter;
import java.util.List;

/** Prints what teaches a shell to complete the command line. */
final class CompletionCommand {
    private static final Option SHELL =
            Option.word("SHELL", 1, 1, "bash, zsh or fish.").among(List.of("bash", "zsh", "fish"));

    static final Subcommand COMMAND = new Subcommand(
            "completion",
            List.of(
                    "Prints a script with which bash, zsh or fish completes the words after chronoscope.",
                    "Put one of these lines into the shell's startup file:",
                    "  bash, zsh: eval \"$(chronoscope completion bash)\"",
                    "  fish:      chronoscope completion fish | source"),
            List.of(),
            List.of(SHELL),
            CompletionCommand::run);

    private CompletionCommand() {}

    private static int run(CommandLine given) {
        String shell = given.words().get(0);
        if (!SHELL.choices().contains(shell)) {
            throw CommandLine.none(SHELL, shell, SHELL.choices());
        }
        PrintWriter out = StandardStreams.out(StandardStreams.charset());
        out.print(shell.equals("fish") ? FishCompletion.script() : BashCompletion.script());
        out.flush();
        return ExitCode.DONE;
    }
}
