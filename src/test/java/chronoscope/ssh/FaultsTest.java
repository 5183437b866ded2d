package chronoscope.ssh;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.apache.sshd.server.SshServer;
import org.junit.jupiter.api.Test;

class FaultsTest {
    @Test
    void the_timer_goes_on_after_a_fault_and_reports_it() throws Exception {
        Queue<Throwable> faults = new ConcurrentLinkedQueue<>();
        List<Throwable> thrown = List.of(new IllegalStateException(), new OutOfMemoryError(), new StackOverflowError());
        try (SshServer server = SshServer.setUpDefaultServer()) {
            server.setScheduledExecutorService(java.util.concurrent.Executors.newScheduledThreadPool(1), true);
            Timer timer = new Timer(server, faults::add);
            CountDownLatch last = new CountDownLatch(1);
            for (Throwable each : thrown) {
                timer.after(0, () -> raise(each));
            }
            timer.after(0, last::countDown);
            last.await();
        }
        assertThat(faults).containsExactlyElementsOf(thrown);
    }

    private static void raise(Throwable fault) {
        if (fault instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) fault;
    }
}
