package chronoscope.app;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** Waits for a pipe that end with the program: else the JVM ends a third of a second later than it is told to. */
final class PipeWait {
    /** What may not answer at all keeps nobody from leaving for longer. */
    static final long BRIEF_MILLIS = 150;

    /** A file takes what is left on a busy machine too. */
    static final long FILE_MILLIS = 2_000;

    /** A wait goes on in looks that count as no longer than this: what had no processor meanwhile is not lost. */
    private static final long LOOK_MILLIS = 10;

    private PipeWait() {}

    /** Something that may wait. */
    interface Wait<T> {
        T end() throws IOException;
    }

    /** Waits; the program's end interrupts it. */
    static <T> T untilExit(Wait<T> wait) throws IOException {
        return untilExit(wait, () -> {});
    }

    /** @param waking is run at the program's end, where an interrupt alone does not end the wait */
    static <T> T untilExit(Wait<T> wait, Runnable waking) throws IOException {
        Thread waiting = Thread.currentThread();
        Thread atExit = new Thread(
                () -> {
                    waiting.interrupt();
                    waking.run();
                },
                "end of a wait");
        try {
            Runtime.getRuntime().addShutdownHook(atExit);
        } catch (IllegalStateException ending) {
            waiting.interrupt();
        }
        try {
            return wait.end();
        } finally {
            forget(atExit);
        }
    }

    /** Does what may wait for a file at the program's end, and returns what it gives, or empty where that takes too long. */
    static <T> Optional<T> briefly(Supplier<T> work) {
        return within(BRIEF_MILLIS, work);
    }

    /** Does it within a time. */
    static <T> Optional<T> within(long milliseconds, Supplier<T> work) {
        FutureTask<T> task = new FutureTask<>(work::get);
        Thread worker = new Thread(task, "last work");
        worker.setDaemon(true);
        worker.start();
        try {
            for (long looks = milliseconds / LOOK_MILLIS; looks > 0 && worker.isAlive(); looks--) {
                worker.join(LOOK_MILLIS);
            }
            return worker.isAlive() ? Optional.empty() : Optional.of(task.get());
        } catch (InterruptedException | ExecutionException lost) {
            // A pipe's reader or a mount that does not answer keeps nobody from leaving.
            return Optional.empty();
        } finally {
            task.cancel(true);
        }
    }

    private static void forget(Thread atExit) {
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException ending) {
            // It runs already.
            return;
        }
    }
}
