package chronoscope.terminal;

import com.googlecode.lanterna.TerminalSize;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** The process's signals as inputs; none of them ends the program by itself. */
final class Signals {
    private static final Map<String, Integer> ENDING = Map.of("HUP", 1, "INT", 2, "TERM", 15);

    private final Deque<Runnable> undo = new ArrayDeque<>();

    /**
     * Takes the signals.
     *
     * @param elsewhere tells whether another program has the terminal: then ^C and the end of a stop are its own matter
     */
    Signals(Consumer<Input> sink, BooleanSupplier elsewhere, Runnable resized) {
        ENDING.forEach((name, number) -> take(name, () -> {
            boolean forOthers = name.equals("INT") && elsewhere.getAsBoolean();
            if (!forOthers) {
                sink.accept(new Input.Terminated(number));
            }
        }));
        take("WINCH", resized);
        take("CONT", () -> {
            if (!elsewhere.getAsBoolean()) {
                sink.accept(new Input.Resumed());
            }
        });
    }

    static Input resized(TerminalSize size) {
        return new Input.Resized(size.getColumns(), size.getRows());
    }

    private void take(String name, Runnable handler) {
        Object before = org.jline.utils.Signals.register(name, handler);
        undo.push(() -> org.jline.utils.Signals.unregister(name, before));
    }

    /** Gives the signals back to who had them before. */
    void release() {
        undo.forEach(Runnable::run);
        undo.clear();
    }
}
