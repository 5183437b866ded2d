package chronoscope.app;

import chronoscope.explore.Explorer;
import chronoscope.explore.Size;
import chronoscope.shell.Linear;
import chronoscope.terminal.TypedLines;
import chronoscope.yaml.Reading;
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
    static int run(TimelineFile file, TextUi.Wish wish) throws IOException {
        if (file.isStandardInput()) {
            return Main.unusable("standard input can't be both the commands and the timeline", Output.err());
        }
        LocalDesk desk = new LocalDesk(file, wish.config());
        // The terminal itself lets the line be edited, and echoes it.
        BufferedReader typed = new BufferedReader(new InputStreamReader(new StandardInput(), Output.charset()));
        PrintWriter out = Output.out(Output.charset());
        boolean edited = TypedLines.possible();
        return run(desk, wish, out, prompt -> {
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
    static int tour(TextUi.Wish wish) throws IOException {
        PrintWriter out = Output.out(Output.charset());
        try (BufferedReader lines = Scripts.linearTutorial().open()) {
            return run(new LocalDesk(new TimelineFile.BuiltIn(false), wish.config()), wish, out, prompt -> {
                Optional<String> line = Optional.ofNullable(lines.readLine());
                line.filter(each -> !each.matches("(#|say ).*")).ifPresent(each -> out.println(prompt + each));
                return line;
            });
        }
    }

    private static int run(LocalDesk desk, TextUi.Wish wish, PrintWriter out, Linear.Typist typist) throws IOException {
        Optional<Reading> reading = Running.opened(desk.file(), Output.err());
        if (reading.isEmpty()) {
            return ExitCode.UNUSABLE;
        }
        desk.writing(wish.existing());
        Optional<String> problem = desk.recording().begin(wish.recorded());
        if (problem.isPresent()) {
            return Main.unusable(problem.get(), Output.err());
        }
        Explorer start = Explorer.of(reading.get().timeline(), Size.USUAL, wish.colours());
        Linear linear =
                new Linear(start, Running.EVERYTHING, desk, desk.recording(), desk.preferences(), out, () -> false);
        desk.onReload(linear::reload);
        try {
            linear.run(typist);
        } finally {
            desk.recording().end().ifPresent(Output.err()::println);
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
