package chronoscope.tui;

import chronoscope.script.Background;
import chronoscope.session.Journal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.LongFunction;
import java.util.function.Supplier;

/**
 * Does what may wait for a file on a thread of its own, while the UI's thread goes on with what happens: keys are kept, and
 * ^C, a key that leaves, a signal or the terminal's end stop the waiting.
 */
final class Waiting implements Background {
    /** After so long, the reader is told what is waited for. */
    private static final long LONG_NANOS = TimeUnit.MILLISECONDS.toNanos(300);

    /** Between two steps that are this far apart, the UI's thread hears what happens. */
    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    /** What is waited for no more has so long to end by itself. */
    private static final long LAST_MILLIS = 50;

    private final BlockingQueue<Runnable> happened;
    private final LongFunction<Optional<Runnable>> next;
    private final BooleanSupplier ending;
    private final Supplier<Pending> shown;
    private final Runnable draw;
    private final Deque<Runnable> kept = new ArrayDeque<>();
    private boolean underWay;
    private boolean stopped;
    private long looked = System.nanoTime();
    private long drawn = looked;

    /**
     * @param happened what happens, for the UI's thread
     * @param next waits so many nanoseconds at most for what happens
     * @param ending whether the program is to end
     * @param shown what the one who has the keys waits for
     * @param draw shows what has changed
     */
    Waiting(
            BlockingQueue<Runnable> happened,
            LongFunction<Optional<Runnable>> next,
            BooleanSupplier ending,
            Supplier<Pending> shown,
            Runnable draw) {
        this.happened = happened;
        this.next = next;
        this.ending = ending;
        this.shown = shown;
        this.draw = draw;
    }

    /** What changes the explorer is kept as long as something is under way. */
    Runnable whenFree(Runnable task) {
        return () -> {
            if (underWay) {
                kept.add(task);
            } else {
                task.run();
            }
        };
    }

    /** Does what was kept, when all that an event leads to is done. */
    void catchUp() {
        stopped = false;
        looked = System.nanoTime();
        drawn = looked;
        for (Runnable task = kept.poll(); task != null; task = kept.poll()) {
            task.run();
        }
    }

    /** Returns a journal that writes as this works. */
    Journal recording(Journal journal) {
        return new Journal() {
            @Override
            public void done(Entry entry) {
                if (isRecording()) {
                    result(() -> {
                        journal.done(entry);
                        return true;
                    });
                }
            }

            @Override
            public boolean isRecording() {
                return journal.isRecording();
            }
        };
    }

    @Override
    public <T> Optional<T> result(Supplier<T> work) {
        if (ending.getAsBoolean()) {
            return Optional.empty();
        }
        FutureTask<T> task = new FutureTask<>(work::get) {
            @Override
            protected void done() {
                happened.add(() -> {});
            }
        };
        Thread worker = new Thread(task, "effect");
        worker.setDaemon(true);
        worker.start();
        Pending waiting = begin();
        try {
            goOn(task, waiting);
            finish(task);
        } finally {
            end(waiting);
            task.cancel(true);
        }
        return outcome(task);
    }

    /** Hears on the UI's thread itself, now and then, what happens while that does one thing after the other. */
    @Override
    public boolean isStopped() {
        long now = System.nanoTime();
        if (!stopped && !underWay && now - looked > LOOK_NANOS) {
            Pending waiting = begin();
            for (Runnable event = happened.poll(); event != null; event = happened.poll()) {
                event.run();
            }
            stopped = waiting.isStopped();
            if (!stopped && now - drawn > LONG_NANOS) {
                waiting.tell();
                draw.run();
                drawn = now;
            }
            end(waiting);
            looked = now;
        }
        return stopped || ending.getAsBoolean();
    }

    private Pending begin() {
        underWay = true;
        Pending waiting = shown.get();
        waiting.await();
        return waiting;
    }

    private void end(Pending waiting) {
        waiting.stopWaiting();
        underWay = false;
    }

    private void goOn(FutureTask<?> task, Pending waiting) {
        long nanos = LONG_NANOS;
        long start = System.nanoTime();
        while (!task.isDone() && !waiting.isStopped() && !ending.getAsBoolean()) {
            Optional<Runnable> event = next.apply(Math.min(nanos, waiting.patience()));
            event.ifPresent(Runnable::run);
            long left = start + LONG_NANOS - System.nanoTime();
            if (left <= 0 && nanos != Long.MAX_VALUE) {
                waiting.tell();
                draw.run();
            }
            nanos = left > 0 ? left : Long.MAX_VALUE;
        }
    }

    /** Work that is all but done is not interrupted: a file that is being written would be lost. */
    private static void finish(FutureTask<?> task) {
        try {
            task.get(LAST_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | CancellationException | ExecutionException known) {
            // The outcome tells of it.
            return;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static <T> Optional<T> outcome(FutureTask<T> task) {
        try {
            return Optional.of(task.get());
        } catch (CancellationException stopped) {
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof Error fault) {
                throw fault;
            }
            throw failure.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(failure);
        }
    }
}
