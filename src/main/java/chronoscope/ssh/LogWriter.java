package chronoscope.ssh;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongFunction;

/**
 * Writes lines on a thread of its own, so that nobody waits for who reads them. So much may wait to be written; what comes
 * then is lost, and counted. Used by many threads.
 */
final class LogWriter {
    /** Characters that may wait; as many again may be on their way out. */
    private static final int MOST = 1 << 21;

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final OutputStream out;
    private final Charset charset;
    private final LongFunction<String> lossInWords;
    private final Runnable eachSecond;
    private final Thread thread = new Thread(this::run, "log");
    private ArrayDeque<String> waiting = new ArrayDeque<>();
    private long length;
    private long lost;
    private Optional<String> last = Optional.empty();
    private boolean ended;

    /** Whether what was written last may end in the midst of a line; known to the thread only. */
    private boolean torn;

    /**
     * @param lossInWords the line for so many lost ones
     * @param eachSecond is done on the thread, once a second or more often
     */
    LogWriter(OutputStream out, Charset charset, LongFunction<String> lossInWords, Runnable eachSecond) {
        this.out = out;
        this.charset = charset;
        this.lossInWords = lossInWords;
        this.eachSecond = eachSecond;
        thread.setDaemon(true);
    }

    /** Begins to write, with the first line, if any, and then what was added before. */
    synchronized void begin(Optional<String> first) {
        first.ifPresent(waiting::addFirst);
        thread.start();
    }

    /** Adds a line, without a line end. */
    synchronized void add(String line) {
        if (length + line.length() > MOST) {
            lost++;
        } else {
            length += line.length();
            waiting.add(line);
            notifyAll();
        }
    }

    /** Adds the last line, if any, and waits until all is written, or so long at most. */
    void end(Optional<String> line, Duration most) throws InterruptedException {
        synchronized (this) {
            last = line;
            ended = true;
            notifyAll();
        }
        thread.join(most.toMillis());
    }

    private void run() {
        try {
            while (!isOver()) {
                eachSecond.run();
                write();
            }
            last.ifPresent(this::write);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean isOver() {
        return ended && waiting.isEmpty();
    }

    private void write() throws InterruptedException {
        List<String> lines = new ArrayList<>();
        long missing;
        synchronized (this) {
            long pause = PAUSE.toNanos();
            for (long end = System.nanoTime() + pause; waiting.isEmpty() && !ended && pause > 0; ) {
                TimeUnit.NANOSECONDS.timedWait(this, pause);
                pause = end - System.nanoTime();
            }
            lines.addAll(waiting);
            waiting = new ArrayDeque<>();
            length = 0;
            missing = lost;
            lost = 0;
        }
        for (String line : lines) {
            missing += write(line) ? 0 : 1;
        }
        if (missing > 0 && !write(lossInWords.apply(missing))) {
            synchronized (this) {
                lost += missing;
            }
        }
    }

    /** Writes a line at once, and returns whether it could be. */
    private boolean write(String line) {
        try {
            out.write(((torn ? "\n" : "") + line + "\n").getBytes(charset));
            out.flush();
            torn = false;
            return true;
        } catch (IOException full) {
            torn = true;
            return false;
        }
    }
}
