package chronoscope.ssh;

import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.sshd.common.FactoryManager;

/** Does things later, on the one thread that the protocol's library has for that. */
final class Timer {
    private final FactoryManager server;
    private final Consumer<Throwable> faults;

    /** @param faults takes what a task throws: the library would drop it, and do nothing again that is to be repeated */
    Timer(FactoryManager server, Consumer<Throwable> faults) {
        this.server = server;
        this.faults = faults;
    }

    void after(long milliseconds, Runnable task) {
        Future<?> unused =
                server.getScheduledExecutorService().schedule(() -> run(task), milliseconds, TimeUnit.MILLISECONDS);
    }

    void eachSecond(Runnable task) {
        Future<?> unused =
                server.getScheduledExecutorService().scheduleWithFixedDelay(() -> run(task), 1, 1, TimeUnit.SECONDS);
    }

    private void run(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException | Error fault) {
            faults.accept(fault);
        }
    }
}
