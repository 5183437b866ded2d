package chronoscope.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.graphics.TextImage;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemoteDeviceTest {
    private final Slow line = new Slow();
    private final List<Input> told = new ArrayList<>();
    private final RemoteDevice device = new RemoteDevice(line, 80, 24, 10);

    @Test
    void what_is_written_meanwhile_leaves_together() throws Exception {
        device.write(bytes("one"));
        device.write(bytes("two"));
        device.write(bytes("three"));
        assertThat(line.sent).containsExactly("one");
        line.leave();
        assertThat(line.sent).containsExactly("one", "twothree");
        line.leave();
        device.write(bytes("four"));
        assertThat(line.sent).containsExactly("one", "twothree", "four");
    }

    @Test
    void so_much_may_wait_and_no_more() throws Exception {
        device.write(bytes("the first one may be long"));
        device.write(bytes("0123456789"));
        assertThatThrownBy(() -> device.write(bytes("x"))).isInstanceOf(IOException.class);
    }

    @Test
    void a_line_that_fails_does_not_stay_busy() {
        line.broken = true;
        assertThatThrownBy(() -> device.write(bytes("x"))).isInstanceOf(IOException.class);
        assertThat(device.drained(() -> {})).isTrue();
    }

    @Test
    void a_task_runs_once_all_has_left() throws Exception {
        List<String> ran = new ArrayList<>();
        assertThat(device.drained(() -> ran.add("early"))).isTrue();
        device.write(bytes("one"));
        device.write(bytes("two"));
        assertThat(device.drained(() -> ran.add("late"))).isFalse();
        line.leave();
        assertThat(ran).isEmpty();
        line.leave();
        assertThat(ran).containsExactly("late");
    }

    @Test
    void frames_are_left_out_while_one_is_under_way() throws Exception {
        TextTerminal terminal = Terminals.remote(device, Map.of("TERM", "xterm", "LANG", "C.UTF-8"), told::add);
        Screens.show(terminal, frame(terminal, "first"), Optional.empty());
        Screens.show(terminal, frame(terminal, "second"), Optional.empty());
        Screens.show(terminal, frame(terminal, "third"), Optional.empty());
        assertThat(line.sent).hasSize(1);
        assertThat(told).isEmpty();
        line.leave();
        assertThat(told).hasSize(1).first().isInstanceOf(Input.Drained.class);
        Screens.show(terminal, frame(terminal, "third"), Optional.empty());
        assertThat(line.sent).hasSize(2);
        assertThat(line.sent.get(1)).contains("third");
    }

    @Test
    void an_escape_alone_is_a_key_after_a_while() {
        device.listen(told::add);
        device.received(bytes("\u001B"), 0, 1);
        assertThat(keys()).isEmpty();
        line.later.remove().run();
        assertThat(keys()).containsExactly(new KeyStroke(KeyType.Escape));
    }

    @Test
    void an_escape_with_more_behind_it_is_the_start_of_a_sequence() {
        device.listen(told::add);
        device.received(bytes("\u001B"), 0, 1);
        device.received(bytes("[B"), 0, 2);
        line.later.forEach(Runnable::run);
        assertThat(keys()).containsExactly(new KeyStroke(KeyType.ArrowDown));
    }

    @Test
    void the_wait_for_one_escape_does_not_end_the_wait_for_the_next() {
        device.listen(told::add);
        device.received(bytes("\u001B"), 0, 1);
        device.received(bytes("[B"), 0, 2);
        device.received(bytes("\u001B"), 0, 1);
        line.later.remove().run();
        device.received(bytes("[A"), 0, 2);
        assertThat(keys()).containsExactly(new KeyStroke(KeyType.ArrowDown), new KeyStroke(KeyType.ArrowUp));
    }

    @Test
    void what_is_typed_early_is_heard_in_the_end() {
        device.received(bytes("xjkx"), 1, 2);
        device.happened(new Input.Said("hello"));
        device.listen(told::add);
        assertThat(keys()).containsExactly(new KeyStroke('j', false, false), new KeyStroke('k', false, false));
        assertThat(told).last().isEqualTo(new Input.Said("hello"));
    }

    @Test
    void more_may_come_once_keys_were_acted_on() {
        device.listen(told::add);
        device.received(bytes("jk"), 0, 2);
        assertThat(line.acted).isZero();
        ((Input.Acted) told.get(2)).then().run();
        assertThat(line.acted).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "100, 50, 100, 50",
        "0, 50, 80, 24",
        "-1, 1, 80, 24",
        "2147483647, 1, 1000, 1",
        "2147483647, 2147483647, 1000, 150"
    })
    void a_size_is_one_that_can_be_drawn_on(int columns, int rows, int drawnColumns, int drawnRows) {
        device.resize(columns, rows);
        assertThat(device.size()).isEqualTo(new TerminalSize(drawnColumns, drawnRows));
    }

    private List<KeyStroke> keys() {
        return told.stream()
                .filter(Input.Pressed.class::isInstance)
                .map(input -> ((Input.Pressed) input).key())
                .toList();
    }

    private static TextImage frame(TextTerminal terminal, String words) {
        TextImage frame = Screens.blank(terminal);
        frame.newTextGraphics().putString(0, 0, words);
        return frame;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    /** A line on which bytes leave when the test says so. */
    private static final class Slow implements RemoteDevice.Line {
        private final List<String> sent = new ArrayList<>();
        private final Deque<Runnable> underWay = new ArrayDeque<>();
        private final Deque<Runnable> later = new ArrayDeque<>();
        private int acted;
        private boolean broken;

        @Override
        public void send(byte[] bytes, Runnable left) throws IOException {
            if (broken) {
                throw new IOException("broken");
            }
            sent.add(new String(bytes, UTF_8));
            underWay.add(left);
        }

        @Override
        public void acted(int count) {
            acted += count;
        }

        @Override
        public void after(int milliseconds, Runnable task) {
            later.add(task);
        }

        void leave() {
            underWay.remove().run();
        }
    }
}
