package chronoscope.ssh;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.ssh.ServerLog.Fields;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What happens again and again; the clock is the test's, and the log looks for sums each second. */
class RepeatsTest {
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration MINUTES = Duration.ofMinutes(10);

    private final List<String> told = new ArrayList<>();
    private final Repeats repeats =
            new Repeats((event, fields) -> told.add((event + " " + fields).replaceAll("[{},]", "")), 0);
    private long millis;

    private void happens(String event, int address, Duration pause) throws UnknownHostException {
        InetAddress from = InetAddress.getByAddress(new byte[] {10, 0, (byte) (address >> 8), (byte) address});
        repeats.tell(new Repeats.Kind(event, "kind", from, pause), new Fields().with("from", address), nanos());
    }

    private long nanos() {
        return TimeUnit.MILLISECONDS.toNanos(millis);
    }

    private void pass(long more) {
        millis += more;
        repeats.look(nanos());
    }

    @Test
    void the_first_is_told_at_once_and_the_others_in_a_sum() throws Exception {
        happens("refuse", 1, SECOND);
        assertThat(told).containsExactly("refuse from=1");
        happens("refuse", 1, SECOND);
        happens("refuse", 1, SECOND);
        happens("refuse", 1, SECOND);
        pass(900);
        assertThat(told).hasSize(1);
        pass(100);
        assertThat(told).containsExactly("refuse from=1", "refuse from=1 count=3");
    }

    @Test
    void a_second_one_is_told_like_the_first_a_little_later() throws Exception {
        happens("refuse", 1, SECOND);
        happens("refuse", 1, SECOND);
        pass(1000);
        assertThat(told).containsExactly("refuse from=1", "refuse from=1");
    }

    @Test
    void after_a_quiet_time_it_is_news_again() throws Exception {
        happens("refuse", 1, SECOND);
        pass(1000);
        happens("refuse", 1, SECOND);
        assertThat(told).hasSize(2);
    }

    @Test
    void a_flood_from_one_address_is_a_line_a_second() throws Exception {
        for (int second = 0; second < 60; second++) {
            for (int i = 0; i < 1000; i++) {
                happens("refuse", 1, SECOND);
                pass(1);
            }
        }
        assertThat(told).hasSizeLessThanOrEqualTo(61);
        assertCounted(60_000);
    }

    @Test
    void a_flood_from_many_addresses_is_hardly_more() throws Exception {
        for (int second = 0; second < 60; second++) {
            for (int i = 0; i < 1000; i++) {
                happens(i % 2 == 0 ? "refuse" : "disconnect", second * 1000 + i, SECOND);
                pass(1);
            }
        }
        pass(2000);
        assertThat(told).hasSizeLessThanOrEqualTo(67);
        assertCounted(60_000);
    }

    @Test
    void so_it_is_where_nobody_looks_for_a_while() throws Exception {
        for (int i = 0; i < 50_000; i++) {
            happens("refuse", i, SECOND);
        }
        pass(1000);
        assertThat(told).hasSize(6).last().isEqualTo("refuse reason=from many addresses count=49995");
    }

    @Test
    void routine_is_told_once_in_a_long_time() throws Exception {
        for (int second = 0; second < 3600; second++) {
            if (second % 2 == 0) {
                happens("disconnect", 1, MINUTES);
            }
            pass(1000);
        }
        assertThat(told)
                .startsWith("disconnect from=1", "disconnect from=1 count=299", "disconnect from=1 count=300")
                .hasSize(7);
    }

    private void assertCounted(long all) {
        pass(2000);
        long counted = told.stream()
                .mapToLong(line -> line.contains("count=") ? Long.parseLong(line.replaceAll(".*count=", "")) : 1)
                .sum();
        assertThat(counted).isEqualTo(all);
    }
}
