package chronoscope.app;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what teaches a shell to complete the command line. */
@Command(
        name = "completion",
        description = {
            "Prints a script by which bash, zsh or fish completes the words behind chronoscope.",
            "In the shell's own startup file:",
            "  bash, zsh: eval \"$(chronoscope completion bash)\"",
            "  fish:      chronoscope completion fish | source"
        },
        mixinStandardHelpOptions = true)
final class CompletionCommand implements Callable<Integer> {
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
        CommandSpec program = spec.root();
        PrintWriter out = program.commandLine().getOut();
        out.print(shell == Shell.FISH ? FishCompletion.of(program) : BashCompletion.of(program));
        out.flush();
        return ExitCode.DONE;
    }
}
