package chronoscope.ssh;

import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntSupplier;

/** Counts what a server does. Used by many threads. */
public final class Metrics {
    private final LongAdder refused = new LongAdder();
    private final LongAdder commands = new LongAdder();
    private final LongAdder read = new LongAdder();
    private final LongAdder written = new LongAdder();
    private volatile IntSupplier sessions = () -> 0;

    void sessions(IntSupplier count) {
        sessions = count;
    }

    void refused() {
        refused.increment();
    }

    void command() {
        commands.increment();
    }

    void frame(long nanos) {}

    void read(long bytes) {
        read.add(bytes);
    }

    void written(long bytes) {
        written.add(bytes);
    }

    int sessions() {
        return sessions.getAsInt();
    }
}
