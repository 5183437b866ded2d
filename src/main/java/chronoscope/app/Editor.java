package chronoscope.app;

import chronoscope.explore.Reply;
import chronoscope.terminal.LocaleCharset;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The reader's editor. */
final class Editor {
    private static final String USUAL = "vi";

    private Editor() {}

    /** Edits the file in the terminal, at a line from 1, and returns when the editor has ended. */
    static Reply edit(Path path, int line) {
        String editor = chosen();
        // The variables hold a command with its options, which a shell splits as their owner expects.
        List<String> command = new ArrayList<>(List.of("sh", "-c", "exec " + editor + " \"$@\"", editor));
        command.addAll(LineForm.of(editor).arguments(path.toAbsolutePath().toString(), line));
        try {
            ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
            LocaleCharset.restore(builder.environment());
            int code = ended(builder.start());
            return code == 0 ? Reply.NOTHING : Reply.wrong("edit: " + editor + " ended with code " + code);
        } catch (IOException failure) {
            return Reply.wrong("edit: " + Failures.reason(failure));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Reply.wrong("edit: interrupted");
        }
    }

    /** Whoever ends the program ends its editor too, which else would share the terminal with the shell. */
    private static int ended(Process editor) throws InterruptedException {
        try {
            return editor.waitFor();
        } finally {
            editor.destroy();
        }
    }

    static String chosen() {
        return Stream.of("VISUAL", "EDITOR")
                .flatMap(name -> Optional.ofNullable(System.getenv(name)).stream())
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse(USUAL);
    }
}
