package chronoscope.app;

import chronoscope.explore.Explorer;
import chronoscope.explore.Reply;
import chronoscope.explore.Size;
import chronoscope.shell.Linear;
import chronoscope.yaml.Reading;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.util.Optional;

/** Explores a timeline line by line, in a terminal without a screen or in none. */
final class LinearUi {
    private LinearUi() {}

    /** Returns whether the terminal says that it shows no screen. */
    static boolean isForced() {
        return "dumb".equals(System.getenv("TERM"));
    }

    /** Runs until there are no more lines, and returns the exit code. */
    static int run(TimelineFile file, TextUi.Wish wish) throws IOException {
        if (file instanceof TimelineFile.StandardInput) {
            return Main.unusable("standard input can't be both the commands and the timeline", Output.err());
        }
        Optional<Reading> reading = Running.opened(file, Output.err());
        if (reading.isEmpty()) {
            return ExitCode.UNUSABLE;
        }
        LocalDesk desk = new LocalDesk(file);
        Optional<String> problem = wish.recorded()
                .map(wanted -> desk.recording().start(wanted.file(), wanted.style()))
                .flatMap(Reply::problem);
        if (problem.isPresent()) {
            return Main.unusable(problem.get(), Output.err());
        }
        Explorer start = Explorer.of(reading.get().timeline(), Size.USUAL, wish.colours());
        PrintWriter out = Output.out(Output.charset());
        Linear linear = new Linear(start, Running.EVERYTHING, desk, desk.recording(), out, () -> false);
        desk.onReload(linear::reload);
        // The terminal itself lets the line be edited, and echoes it.
        BufferedReader typed = new BufferedReader(new InputStreamReader(System.in, Output.charset()));
        try {
            linear.run(prompt -> {
                out.print(prompt);
                out.flush();
                return line(typed);
            });
        } finally {
            desk.recording().end().ifPresent(Output.err()::println);
        }
        return ExitCode.DONE;
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
