package chronoscope.tui;

import chronoscope.model.ReadSoFar;
import chronoscope.query.Corpus;
import chronoscope.view.Scene;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

/** Reads the file beside the UI, one reading at a time; all but the reading is on the UI's thread. */
final class Loader {
    private static final int MANY_EVENTS = 1000;

    private final Backend backend;
    private final Consumer<Runnable> queue;
    private final Consumer<Scene.Loading> progressed;
    private final Consumer<Backend.Loaded> opened;
    private final CountDownLatch shown = new CountDownLatch(1);
    private boolean reading;
    private boolean wantedAgain;
    private boolean isLong;
    private volatile boolean cancelled;

    /**
     * @param queue has something done on the UI's thread
     * @param progressed hears there how far a reading is
     * @param opened hears there what was read
     */
    Loader(
            Backend backend,
            Consumer<Runnable> queue,
            Consumer<Scene.Loading> progressed,
            Consumer<Backend.Loaded> opened) {
        this.backend = backend;
        this.queue = queue;
        this.progressed = progressed;
        this.opened = opened;
    }

    void begin() {
        reading = true;
        Thread reader = new Thread(this::read, "timeline reader");
        reader.setDaemon(true);
        reader.start();
    }

    /** Reads the file once more, and after the reading that is under way where there is one. */
    void again() {
        if (reading) {
            wantedAgain = true;
        } else {
            begin();
        }
    }

    boolean isReading() {
        return reading;
    }

    /** Returns whether something tells that the file is a long one. */
    boolean isLong() {
        return isLong;
    }

    /** Has the reading that is under way stop. */
    void cancel() {
        cancelled = true;
        shown.countDown();
    }

    private void read() {
        try {
            backend.load(this::goOn).ifPresent(loaded -> {
                queue.accept(() -> end(loaded));
                awaitShown();
                loaded.timeline().ifPresent(Corpus::prepare);
            });
        } catch (RuntimeException | Error fault) {
            // The thread of the UI is the one that can put the terminal back before anything is told.
            queue.accept(() -> {
                throw fault;
            });
        }
    }

    /** The first frame needs the processor more than a search that nobody has begun. */
    private void awaitShown() {
        try {
            shown.await();
        } catch (InterruptedException nobodyWaits) {
            Thread.currentThread().interrupt();
        }
    }

    /** Is told once the first frame is there. */
    void shown() {
        shown.countDown();
    }

    private boolean goOn(double fraction, long bytes, ReadSoFar read) {
        queue.accept(() -> {
            isLong |= (0 <= fraction && fraction < 1) || read.events() > MANY_EVENTS;
            progressed.accept(new Scene.Loading(fraction, bytes, read));
        });
        return !cancelled;
    }

    private void end(Backend.Loaded loaded) {
        reading = false;
        opened.accept(loaded);
        if (wantedAgain) {
            wantedAgain = false;
            begin();
        }
    }
}
