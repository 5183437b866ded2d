package chronoscope.ssh;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.model.Voyage;
import chronoscope.query.Corpus;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WarmUpTest {
    @Test
    void no_key_leaves_the_text_ui_before_the_time_is_over() throws Exception {
        assertThat(WarmUp.run(new ServedInMemory(new Corpus(Voyage.TIMELINE)), "dark", Duration.ofSeconds(6)))
                .isTrue();
    }

    @Test
    void it_ends_in_time_and_leaves_no_thread() throws Exception {
        Set<Thread> before = threads();
        long start = System.nanoTime();
        WarmUp.run(new ServedInMemory(new Corpus(Voyage.TIMELINE)), "dark", Duration.ofMillis(300));
        assertThat(System.nanoTime() - start).isGreaterThanOrEqualTo(300_000_000);
        for (Thread thread : threads()) {
            if (!before.contains(thread)) {
                thread.join();
            }
        }
    }

    private static Set<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !thread.isDaemon())
                .collect(Collectors.toSet());
    }
}
