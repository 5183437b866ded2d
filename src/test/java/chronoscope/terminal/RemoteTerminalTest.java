package chronoscope.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.text.Clipboard;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.graphics.TextImage;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.ExternalTerminal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("once")
class RemoteTerminalTest {
    private final BlockingQueue<Input> inputs = new LinkedBlockingQueue<>();
    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
    private final PipedOutputStream typed = new PipedOutputStream();

    @Test
    void keys_and_pastes_arrive_as_they_are() throws Exception {
        try (TextTerminal terminal = open(sent)) {
            type("\u0003");
            assertThat(next()).isEqualTo(new Input.Pressed(new KeyStroke('c', true, false)));
            type("\u001B[200~a\rb\u001B[201~");
            assertThat(next()).isEqualTo(new Input.Pasted("a\nb"));
            type("\u001B[B");
            assertThat(next()).isEqualTo(new Input.Pressed(new KeyStroke(KeyType.ArrowDown)));
            type("\u001B");
            assertThat(next()).isEqualTo(new Input.Pressed(new KeyStroke(KeyType.Escape)));
            assertThat(terminal.unicode()).isTrue();
        }
    }

    @Test
    void a_frame_is_sent_once() throws Exception {
        try (TextTerminal terminal = open(sent)) {
            assertThat(sent.toString(StandardCharsets.UTF_8)).isEmpty();
            Screens.show(terminal, Screens.blank(terminal), Optional.empty());
            assertThat(sent.toString(StandardCharsets.UTF_8)).startsWith("\u001B[?1049h");
            sent.reset();
            TextImage frame = Screens.blank(terminal);
            frame.newTextGraphics().putString(3, 2, "words");
            Screens.show(terminal, frame, Optional.empty());
            Screens.show(terminal, frame, Optional.empty());
            assertThat(sent.toString(StandardCharsets.UTF_8)).isEqualTo("\u001B[3;4Hwords");
        }
    }

    @Test
    void a_new_size_is_told_and_all_is_drawn_again() throws Exception {
        try (ExternalTerminal jline = jline(sent);
                TextTerminal terminal = Terminals.on(jline, false, inputs::add)) {
            TextImage frame = Screens.blank(terminal);
            frame.newTextGraphics().putString(0, 0, "words");
            Screens.show(terminal, frame, Optional.empty());
            jline.setSize(new Size(60, 20));
            jline.raise(Terminal.Signal.WINCH);
            assertThat(next()).isEqualTo(new Input.Resized(60, 20));
            sent.reset();
            Screens.show(terminal, frame, Optional.empty());
            assertThat(sent.toString(StandardCharsets.UTF_8)).contains("words");
        }
    }

    @Test
    void a_size_that_comes_while_the_terminal_is_taken_is_not_lost() throws Exception {
        Sizing device = new Sizing();
        TextTerminal terminal = new TextTerminal(device, inputs::add, "xterm", StandardCharsets.UTF_8);
        Thread other = new Thread(terminal::resized);
        device.meanwhile = Optional.of(other);
        terminal.enter();
        other.join();
        assertThat(terminal.columns()).isEqualTo(91);
        assertThat(List.copyOf(inputs)).last().isEqualTo(new Input.Resized(91, 33));
    }

    @Test
    void what_is_drawn_anew_is_what_is_to_be_shown_by_then() throws Exception {
        try (TextTerminal terminal = open(sent)) {
            TextImage frame = Screens.blank(terminal);
            frame.newTextGraphics().putString(0, 0, "words");
            Screens.show(terminal, frame, Optional.empty());
            sent.reset();
            terminal.repaint();
            frame.newTextGraphics().putString(0, 0, "more words");
            Screens.show(terminal, frame, Optional.empty());
            assertThat(sent.toString(StandardCharsets.UTF_8))
                    .containsOnlyOnce("words")
                    .contains("more words");
        }
    }

