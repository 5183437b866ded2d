package chronoscope.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A terminal that stalls holds nobody up. */
@Timeout(60)
class OutputQueueTest {
    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private final CountDownLatch reading = new CountDownLatch(1);
    private final OutputQueue queue = new OutputQueue(this::show);

    @Test
    void a_stalled_terminal_keeps_nobody_from_writing_and_ending() throws Exception {
        queue.add(bytes("frame"));
        queue.add(bytes("leave"));
        assertThat(queue.await()).isFalse();
        queue.close();
    }

    /** A writer that gets no processor for longer than a stalled terminal is waited for. */
    @Test
    void a_terminal_is_not_stalled_as_long_as_no_write_has_begun() throws Exception {
        CountDownLatch processor = new CountDownLatch(1);
        OutputQueue busy =
                new OutputQueue(bytes -> shown.writeBytes(bytes), task -> new Thread(() -> runAfter(processor, task)));
        busy.add(bytes("frame"));
        queue.add(bytes("frame"));
        assertThat(queue.await()).isFalse();
        assertThat(shown.size()).isZero();
        processor.countDown();
        assertThat(busy.await()).isTrue();
        assertThat(shown).hasToString("frame");
    }

    @Test
    void what_was_written_comes_in_order_once_somebody_reads() throws Exception {
        CountDownLatch drained = new CountDownLatch(1);
        queue.add(bytes("first "));
        queue.add(bytes("second"));
        assertThat(queue.drained(drained::countDown)).isFalse();
        reading.countDown();
        drained.await();
        assertThat(queue.await()).isTrue();
        assertThat(shown).hasToString("first second");
    }

    @Test
    void a_terminal_that_is_gone_is_reported_to_who_writes_next() throws Exception {
        CountDownLatch failed = new CountDownLatch(1);
        OutputQueue gone = new OutputQueue(bytes -> {
            reading.await();
            throw new IOException("gone");
        });
        gone.add(bytes("frame"));
        assertThat(gone.drained(failed::countDown)).isFalse();
        reading.countDown();
        failed.await();
        assertThatIOException().isThrownBy(() -> gone.add(bytes("next")));
    }

    private static void runAfter(CountDownLatch begin, Runnable task) {
        try {
            begin.await();
            task.run();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    private void show(byte[] bytes) throws InterruptedException {
        reading.await();
        shown.writeBytes(bytes);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
