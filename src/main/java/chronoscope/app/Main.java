package chronoscope.app;

import chronoscope.config.SettingsException;
import chronoscope.text.Printable;
import chronoscope.yaml.ReadingCancelled;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Starts the program. */
public final class Main {
    private Main() {}

    /** Runs the program with the command line's words, and ends the process with its exit code. */
    public static void main(String[] args) throws InterruptedException {
        // Neither digits nor the case of letters, here or in a library, depend on where it runs. Formats know the
        // digits of this locale; for those of any other they load the tables of all languages before the first frame.
        Locale.setDefault(Locale.US);
        if (Boolean.getBoolean("chronoscope.warmup")) {
            // The JVM writes the class archive when it ends the process by itself.
            System.exit(StandardStreams.checked(Warmup.run() ? ExitCode.DONE : ExitCode.FAILED));
        }
        end(StandardStreams.checked(run(args)));
    }

    static void end(int code) throws InterruptedException {
        ProcessEnd.ifHeld(code);
        System.exit(code);
    }

    private static int run(String[] args) {
        PrintWriter out = StandardStreams.out(StandardStreams.charset());
        try {
            List<String> words = UsualWords.meant(List.of(args));
            Optional<String> instead = UsualWords.instead(words);
            return instead.isPresent()
                    ? unusable(instead.get(), StandardStreams.err())
                    : Chronoscope.execute(words, out, StandardStreams.err());
        } catch (Exception | Error failure) {
            return failed(failure, StandardStreams.err());
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
        if (failure instanceof SettingsException broken) {
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
