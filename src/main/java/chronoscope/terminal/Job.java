package chronoscope.terminal;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;

/** The job that this process belongs to in its shell. */
final class Job {
    private Job() {}

    /**
     * Stops the whole job, as the terminal itself would for ^Z, and returns when it is continued: the process that the
     * shell waits for may be another one of it. A job without a shell that could continue it is not stopped; the system
     * sees to that.
     */
    static void stop() throws IOException {
        Process stop = new ProcessBuilder("sh", "-c", "kill -s TSTP 0")
                .redirectInput(Redirect.INHERIT)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
        try {
            stop.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
