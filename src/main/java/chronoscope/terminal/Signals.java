package chronoscope.terminal;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * The process's signals as inputs; none of them ends the program by itself. QUIT and USR2 are the JVM's own, as are those
 * that faults of the machine raise.
 */
final class Signals {
    /** All that would end a process; no system has every one. */
    static final List<String> ENDING = List.of(
            "HUP", "INT", "TERM", "USR1", "ALRM", "ABRT", "TRAP", "SYS", "XCPU", "VTALRM", "PROF", "IO", "PWR",
            "STKFLT", "EMT");

    private static final String STOP = "TSTP";

    /** Signals are heard on threads: one that ended another program may come after its end. */
    private static final long LATE_NANOS = 1_000_000_000;

    private final Deque<Runnable> undo = new ArrayDeque<>();
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final BooleanSupplier away;
    private final Thread taking;
    private final AtomicBoolean begun = new AtomicBoolean();
    private volatile long backSince = System.nanoTime() - LATE_NANOS;

    /**
     * Prepares to take the signals.
     *
     * @param away tells whether another program has the terminal: then ^C and the end of a stop are its own matter
     * @param resized is run when the terminal has a new size
     * @param taken is run once all are taken, to see to what came before
     */
    Signals(Consumer<Input> sink, BooleanSupplier away, Runnable resized, Runnable taken) {
        this.away = away;
        taking = new Thread(
                () -> {
                    takeAll(sink, resized);
                    taken.run();
                },
                "signals");
        taking.setDaemon(true);
    }

    /** Begins to take the signals, on a thread of its own: the first takes as long as a part of the first frame. */
    void take() {
        if (begun.compareAndSet(false, true)) {
            taking.start();
        }
    }

    private void takeAll(Consumer<Input> sink, Runnable resized) {
        ENDING.forEach(name -> take(name, () -> {
            boolean forOthers = name.equals("INT") && elsewhere();
            if (!forOthers) {
                sink.accept(new Input.Terminated(number(name)));
            }
        }));
        take("CONT", () -> {
            boolean own = stopped.getAndSet(false) && elsewhere();
            if (!own) {
                sink.accept(new Input.Resumed());
            }
        });
        take("WINCH", resized);
        take(STOP, () -> sink.accept(new Input.Suspended()));
    }

    /** Tells whether a signal that is heard now may have been meant for another program in the terminal. */
    private boolean elsewhere() {
        return away.getAsBoolean() || System.nanoTime() - backSince < LATE_NANOS;
    }

    /** Returns the system's number of a signal that it has. */
    static int number(String name) {
        try {
            // The class is no part of Java itself, although every JVM has it.
            Class<?> type = Class.forName("sun.misc.Signal");
            Object signal = type.getConstructor(String.class).newInstance(name);
            return (int) type.getMethod("getNumber").invoke(signal);
        } catch (ReflectiveOperationException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** Lets a request to stop stop the process, as if nobody took it. */
    void leaveStop() {
        org.jline.utils.Signals.registerDefault(STOP);
    }

    /** Takes requests to stop again. */
    void takeStop(Consumer<Input> sink) {
        backSince = System.nanoTime();
        org.jline.utils.Signals.register(STOP, () -> sink.accept(new Input.Suspended()));
    }

    /** Stops the job that this process belongs to, and returns when it is continued. */
    void stop() throws IOException {
        awaitTaken();
        stopped.set(true);
        Job.stop();
    }

    private void take(String name, Runnable handler) {
        Object before = org.jline.utils.Signals.register(name, handler);
        undo.push(() -> org.jline.utils.Signals.unregister(name, before));
    }

    /** Takes the signals, and returns when all are taken. */
    void awaitTaken() {
        take();
        try {
            taking.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Gives the signals back to who had them before. */
    void release() {
        awaitTaken();
        undo.forEach(Runnable::run);
        undo.clear();
    }
}
