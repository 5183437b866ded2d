package chronoscope.files;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Watches a file by looking at its stamp each second, on a thread of its own.
 *
 * <p>What looks through the path sees whatever changes on it: a link that is led elsewhere, a folder that is made again, a
 * mounted file that is replaced, on every file system. The system's notices see some of this, on local disks, as long as
 * there are any left; a look costs 20 microseconds. Where a file system does not answer, only this thread waits for it.
 */
public final class FileWatch implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofSeconds(1);

    /** What has not changed for so long has come to rest: nobody is in the midst of writing it. */
    private static final Duration REST = Duration.ofMillis(250);

    /** A fault of a file that has not changed for so long is its author's, and not that of half a file. */
    private static final Duration STANDING = Duration.ofSeconds(1);

    private static final long NEVER = -1;

    private final Path file;
    private final Runnable changed;
    private Optional<Stamp> told;
    private boolean closed;
    private long asked;
    private long answered;

    private FileWatch(Path file, Optional<Stamp> read, Runnable changed) {
        this.file = file;
        this.told = read;
        this.changed = changed;
    }

    /**
     * Starts to watch.
     *
     * @param read the stamp of the file before it was read
     * @param changed is called on the thread that watches, when a change has come to rest
     */
    public static FileWatch start(Path file, Optional<Stamp> read, Runnable changed) {
        FileWatch watch = new FileWatch(file, read, changed);
        Thread thread = new Thread(watch::run, "file watch");
        thread.setDaemon(true);
        thread.start();
        return watch;
    }

    /**
     * Reads the file, once more where somebody is in the midst of writing it: half of a file may have any fault.
     *
     * @param sound whether what was read has no faults
     */
    public static <T> T settled(Path file, Supplier<T> reading, Predicate<T> sound) {
        while (true) {
            Optional<Stamp> before = Stamp.of(file);
            T read = reading.get();
            if (sound.test(read) || !changes(file, before)) {
                return read;
            }
        }
    }

    /** Waits until the file has changed and come to rest again, and returns whether it has. */
    private static boolean changes(Path file, Optional<Stamp> before) {
        Optional<Stamp> last = before;
        Optional<Stamp> now = before;
        try {
            for (long left = STANDING.toMillis(); left > 0 || !now.equals(last); left -= REST.toMillis()) {
                last = now;
                Thread.sleep(REST.toMillis());
                now = Stamp.of(file);
                if (now.equals(last) && !now.equals(before)) {
                    return true;
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    /** Looks now, and returns whether what there is was told before the time was over. */
    public synchronized boolean look(Duration most) {
        asked++;
        long mine = asked;
        notifyAll();
        long end = System.nanoTime() + most.toNanos();
        try {
            for (long left = most.toNanos(); answered < mine && left > 0; left = end - System.nanoTime()) {
                TimeUnit.NANOSECONDS.timedWait(this, left);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return answered >= mine;
    }

    /** Watches no more. */
    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
    }

    private void run() {
        Optional<Stamp> last = told;
        for (long question = next(REST); question != NEVER; question = next(last.equals(told) ? PAUSE : REST)) {
            Optional<Stamp> now = Stamp.of(file);
            boolean resting = now.equals(last);
            last = now;
            if (!now.equals(told) && (resting || question > answered)) {
                told = now;
                changed.run();
            }
            answer(question);
        }
    }

    /** Waits so long, or until somebody asks, and returns the number of the last question; or never, once it is closed. */
    private synchronized long next(Duration pause) {
        long end = System.nanoTime() + pause.toNanos();
        try {
            for (long left = pause.toNanos();
                    left > 0 && asked == answered && !closed;
                    left = end - System.nanoTime()) {
                TimeUnit.NANOSECONDS.timedWait(this, left);
            }
        } catch (InterruptedException interrupted) {
            return NEVER;
        }
        return closed ? NEVER : asked;
    }

    private synchronized void answer(long question) {
        answered = question;
        notifyAll();
    }
}
