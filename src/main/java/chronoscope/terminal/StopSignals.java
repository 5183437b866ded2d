package chronoscope.terminal;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.IntConsumer;

/** The signals by which somebody asks a program without a screen to end: HUP, INT and TERM. */
public final class StopSignals {
    private static final List<String> NAMES = List.of("HUP", "INT", "TERM");

    private final BlockingQueue<String> come = new LinkedBlockingQueue<>();

    private StopSignals() {}

    /** Takes the signals: from now on none of them ends the program by itself. */
    public static StopSignals taken() {
        StopSignals signals = new StopSignals();
        for (String name : NAMES) {
            SystemSignal.take(name, () -> signals.come.add(name));
        }
        return signals;
    }

    /** Has the task run, with a signal's number, at each one that would end the process without its shutdown hooks. */
    public static void onSuddenEnd(IntConsumer task) {
        Signals.ENDING.stream()
                .filter(name -> !NAMES.contains(name))
                .forEach(name -> SystemSignal.take(name, () -> task.accept(SystemSignal.number(name))));
    }

    /** Returns the number of a signal, such as 15 for TERM. */
    public static int number(String name) {
        return SystemSignal.number(name);
    }

    /** Waits for the next one, and returns its name. */
    public String await() throws InterruptedException {
        return come.take();
    }
}
