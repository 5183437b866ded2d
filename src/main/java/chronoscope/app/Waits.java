package chronoscope.app;

import java.io.IOException;

/** Waits for a pipe that end with the program: else the JVM ends a third of a second later than it is told to. */
final class Waits {
    private Waits() {}

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

    private static void forget(Thread atExit) {
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException ending) {
            // It runs already.
            return;
        }
    }
}
