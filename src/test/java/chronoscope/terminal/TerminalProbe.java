package chronoscope.terminal;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.graphics.TextImage;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** A small program for the tests on a real terminal: it shows what it was told last. */
public final class TerminalProbe {
    private final BlockingQueue<Input> inputs = new LinkedBlockingQueue<>();
    private final TextTerminal terminal;
    private int row;
    private TextImage frame;

    private TerminalProbe() throws IOException {
        terminal = Terminals.local(inputs::add);
        frame = Screens.blank(terminal);
        terminal.hearMouse(true);
    }

    /** Runs until q; an exit code tells how it ended. */
    public static void main(String[] words) throws Exception {
        try {
            System.exit(new TerminalProbe().run());
        } catch (NoTerminalException e) {
            System.out.println("no terminal: " + e.getMessage());
            System.exit(2);
        }
    }

    private int run() throws Exception {
        show("ready " + terminal.columns() + "x" + terminal.rows());
        while (true) {
            Input input = inputs.take();
            if (input instanceof Input.Terminated terminated) {
                terminal.close();
                return 128 + terminated.signal();
            } else if (input instanceof Input.Closed) {
                return 3;
            } else if (input instanceof Input.Resized resized) {
                show("resized " + resized.columns() + "x" + resized.rows());
            } else if (input instanceof Input.Drained) {
                // The terminal was still being written to.
                Screens.show(terminal, frame, caret());
            } else if (input instanceof Input.Suspended) {
                terminal.suspend();
                show("continued");
            } else if (input instanceof Input.Resumed) {
                terminal.resume();
                show("resumed");
            } else if (input instanceof Input.Pasted pasted) {
                show("pasted " + pasted.text());
            } else if (input instanceof Input.Pointed pointed) {
                show("pointed " + pointed.kind() + " " + pointed.column() + " " + pointed.row());
            } else if (input instanceof Input.Pressed pressed) {
                String key = String.valueOf(pressed.key().getCharacter());
                if (pressed.key().isCtrlDown() && key.equals("z")) {
                    terminal.suspend();
                    show("resumed");
                } else if (key.equals("q")) {
                    terminal.close();
                    return 0;
                } else if (key.equals("x")) {
                    throw new IllegalStateException("uncaught");
                } else if (key.equals("o")) {
                    int code = terminal.outside(
                            () -> new ProcessBuilder("sh", "-c", "echo asks; read answer; echo told $answer")
                                    .inheritIO()
                                    .start()
                                    .waitFor());
                    show("back " + code);
                } else {
                    show("key " + pressed.key().getKeyType() + " " + key);
                }
            }
        }
    }

    private void show(String text) {
        frame = Screens.blank(terminal);
        // A row of its own, so that the whole text is sent.
        row = (row + 1) % terminal.rows();
        frame.newTextGraphics().putString(0, row, "[" + text + "]");
        Screens.show(terminal, frame, caret());
    }

    private Optional<TerminalPosition> caret() {
        return Optional.of(new TerminalPosition(0, row));
    }
}
