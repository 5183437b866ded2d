package chronoscope.ssh;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Sessions of one reader compute by pools. */
class CpuSlotTest {
    private final List<String> happened = Collections.synchronizedList(new ArrayList<>());
    private final CpuSlot.Pool pool = new CpuSlot.Pool(1);

    @Test
    void a_session_that_waits_lets_the_next_one_compute() throws Exception {
        CpuSlot first = new CpuSlot();
        CountDownLatch begun = new CountDownLatch(1);
        Thread other = new Thread(() -> {
            begun.countDown();
            CpuSlot second = new CpuSlot();
            second.acquire(pool);
            happened.add("second");
            second.close();
        });
        first.acquire(pool);
        other.start();
        begun.await();
        happened.add("first");
        // A prompt shows what is typed while it waits for the line.
        first.pause();
        first.pause();
        first.resume();
        other.join();
        first.resume();
        first.close();
        assertThat(happened).containsExactly("first", "second");
    }

    @Test
    void other_threads_neither_give_a_turn_away_nor_take_one() throws Exception {
        CpuSlot slot = new CpuSlot();
        CountDownLatch tried = new CountDownLatch(1);
        slot.acquire(pool);
        Thread other = new Thread(() -> {
            slot.pause();
            slot.resume();
            slot.yieldToOthers();
            slot.pause();
            tried.countDown();
            new CpuSlot().acquire(pool);
            happened.add("other");
        });
        other.start();
        tried.await();
        happened.add("slot");
        slot.close();
        other.join();
        assertThat(happened).containsExactly("slot", "other");
    }

    @Test
    void who_computes_for_long_passes_the_turn_on_between_commands() throws Exception {
        CpuSlot busy = new CpuSlot();
        busy.acquire(pool);
        Thread other = new Thread(() -> {
            CpuSlot light = new CpuSlot();
            light.acquire(pool);
            happened.add("light");
            light.close();
        });
        other.start();
        while (happened.isEmpty()) {
            busy.yieldToOthers();
        }
        busy.close();
        other.join();
        assertThat(happened).containsExactly("light");
    }
}
