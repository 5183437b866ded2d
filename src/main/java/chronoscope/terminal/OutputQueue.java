package chronoscope.terminal;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Writes on a thread of its own, in order, so that nobody waits for a terminal that stalls. */
final class OutputQueue {
    /** A terminal that takes nothing for so long is stalled. */
    private static final long STALLED_NANOS = TimeUnit.MILLISECONDS.toNanos(150);

    /** What is written at once, so that a slow terminal is known from one that is stalled. */
    private static final int MOST_BYTES = 8192;

    /** More than this waits for no terminal that takes it ever again. */
    private static final int MOST_WAITING = 1 << 22;

    private final Output output;
    private final Deque<byte[]> waiting = new ArrayDeque<>();
    private final Thread writer = new Thread(this::write, "terminal writer");
    private boolean writing;
    private boolean closed;
    private long waitingBytes;
    private long progress;
    private Optional<IOException> failure = Optional.empty();
    private Optional<Runnable> then = Optional.empty();

    /** Takes bytes; an interrupt ends a wait. */
    interface Output {
        void write(byte[] bytes) throws IOException, InterruptedException;
    }

    OutputQueue(Output output) {
        this.output = output;
        writer.setDaemon(true);
        writer.start();
    }

    /**
     * Has the bytes written behind all others.
     *
     * @throws IOException when earlier ones could not be written, or too many wait
     */
    synchronized void add(byte[] bytes) throws IOException {
        if (failure.isPresent()) {
            throw new IOException(failure.get());
        }
        waitingBytes += bytes.length;
        if (waitingBytes > MOST_WAITING) {
            throw new IOException("the terminal takes nothing");
        }
        if (isEmpty()) {
            progress = System.nanoTime();
        }
        waiting.add(bytes);
        notifyAll();
    }

    /** Returns whether all is written; where it is not, runs the task, on another thread, once it is. */
    synchronized boolean drained(Runnable task) {
        boolean empty = isEmpty();
        then = empty ? Optional.empty() : Optional.of(task);
        return empty;
    }

    /** Waits until all is written, and returns false as soon as the terminal is stalled. */
    synchronized boolean await() {
        try {
            for (long left = left(); !isEmpty() && left > 0; left = left()) {
                TimeUnit.NANOSECONDS.timedWait(this, left);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return isEmpty();
    }

    /** Gives up what is not written yet. */
    synchronized void close() {
        closed = true;
        writer.interrupt();
    }

    private boolean isEmpty() {
        return (waiting.isEmpty() && !writing) || failure.isPresent();
    }

    private long left() {
        return progress + STALLED_NANOS - System.nanoTime();
    }

    private void write() {
        try {
            while (true) {
                byte[] bytes = next();
                for (int at = 0; at < bytes.length; at += MOST_BYTES) {
                    output.write(Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + MOST_BYTES)));
                    progressed();
                }
                written();
            }
        } catch (IOException refused) {
            fail(refused);
        } catch (InterruptedException end) {
            fail(new IOException(end));
        }
        // Whoever waits for the end hears of the failure when they write.
        written();
    }

    private synchronized byte[] next() throws InterruptedException {
        while (waiting.isEmpty() && !closed) {
            wait();
        }
        if (closed) {
            throw new InterruptedException();
        }
        writing = true;
        byte[] next = waiting.remove();
        waitingBytes -= next.length;
        return next;
    }

    private synchronized void progressed() {
        progress = System.nanoTime();
    }

    private synchronized void fail(IOException reason) {
        failure = Optional.of(reason);
    }

    private void written() {
        Optional<Runnable> next;
        synchronized (this) {
            writing = false;
            next = isEmpty() ? then : Optional.empty();
            then = next.isPresent() ? Optional.empty() : then;
            notifyAll();
        }
        next.ifPresent(Runnable::run);
    }
}
