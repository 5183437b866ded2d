package chronoscope.ssh;

import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.sshd.common.FactoryManager;

/** Does things later, on the one thread that the protocol's library has for that. */
final class Timer {
    private Timer() {}

    static void after(FactoryManager server, long milliseconds, Runnable task) {
        Future<?> unused = server.getScheduledExecutorService().schedule(task, milliseconds, TimeUnit.MILLISECONDS);
    }

    static void eachSecond(FactoryManager server, Runnable task) {
        Future<?> unused = server.getScheduledExecutorService().scheduleWithFixedDelay(task, 1, 1, TimeUnit.SECONDS);
    }
}
