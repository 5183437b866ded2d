package chronoscope.tui;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.terminal.Input;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader can do while an effect waits for a file. */
@Timeout(60)
class WaitingTest {
    private final Driver driver = Driver.curated(100, 30);
    private final BlockingQueue<Runnable> happened = new LinkedBlockingQueue<>();
    private final CountDownLatch answer = new CountDownLatch(1);
    private final Waiting waiting =
            new Waiting(happened, this::next, () -> this.ending, () -> driver.controller.pending(), this::draw);
    private boolean ending;
    private String drawn = "";

    @ParameterizedTest
    @CsvSource({"j j, 3/14", "/ \"drills\" Enter, match 1 of", "/ \"q\", /q", "Enter q j, 2/14"})
    void what_is_typed_meanwhile_is_done_then(String keys, String shown) {
        type(keys);
        happened.add(answer::countDown);
        assertThat(waiting.result(this::waitForAnswer)).contains("done");
        assertThat(driver.screen()).contains("1/14").doesNotContain(shown);
        driver.controller.catchUp();
        assertThat(driver.screen()).contains(shown);
    }

    @ParameterizedTest
    @CsvSource({"^C, false", "j ^C, false", "^C ^C, true", "q, true", "Q, true", "j Q, true"})
    void nobody_has_to_wait_for_what_does_not_answer(String keys, boolean ends) {
        type(keys);
        assertThat(waiting.result(this::waitForAnswer)).isEmpty();
        happened.forEach(Runnable::run);
        assertThat(driver.controller.ended()).isEqualTo(ends);
        driver.controller.catchUp();
        assertThat(driver.screen()).contains("1/14");
    }

    @Test
    void what_is_typed_before_a_key_that_leaves_is_done_first() {
        type("j j Q");
        happened.add(answer::countDown);
        assertThat(waiting.result(this::waitForAnswer)).contains("done");
        assertThat(driver.controller.ended()).isFalse();
        driver.controller.catchUp();
        assertThat(driver.controller.ended()).isTrue();
        assertThat(driver.screen()).contains("3/14");
    }

    @Test
    void what_the_mouse_does_meanwhile_is_done_after() {
        happened.add(() -> driver.controller.point(new Input.Pointed(Input.Pointed.Kind.PRESS, 3, 12)));
        happened.add(answer::countDown);
        assertThat(waiting.result(this::waitForAnswer)).contains("done");
        String before = driver.screen();
        driver.controller.catchUp();
        assertThat(driver.screen()).isNotEqualTo(before);
    }

    @Test
    void a_signal_ends_the_waiting_and_all_that_is_done_after() {
        happened.add(() -> ending = true);
        assertThat(waiting.result(this::waitForAnswer)).isEmpty();
        assertThat(waiting.result(() -> "done")).isEmpty();
    }

    @Test
    void who_waits_long_reads_for_what() {
        driver.controller.type("next");
        assertThat(waiting.result(this::waitForAnswer)).contains("done");
        assertThat(drawn).contains("still: next; ^C stops waiting");
        assertThat(driver.screen()).doesNotContain("still:");
    }

    @ParameterizedTest
    @CsvSource({"^C, false", "^C ^C, true", "q, true", "j Q, true"})
    void what_goes_on_step_by_step_is_stopped(String keys, boolean ends) {
        type(keys);
        while (!waiting.isStopped() && !driver.controller.ended()) {
            assertThat(drawn).isEmpty();
        }
        assertThat(driver.controller.ended()).isEqualTo(ends);
        assertThat(driver.screen()).contains("1/14");
    }

    @Test
    void a_signal_stops_what_goes_on_step_by_step() {
        happened.add(() -> ending = true);
        while (!waiting.isStopped()) {
            assertThat(ending).isFalse();
        }
    }

    @Test
    void what_goes_on_for_long_is_shown_and_keeps_what_is_typed() {
        driver.controller.type("next");
        type("j");
        while (!waiting.isStopped() && drawn.isEmpty()) {
            assertThat(driver.screen()).contains("2/14");
        }
        assertThat(drawn).contains("still: next; ^C stops waiting");
        driver.controller.catchUp();
        assertThat(driver.screen()).contains("3/14");
    }

    @Test
    void what_changes_the_timeline_comes_after_the_effect() {
        happened.add(waiting.whenFree(driver::loaded));
        happened.add(answer::countDown);
        driver.controller.say("noted", false);
        assertThat(waiting.result(this::waitForAnswer)).contains("done");
        assertThat(driver.screen()).contains("noted");
        waiting.catchUp();
        assertThat(driver.screen()).doesNotContain("noted");
    }

    private void type(String keys) {
        for (String key : keys.split(" ", -1)) {
            happened.add(() -> driver.keys(key));
        }
    }

    private Optional<Runnable> next(long nanos) {
        try {
            return Optional.ofNullable(happened.poll(nanos, TimeUnit.NANOSECONDS));
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private void draw() {
        drawn = driver.screen();
        answer.countDown();
    }

    private String waitForAnswer() {
        try {
            answer.await();
            return "done";
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return "stopped";
        }
    }
}
