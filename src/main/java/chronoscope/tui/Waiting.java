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

    /** What is waited for no more has so long to end by itself. */
    private static final long LAST_MILLIS = 50;

    private final BlockingQueue<Runnable> happened;
    private final LongFunction<Optional<Runnable>> next;
    private final BooleanSupplier ending;
    private final Supplier<Controller> shown;
    private final Runnable draw;
    private final Deque<Runnable> kept = new ArrayDeque<>();
    private boolean underWay;

    /**
     * @param happened what happens, for the UI's thread
     * @param next waits so many nanoseconds at most for what happens
     * @param ending whether the program is to end
     * @param shown who has the keys
     * @param draw shows what has changed
     */
    Waiting(
            BlockingQueue<Runnable> happened,
            LongFunction<Optional<Runnable>> next,
            BooleanSupplier ending,
            Supplier<Controller> shown,
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

    /** Does what was kept. */
    void catchUp() {
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
        underWay = true;
        Controller waiting = shown.get();
        waiting.await();
        try {
            goOn(task, waiting);
            finish(task);
        } finally {
            waiting.stopWaiting();
            underWay = false;
            task.cancel(true);
        }
        return outcome(task);
    }

    private void goOn(FutureTask<?> task, Controller waiting) {
        long nanos = LONG_NANOS;
        long start = System.nanoTime();
        while (!task.isDone() && !waiting.isStopped() && !ending.getAsBoolean()) {
            Optional<Runnable> event = next.apply(Math.min(nanos, waiting.patience()));
            event.ifPresent(Runnable::run);
            long left = start + LONG_NANOS - System.nanoTime();
            if (left <= 0 && nanos != Long.MAX_VALUE) {
                waiting.tellOfWaiting();
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
