package chronoscope.app;

import chronoscope.terminal.NoTerminalException;
import chronoscope.terminal.TextTerminal;
import chronoscope.tui.Tui;
import chronoscope.view.Glyphs;
import chronoscope.view.Palette;
import chronoscope.view.View;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;

/** Runs the text UI in this process's terminal. */
final class TextUi {
    private TextUi() {}

    static int run(TimelineFile file, String theme) throws IOException {
        PrintWriter err = Output.err();
        try {
            Tui.Ending ending = new Tui(new LocalDesk(file), theme).run(TextTerminal::openLocal, TextUi::view);
            ending.problems().forEach(err::println);
            if (ending.signal() != 0) {
                return ExitCode.SIGNAL + ending.signal();
            }
            return ending.problems().isEmpty() ? ExitCode.DONE : ExitCode.UNUSABLE;
        } catch (NoTerminalException missing) {
            if (Running.opened(file, err).isPresent()) {
                err.println("chronoscope: " + missing.getMessage() + "; -c COMMANDS and run SCRIPT work without one");
            }
            return ExitCode.UNUSABLE;
        }
    }

    static View view(TextTerminal terminal) {
        Palette.Depth depth = Palette.depth(terminal.type(), variable("NO_COLOR"), variable("COLORTERM"));
        return new View(depth, terminal.unicode() ? Glyphs.UNICODE : Glyphs.ASCII);
    }

    private static Optional<String> variable(String name) {
        return Optional.ofNullable(System.getenv(name));
    }
}
