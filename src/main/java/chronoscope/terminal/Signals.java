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
    private volatile long backSince = System.nanoTime() - LATE_NANOS;

    /**
     * Takes the signals.
     *
     * @param away tells whether another program has the terminal: then ^C and the end of a stop are its own matter
     * @param resized is run when the terminal has a new size
     */
    Signals(Consumer<Input> sink, BooleanSupplier away, Runnable resized) {
        this.away = away;
        ENDING.forEach(name -> take(name, () -> {
            boolean forOthers = name.equals("INT") && elsewhere();
            if (!forOthers) {
                sink.accept(new Input.Terminated(SystemSignal.number(name)));
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

    /** Lets a request to stop stop the process, as if nobody took it. */
    void leaveStop() {
        SystemSignal.leave(STOP);
    }

    /** Takes requests to stop again. */
    void takeStop(Consumer<Input> sink) {
        backSince = System.nanoTime();
        SystemSignal.take(STOP, () -> sink.accept(new Input.Suspended()));
    }

    /** Stops the job that this process belongs to, and returns when it is continued. */
    void stop() throws IOException {
        stopped.set(true);
        Job.stop();
    }

    private void take(String name, Runnable task) {
        undo.push(SystemSignal.take(name, task));
    }

    /** Gives the signals back to who had them before. */
    void release() {
        undo.forEach(Runnable::run);
        undo.clear();
    }
}
