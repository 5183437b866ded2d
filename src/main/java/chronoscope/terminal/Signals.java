package chronoscope.terminal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** The process's signals as inputs; none of them ends the program by itself. */
final class Signals {
    private static final Map<String, Integer> ENDING = Map.of("HUP", 1, "INT", 2, "TERM", 15);

    private final Deque<Runnable> undo = new ArrayDeque<>();
    private final Thread taking;

    /**
     * Takes the signals, on a thread of its own: the first takes a while.
     *
     * @param elsewhere tells whether another program has the terminal: then ^C and the end of a stop are its own matter
     * @param resized is run when the terminal has a new size
     * @param taken is run once all are taken, to see to what came before
     */
    Signals(Consumer<Input> sink, BooleanSupplier elsewhere, Runnable resized, Runnable taken) {
        taking = new Thread(
                () -> {
                    takeAll(sink, elsewhere, resized);
                    taken.run();
                },
                "signals");
        taking.setDaemon(true);
        taking.start();
    }

    private void takeAll(Consumer<Input> sink, BooleanSupplier elsewhere, Runnable resized) {
        ENDING.forEach((name, number) -> take(name, () -> {
            boolean forOthers = name.equals("INT") && elsewhere.getAsBoolean();
            if (!forOthers) {
                sink.accept(new Input.Terminated(number));
            }
        }));
        take("CONT", () -> {
            if (!elsewhere.getAsBoolean()) {
                sink.accept(new Input.Resumed());
            }
        });
        take("WINCH", resized);
    }

    private void take(String name, Runnable handler) {
        Object before = org.jline.utils.Signals.register(name, handler);
        undo.push(() -> org.jline.utils.Signals.unregister(name, before));
    }

    /** Waits until all are taken. */
    void awaitTaken() {
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
