package chronoscope.terminal;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/** Writes on a thread of its own, in order, so that nobody waits for a terminal that stalls. */
final class OutputQueue {
    /** A terminal is stalled when a write that has begun does not end in so long. */
    private static final long STALLED_NANOS = TimeUnit.MILLISECONDS.toNanos(150);

    /** A write that does not begin is waited for so long. */
    private static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(1);

    /** What is written at once, so that a slow terminal is known from one that is stalled. */
    private static final int MOST_BYTES = 8192;

    /** More than this waits for no terminal that takes it ever again. */
    private static final int MOST_WAITING = 1 << 22;

    private final Output output;
    private final Deque<byte[]> waiting = new ArrayDeque<>();
    private final Thread writer;
    private boolean writing;
    private boolean closed;
    private long waitingBytes;
    private long stalled;
    private Optional<IOException> failure = Optional.empty();
    private Optional<Runnable> then = Optional.empty();

    /** Takes bytes; an interrupt ends a wait. */
    interface Output {
        void write(byte[] bytes) throws IOException, InterruptedException;
    }

    OutputQueue(Output output) {
        this(output, task -> new Thread(task, "terminal writer"));
    }

    OutputQueue(Output output, ThreadFactory threads) {
        this.output = output;
        this.writer = threads.newThread(this::write);
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
            long end = System.nanoTime() + LONGEST_NANOS;
            while (!isEmpty() && stalled < STALLED_NANOS && (writing || System.nanoTime() < end)) {
                long waited = OwnTime.look(this);
                stalled += writing ? waited : 0;
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
        stalled = 0;
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