    /** Gets another size while it is asked for it. */
    private static final class Sizing implements Device {
        private TerminalSize now = new TerminalSize(80, 24);
        private Optional<Thread> meanwhile = Optional.empty();

        @Override
        public TerminalSize size() {
            TerminalSize before = now;
            Optional<Thread> other = meanwhile;
            meanwhile = Optional.empty();
            other.ifPresent(thread -> {
                now = new TerminalSize(91, 33);
                thread.start();
                while (thread.getState() != Thread.State.TERMINATED && thread.getState() != Thread.State.BLOCKED) {
                    Thread.onSpinWait();
                }
            });
            return before;
        }

        @Override
        public void raw() {}

        @Override
        public void restore() {}

        @Override
        public Typing listen(Consumer<Input> sink) {
            return () -> {};
        }

        @Override
        public void write(byte[] bytes) {}

        @Override
        public void close() {}
    }

    @Test
    void the_end_of_the_input_closes() throws Exception {
        try (TextTerminal terminal = open(sent)) {
            typed.close();
            assertThat(next()).isEqualTo(new Input.Closed());
            assertThat(terminal.columns()).isEqualTo(80);
        }
    }

    @Test
    void an_output_that_fails_closes() throws Exception {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int next) throws IOException {
                throw new IOException("broken pipe");
            }
        };
        try (TextTerminal terminal = open(broken)) {
            Screens.show(terminal, Screens.blank(terminal), Optional.empty());
            assertThat(next()).isEqualTo(new Input.Closed());
        }
        assertThat(inputs).isEmpty();
    }

    @Test
    void another_program_gets_the_terminal_as_it_was() throws Exception {
        try (TextTerminal terminal = open(sent)) {
            TextImage frame = Screens.blank(terminal);
            frame.newTextGraphics().putString(0, 0, "words");
            Screens.show(terminal, frame, Optional.empty());
            sent.reset();
            int answer = terminal.outside(() -> {
                assertThat(sent.toString(StandardCharsets.UTF_8)).endsWith("\u001B[?25h\u001B[?1049l");
                sent.reset();
                return 42;
            });
            assertThat(answer).isEqualTo(42);
            assertThat(sent.toString(StandardCharsets.UTF_8))
                    .startsWith("\u001B[?1049h")
                    .endsWith("words");
            type("k");
            assertThat(next()).isEqualTo(new Input.Pressed(new KeyStroke('k', false, false)));
        }
    }

    @Test
    void the_clipboard_takes_so_much_and_no_more() throws Exception {
        try (TextTerminal terminal = open(sent)) {
            sent.reset();
            assertThat(terminal.copy("é")).isTrue();
            assertThat(sent.toString(StandardCharsets.UTF_8)).isEqualTo("\u001B]52;c;w6k=\u0007");
            assertThat(terminal.copy("x".repeat(Clipboard.MOST_BYTES + 1))).isFalse();
        }
    }

    @Test
    void closing_twice_puts_back_once() throws Exception {
        TextTerminal terminal = open(sent);
        terminal.close();
        sent.reset();
        terminal.close();
        Screens.show(terminal, Screens.blank(terminal), Optional.empty());
        assertThat(sent.size()).isZero();
    }

    private TextTerminal open(OutputStream output) throws IOException {
        return Terminals.on(jline(output), true, inputs::add);
    }

    private ExternalTerminal jline(OutputStream output) throws IOException {
        ExternalTerminal jline = new ExternalTerminal(
                "remote", "xterm-256color", new PipedInputStream(typed), output, StandardCharsets.UTF_8);
        jline.setSize(new Size(80, 24));
        return jline;
    }

    private void type(String text) throws IOException {
        typed.write(text.getBytes(StandardCharsets.UTF_8));
        typed.flush();
    }

    private Input next() throws InterruptedException {
        Input input = inputs.poll(20, TimeUnit.SECONDS);
        assertThat(input).isNotNull();
        return input;
    }
}
