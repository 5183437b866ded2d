package chronoscope.app;

import chronoscope.text.Printable;
import java.io.IOException;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Starts the program. */
public final class Main {
    private Main() {}

    /** Runs the program with the command line's words, and ends the process with its exit code. */
    public static void main(String[] args) throws IOException, ReflectiveOperationException {
        if (Boolean.getBoolean("chronoscope.warmup")) {
            Warmup.run();
            return;
        }
        System.exit(run(args));
    }

    private static int run(String[] args) {
        PrintWriter out = Output.out(Output.charset());
        PrintWriter err = Output.err();
        try {
            return commandLine(out, err).execute(args);
        } catch (Error fault) {
            return unusable(Failures.reason(fault), err);
        } finally {
            out.flush();
        }
    }

    /** Returns the command line with its handlers. */
    static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        CommandLine line = new CommandLine(new Chronoscope());
        line.setExecutionExceptionHandler((failure, command, parsed) -> unusable(Failures.reason(failure), err));
        line.setParameterExceptionHandler((mistake, words) -> unusable(usage(mistake), err));
        line.setOut(out);
        line.setErr(err);
        return line;
    }

    private static int unusable(String reason, PrintWriter err) {
        err.println("chronoscope: " + Printable.line(reason));
        return ExitCode.UNUSABLE;
    }

    private static String usage(ParameterException mistake) {
        return mistake.getMessage() + "; see "
                + mistake.getCommandLine().getCommandSpec().qualifiedName() + " --help";
    }
}
