package chronoscope.app;

import picocli.CommandLine;

/** Starts the program. */
public final class Main {
    private Main() {}

    /** Runs the program with the command line's words, and ends the process with its exit code. */
    public static void main(String[] args) {
        if (Boolean.getBoolean("chronoscope.warmup")) {
            Warmup.run();
            return;
        }
        System.exit(run(args));
    }

    private static int run(String[] args) {
        CommandLine line = new CommandLine(new Chronoscope());
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            command.getErr().println("chronoscope: " + Failures.reason(failure));
            return ExitCode.UNUSABLE;
        });
        line.setOut(Output.out(Output.charset()));
        line.setErr(Output.err());
        int code = line.execute(args);
        line.getOut().flush();
        return code;
    }
}
