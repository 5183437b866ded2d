package chronoscope.terminal;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jline.utils.Signals;

/** The signals by which somebody asks a program without a screen to end: HUP, INT and TERM. */
public final class StopSignals {
    private static final List<String> NAMES = List.of("HUP", "INT", "TERM");

    private final BlockingQueue<String> come = new LinkedBlockingQueue<>();

    private StopSignals() {}

    /** Takes the signals: from now on none of them ends the program by itself. */
    public static StopSignals taken() {
        StopSignals signals = new StopSignals();
        for (String name : NAMES) {
            Signals.register(name, () -> signals.come.add(name));
        }
        return signals;
    }

    /** Waits for the next one, and returns its name. */
    public String await() throws InterruptedException {
        return come.take();
    }
}
