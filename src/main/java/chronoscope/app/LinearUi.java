package chronoscope.app;

import chronoscope.explore.Explorer;
import chronoscope.shell.LineSource;
import chronoscope.shell.Linear;
import chronoscope.terminal.TypedLines;
import chronoscope.yaml.LoadResult;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.function.Supplier;

/** Explores a timeline line by line, in a terminal without a screen or in none. */
final class LinearUi {
    private LinearUi() {}

    /** Returns whether the terminal says that it shows no screen. */
    static boolean isForced() {
        return "dumb".equals(System.getenv("TERM"));
    }

    /** Runs until there are no more lines, and returns the exit code. */
    static int run(TimelineFile file, TextUi.LaunchOptions options) throws IOException {
        if (file.isStandardInput()) {
            return Main.unusable("standard input can't be both the commands and the timeline", StandardStreams.err());
        }
        LocalBackend backend = new LocalBackend(file, options.config());
        // The terminal itself lets the line be edited, and echoes it.
        BufferedReader typed =
                new BufferedReader(new InputStreamReader(new StandardInput(), StandardStreams.charset()));
        PrintWriter out = StandardStreams.out(StandardStreams.charset());
        boolean edited = TypedLines.possible();
        return run(backend, options, out, prompt -> {
            Supplier<Optional<String>> answer = () -> {
                ask(out, prompt);
                return line(typed);
            };
            Optional<String> line =
                    edited ? TypedLines.read(answer, () -> ask(out, System.lineSeparator() + prompt)) : answer.get();
            if (line.isEmpty()) {
                ask(out, System.lineSeparator());
            }
            return line;
        });
    }

    /** Tells how lines are used, by lines that are as if they had been typed, and returns the exit code. */
    static int tour(TextUi.LaunchOptions options) throws IOException {
        PrintWriter out = StandardStreams.out(StandardStreams.charset());
        try (BufferedReader lines = Scripts.linearTutorial().open()) {
            return run(new LocalBackend(new TimelineFile.BuiltIn(false), options.config()), options, out, prompt -> {
                Optional<String> line = Optional.ofNullable(lines.readLine());
                line.filter(each -> !each.matches("(#|say ).*")).ifPresent(each -> out.println(prompt + each));
                return line;
            });
        }
    }

    private static int run(LocalBackend backend, TextUi.LaunchOptions options, PrintWriter out, LineSource lines)
            throws IOException {
        Optional<LoadResult> reading = ScriptExecution.opened(backend.file(), StandardStreams.err());
        if (reading.isEmpty()) {
            return ExitCode.UNUSABLE;
        }
        backend.writing(options.existing());
        Optional<String> problem = backend.recording().begin(options.recorded());
        if (problem.isPresent()) {
            return Main.unusable(problem.get(), StandardStreams.err());
        }
        Explorer start = ScriptExecution.start(reading.get(), backend, options.colours());
        Linear linear = new Linear(
                start,
                ScriptExecution.EVERYTHING,
                backend,
                backend.recording(),
                backend.preferences(),
                out,
                () -> false);
        backend.onReload(linear::reload);
        try {
            linear.run(lines);
        } finally {
            backend.recording().end().ifPresent(StandardStreams.err()::println);
        }
        return ExitCode.DONE;
    }

    private static void ask(PrintWriter out, String prompt) {
        out.print(prompt);
        out.flush();
    }

    /** A terminal that is gone has no more lines. */
    private static Optional<String> line(BufferedReader typed) {
        try {
            return Optional.ofNullable(typed.readLine());
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
