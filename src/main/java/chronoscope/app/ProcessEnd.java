package chronoscope.app;

import com.sun.jna.Function;

/**
 * Ends a process in which a thread waits in the system for what may never come, as from a network's folder that does not
 * answer: the JVM would wait another 300 milliseconds for it.
 */
final class ProcessEnd {
    /** A thread that is about to end by itself has so long. */
    private static final long LAST_MILLIS = 10;

    private static final int MOST_THREADS = 64;

    private ProcessEnd() {}

    /** Ends the process with the exit code if such a thread holds it; all that is to be written is written. */
    static void ifHeld(int code) throws InterruptedException {
        if (isHeld()) {
            end(code);
        }
    }

    /** To the JVM, a thread that waits in the system runs. */
    private static boolean isHeld() throws InterruptedException {
        Thread[] threads = new Thread[MOST_THREADS];
        int count = Thread.enumerate(threads);
        for (int index = 0; index < count; index++) {
            Thread each = threads[index];
            if (each != Thread.currentThread() && each.getState() == Thread.State.RUNNABLE) {
                each.join(LAST_MILLIS);
                if (each.getState() == Thread.State.RUNNABLE) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void end(int code) {
        try {
            System.setProperty(
                    "jna.tmpdir", System.getProperty("jline.tmpdir", System.getProperty("java.io.tmpdir", "/tmp")));
            Function.getFunction("c", "_exit").invoke(new Object[] {code});
        } catch (RuntimeException | LinkageError unavailable) {
            // The JVM ends it later.
            return;
        }
    }
}
