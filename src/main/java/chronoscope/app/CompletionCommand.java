package chronoscope.app;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

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

        /** Takes the name of a shell from the command line. */
        static final class Name implements ITypeConverter<Shell> {
            @Override
            public Shell convert(String word) {
                return Stream.of(values())
                        .filter(shell -> shell.toString().equals(word))
                        .findFirst()
                        .orElseThrow(() -> new TypeConversionException("'" + word + "' is none of bash, zsh, fish"));
            }
        }
    }

    @Spec
    @Nullable CommandSpec spec;

    @Parameters(paramLabel = "SHELL", converter = Shell.Name.class, description = "bash, zsh or fish.")
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
