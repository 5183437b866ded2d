package chronoscope.app;

import chronoscope.config.Config;
import chronoscope.explore.Reply;
import chronoscope.terminal.NoTerminalException;
import chronoscope.terminal.TextTerminal;
import chronoscope.text.Printable;
import chronoscope.tui.Tui;
import chronoscope.view.View;
import chronoscope.yaml.Progress;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;

/** Runs the text UI in this process's terminal. */
final class TextUi {
    private TextUi() {}

    /** Explores a timeline, which is recorded if that is wanted, and returns the exit code. */
    static int run(TimelineFile file, String theme, Config config, Optional<RecordOptions.Wanted> recorded)
            throws IOException {
        LocalDesk desk = new LocalDesk(file, config, Optional.empty());
        Optional<String> problem = recorded.map(wanted -> desk.recording().start(wanted.file(), wanted.style()))
                .flatMap(Reply::problem);
        return problem.isPresent() ? Main.unusable(problem.get(), Output.err()) : run(desk, new Tui(desk, theme));
    }

    /** Plays a script, and returns the exit code. */
    static int play(LocalDesk desk, String theme, Tui.Program program) throws IOException {
        return run(desk, new Tui(desk, theme, Optional.of(program)));
    }

    private static int run(LocalDesk desk, Tui tui) throws IOException {
        PrintWriter err = Output.err();
        try {
            Tui.Ending ending = tui.run(TextTerminal::openLocal, terminal -> view(terminal, desk.config()));
            ending.problems().forEach(err::println);
            ending.failure().ifPresent(failure -> err.println(Printable.line(failure)));
            return code(ending);
        } catch (NoTerminalException missing) {
            if (Running.sound(desk.file().read(Progress.UNHEARD), err)) {
                err.println("chronoscope: " + missing.getMessage() + "; -c COMMANDS and run SCRIPT work without one");
            }
            return ExitCode.UNUSABLE;
        } finally {
            desk.recording().end().ifPresent(Output.err()::println);
        }
    }

    private static int code(Tui.Ending ending) {
        if (ending.signal() != 0) {
            return ExitCode.SIGNAL + ending.signal();
        }
        if (!ending.problems().isEmpty()) {
            return ExitCode.UNUSABLE;
        }
        return ending.failure().isPresent() ? ExitCode.FAILED : ExitCode.DONE;
    }

    private static View view(TextTerminal terminal, Config config) {
        return View.fitting(terminal.type(), terminal.unicode(), System.getenv())
                .with(config.colours());
    }
}
