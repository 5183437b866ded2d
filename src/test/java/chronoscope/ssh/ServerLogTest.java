package chronoscope.ssh;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.json.JsonText;
import chronoscope.ssh.ServerLog.Fields;
import chronoscope.ssh.ServerLog.Form;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The log, whoever reads it or does not. */
@Timeout(60)
class ServerLogTest {
    private static final String TIME = "2022-04-27T10:00:00.000Z";

    /** Takes nothing before it is let go, and notes when it is asked. */
    private static final class Stuck extends OutputStream {
        private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
        private final CountDownLatch asked = new CountDownLatch(1);
        private final CountDownLatch free = new CountDownLatch(1);

        @Override
        public void write(int one) {
            throw new AssertionError("lines are written as a whole");
        }

        @Override
        public void write(byte[] bytes) throws IOException {
            asked.countDown();
            try {
                free.await();
            } catch (InterruptedException interrupted) {
                throw new IOException(interrupted);
            }
            taken.write(bytes);
        }
    }

    private static ServerLog log(OutputStream out, Form form) {
        return new ServerLog(out, UTF_8, form, () -> Instant.parse(TIME));
    }

    @Test
    void who_does_not_read_it_stops_nobody_and_learns_what_is_lost() throws Exception {
        Stuck out = new Stuck();
        ServerLog log = log(out, Form.PLAIN);
        log.begin(new Fields());
        out.asked.await();
        int all = 100_000;
        for (int i = 0; i < all; i++) {
            log.tell("event", new Fields().with("number", i));
        }
        out.free.countDown();
        log.end(0);
        List<String> lines = out.taken.toString(UTF_8).lines().toList();
        long written = lines.stream().filter(line -> line.contains(" event ")).count();
        assertThat(written).isBetween(10_000L, 99_999L);
        assertThat(lines).first().isEqualTo(TIME + " start");
        assertThat(lines).last().isEqualTo(TIME + " end code=0");
        assertThat(lines.stream().filter(line -> line.contains(" lost ")))
                .containsExactly(TIME + " lost count=" + (all - written));
        assertThat(lines.indexOf(TIME + " lost count=" + (all - written)))
                .isEqualTo(lines.indexOf(TIME + " event number=" + (written - 1)) + 1);
    }

    @Test
    void who_does_not_read_it_does_not_stop_the_end() throws Exception {
        Stuck out = new Stuck();
        LogWriter writer = new LogWriter(out, UTF_8, lost -> "", () -> {});
        writer.begin(Optional.of("start"));
        out.asked.await();
        writer.end(Optional.of("end"), Duration.ofMillis(1));
        assertThat(out.taken.size()).isZero();
        out.free.countDown();
    }

    @Test
    void a_full_disk_loses_lines_and_tears_none() throws Exception {
        ByteArrayOutputStream taken = new ByteArrayOutputStream();
        OutputStream disk = new OutputStream() {
            @Override
            public void write(int one) {
                throw new AssertionError("lines are written as a whole");
            }

            @Override
            public void write(byte[] bytes) throws IOException {
                String line = new String(bytes, UTF_8);
                if (line.contains("full")) {
                    taken.write(bytes, 0, 30);
                    throw new IOException("No space left on device");
                }
                taken.write(bytes);
            }
        };
        ServerLog log = log(disk, Form.PLAIN);
        log.tell("before", new Fields());
        log.tell("full", new Fields());
        log.tell("full", new Fields());
        log.tell("after", new Fields());
        log.begin(new Fields());
        log.end(0);
        assertThat(taken.toString(UTF_8).lines())
                .contains(TIME + " start", TIME + " before", TIME + " after", TIME + " lost count=2")
                .last()
                .isEqualTo(TIME + " end code=0");
    }

    @Test
    void each_line_is_an_object_from_the_start_to_the_end() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ServerLog log = log(out, Form.JSON);
        log.notice("this is the built-in timeline");
        log.begin(new Fields().with("address", "[::1]:2222"));
        log.tell("event", new Fields().with("user", "ada"));
        log.end(0);
        assertThat(out.toString(UTF_8).lines().map(JsonText::object).map(each -> each.get("event")))
                .containsExactly("start", "notice", "event", "end");
    }

    @Test
    void a_start_that_fails_is_told_in_its_form() throws Exception {
        assertThat(failed(Form.JSON))
                .containsExactly(
                        "{\"time\":\"" + TIME + "\",\"event\":\"start\"}",
                        "{\"time\":\"" + TIME + "\",\"event\":\"error\",\"message\":\"t.yaml:1:1: error: no title\"}",
                        "{\"time\":\"" + TIME + "\",\"event\":\"error\",\"message\":\"can't\"}",
                        "{\"time\":\"" + TIME + "\",\"event\":\"end\",\"code\":2}");
        assertThat(failed(Form.PLAIN)).containsExactly("t.yaml:1:1: error: no title", "chronoscope: can't");
    }

    private static List<String> failed(Form form) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ServerLog log = log(out, form);
        log.problem("t.yaml:1:1: error: no title");
        log.error("can't");
        log.end(2);
        return out.toString(UTF_8).lines().toList();
    }

    @Test
    void what_repeats_itself_is_told_at_the_end_too() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ServerLog log = log(out, Form.PLAIN);
        log.begin(new Fields());
        for (int i = 0; i < 1000; i++) {
            log.tellRefusal(
                    "refuse", "full", java.net.InetAddress.getLoopbackAddress(), new Fields().with("reason", "full"));
        }
        log.end(0);
        assertThat(out.toString(UTF_8).lines())
                .containsExactly(
                        TIME + " start",
                        TIME + " refuse reason=full",
                        TIME + " refuse reason=full count=999",
                        TIME + " end code=0");
    }
}
