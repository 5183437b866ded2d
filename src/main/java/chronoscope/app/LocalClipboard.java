package chronoscope.app;

import chronoscope.text.Clipboard;
import chronoscope.text.TerminalIdentity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The clipboard of the terminal that this process was started in. */
final class LocalClipboard {
    private static final long LONGEST_MILLIS = 500;

    private LocalClipboard() {}

    /** Finds it; a tmux around the program is asked whether it passes texts on. */
    static Clipboard of(Map<String, String> environment) {
        TerminalIdentity terminal = new TerminalIdentity(environment.getOrDefault("TERM", ""), environment);
        return terminal.has("TMUX") ? behindTmux() : Clipboard.of(terminal);
    }

    private static Clipboard behindTmux() {
        try {
            Process asked = new ProcessBuilder("tmux", "show-options", "-sv", "set-clipboard")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            asked.getOutputStream().close();
            if (!asked.waitFor(LONGEST_MILLIS, TimeUnit.MILLISECONDS)) {
                asked.destroy();
                return Clipboard.BEHIND_TMUX;
            }
            String setting = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return setting.isEmpty() ? Clipboard.BEHIND_TMUX : Clipboard.behindTmux(setting);
        } catch (IOException absent) {
            return Clipboard.BEHIND_TMUX;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Clipboard.BEHIND_TMUX;
        }
    }
}
