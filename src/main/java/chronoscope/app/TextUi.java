package chronoscope.app;

import chronoscope.config.Config;
import chronoscope.explore.IfExists;
import chronoscope.explore.ThemeNames;
import chronoscope.terminal.Input;
import chronoscope.terminal.NoTerminalException;
import chronoscope.terminal.PseudoTerminal;
import chronoscope.terminal.Terminals;
import chronoscope.terminal.TextTerminal;
import chronoscope.text.Printable;
import chronoscope.text.TerminalIdentity;
import chronoscope.tui.Tui;
import chronoscope.view.View;
import chronoscope.yaml.Progress;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.function.Consumer;

/** Runs the text UI in this process's terminal. */
final class TextUi {
    private TextUi() {}

    /**
     * How a timeline is explored.
     *
     * @param theme the colours, where they were asked for
     * @param recorded into which script, where that is wanted
     * @param existing what becomes of files that exist where a command does not say
     * @param fresh whether the reader starts at the first event, wherever they were the last time
     * @param config what they have set
     */
    record LaunchOptions(
            Optional<String> theme,
            Optional<LocalRecording.Wanted> recorded,
            IfExists existing,
            boolean fresh,
            Config config) {
        static LaunchOptions usual(Config config) {
            return new LaunchOptions(Optional.empty(), Optional.empty(), IfExists.KEEP, false, config);
        }

        /** Returns the theme at the start: what was asked for, what is set, or else the one that fits the terminal. */
        String colours() {
            return theme.or(config::theme).orElse(ThemeNames.AUTO);
        }
    }

    /** Explores a timeline and returns the exit code. */
    static int run(TimelineFile file, LaunchOptions options) throws IOException {
        return LinearUi.isForced() ? LinearUi.run(file, options) : run(file, options, Optional.empty());
    }

    /** @param unseen the terminal, where it is not the one that this process was started in */
    static int run(TimelineFile file, LaunchOptions options, Optional<PseudoTerminal> unseen) throws IOException {
        LocalBackend backend =
                new LocalBackend(file, options.config(), FirstStart.hint(), () -> SavedPosition.of(file, options));
        backend.writing(options.existing());
        Optional<String> problem = backend.recording().begin(options.recorded());
        return problem.isPresent()
                ? Main.unusable(problem.get(), StandardStreams.err())
                : run(
                        backend,
                        new Tui(backend, options.colours()),
                        sink -> opened(unseen, sink),
                        "--linear, -c COMMANDS and run SCRIPT work");
    }

    /**
     * Plays a script, and returns the exit code.
     *
     * @param instead what works where there is no terminal
     */
    static int play(LocalBackend backend, String theme, Tui.Program program, String instead) throws IOException {
        return run(backend, new Tui(backend, theme, Optional.of(program)), Terminals::local, instead);
    }

    private static int run(LocalBackend backend, Tui tui, Tui.Opener opener, String instead) throws IOException {
        PrintWriter err = StandardStreams.err();
        try {
            Tui.Ending ending = tui.run(opener, terminal -> view(terminal, backend.config()));
            ending.problems().forEach(err::println);
            ending.failure().ifPresent(failure -> err.println(Printable.line(failure)));
            return code(ending);
        } catch (NoTerminalException missing) {
            if (ScriptExecution.sound(backend.file().read(Progress.UNHEARD), err)) {
                err.println("chronoscope: " + missing.getMessage() + "; " + instead + " without one");
            }
            return ExitCode.UNUSABLE;
        } finally {
            backend.recording().end().ifPresent(StandardStreams.err()::println);
        }
    }

    private static TextTerminal opened(Optional<PseudoTerminal> unseen, Consumer<Input> sink) throws IOException {
        TextTerminal terminal = unseen.isPresent() ? Terminals.local(unseen.get(), sink) : Terminals.local(sink);
        PipeWait.briefly(FirstStart::remember);
        return terminal;
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
        View fitting = View.fitting(new TerminalIdentity(terminal.type(), System.getenv()), terminal.unicode())
                .with(config.colours());
        return config.braille() ? fitting : fitting.withoutBraille();
    }
}
