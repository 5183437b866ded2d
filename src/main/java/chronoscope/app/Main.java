package chronoscope.app;

import chronoscope.config.Broken;
import chronoscope.config.Config;
import chronoscope.config.ConfigReader;
import chronoscope.text.Printable;
import chronoscope.yaml.ReadingCancelled;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine;

/** Starts the program. */
public final class Main {
    /** What is a file's name and can be nothing else: no command has a dot or a slash. */
    private static final Pattern FILE = Pattern.compile("[^-].*[./].*", Pattern.DOTALL);

    private Main() {}

    /** Runs the program with the command line's words, and ends the process with its exit code. */
    public static void main(String[] args) throws InterruptedException {
        // Neither digits nor the case of letters, here or in a library, depend on where it runs.
        Locale.setDefault(Locale.ROOT);
        boolean warmup = Boolean.getBoolean("chronoscope.warmup");
        System.exit(warmup ? (Warmup.run() ? ExitCode.DONE : ExitCode.FAILED) : Output.checked(run(args)));
    }

    private static int run(String[] args) {
        try {
            // Reading the command line takes a third of a start, and this is the usual one.
            boolean opens = args.length == 0
                    || (args.length == 1 && FILE.matcher(args[0]).matches());
            return opens ? open(Stream.of(args).findFirst()) : read(args);
        } catch (Exception | Error failure) {
            return failed(failure, Output.err());
        }
    }

    private static int open(Optional<String> file) throws IOException, Broken {
        Config config = ConfigReader.read(Optional.empty(), System.getenv());
        return TextUi.run(TimelineFile.of(file).with(config), TextUi.Wish.usual(config));
    }

    private static int read(String[] args) {
        PrintWriter out = Output.out(Output.charset());
        try {
            CommandLine line = Chronoscope.commandLine(out, Output.err());
            Set<String> programs = line.getSubcommands().keySet();
            String[] words = UsualWords.meant(args, programs);
            Optional<String> instead = UsualWords.instead(words, programs);
            return instead.isPresent() ? unusable(instead.get(), Output.err()) : line.execute(words);
        } finally {
            out.flush();
        }
    }

    /** Ends the process at once, without the tasks of its end, which may need what is not there any more. */
    static void halt(int code) {
        Runtime.getRuntime().halt(code);
    }

    /** Tells what ended the program before it could do anything, and returns the exit code of that. */
    static int failed(Throwable failure, PrintWriter err) {
        if (failure instanceof Broken broken) {
            broken.problems().forEach(problem -> err.println(problem.text()));
            return ExitCode.UNUSABLE;
        }
        if (failure instanceof ReadingCancelled) {
            return ExitCode.UNUSABLE;
        }
        int unusable = unusable(Failures.reason(failure), err);
        return failure instanceof OutOfMemoryError ? ExitCode.OUT_OF_MEMORY : unusable;
    }

    /** Tells why the program could not do what it was started for, and returns the exit code of that. */
    static int unusable(String reason, PrintWriter err) {
        err.println("chronoscope: " + Printable.line(reason));
        return ExitCode.UNUSABLE;
    }
}
