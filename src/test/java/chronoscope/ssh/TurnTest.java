package chronoscope.ssh;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Sessions of one reader compute by turns. */
class TurnTest {
    private final List<String> happened = Collections.synchronizedList(new ArrayList<>());
    private final Turn.Shared shared = new Turn.Shared(1);

    @Test
    void a_session_that_waits_lets_the_next_one_compute() throws Exception {
        Turn first = new Turn();
        CountDownLatch begun = new CountDownLatch(1);
        Thread other = new Thread(() -> {
            begun.countDown();
            Turn second = new Turn();
            second.begin(shared);
            happened.add("second");
            second.end();
        });
        first.begin(shared);
        other.start();
        begun.await();
        happened.add("first");
        // A prompt shows what is typed while it waits for the line.
        first.pause();
        first.pause();
        first.resume();
        other.join();
        first.resume();
        first.end();
        assertThat(happened).containsExactly("first", "second");
    }

    @Test
    void other_threads_neither_give_a_turn_away_nor_take_one() throws Exception {
        Turn turn = new Turn();
        turn.begin(shared);
        Thread other = new Thread(() -> {
            turn.pause();
            turn.resume();
            turn.pass();
        });
        other.start();
        other.join();
        assertThat(shared.isFree()).isFalse();
        turn.end();
        assertThat(shared.isFree()).isTrue();
    }

    @Test
    void who_computes_for_long_passes_the_turn_on_between_commands() throws Exception {
        Turn busy = new Turn();
        busy.begin(shared);
        Thread other = new Thread(() -> {
            Turn light = new Turn();
            light.begin(shared);
            happened.add("light");
            light.end();
        });
        other.start();
        while (happened.isEmpty()) {
            busy.pass();
        }
        busy.end();
        other.join();
        assertThat(happened).containsExactly("light");
    }
}
