package chronoscope.ssh;

import chronoscope.ssh.ServerLog.Fields;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;

/**
 * Sums up what happens again and again. Of one kind from one address, the first is told at once; after a pause, the last
 * one with their count. However many kinds and addresses there are, a few lines at first are followed by one a second.
 * Knows no clock; used by many threads.
 */
final class Repeats {
    private static final int MOST_AT_ONCE = 5;
    private static final int MOST_KINDS = 1000;
    private static final double SECOND_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final BiConsumer<String, Fields> log;
    private final Map<Kind, Sum> sums = new LinkedHashMap<>();
    private final TreeSet<String> otherEvents = new TreeSet<>();
    private long others;
    private double allowance = MOST_AT_ONCE;
    private long since;

    /**
     * What is the same in all that is summed up.
     *
     * @param name which of the event's kinds it is
     * @param pause how long nothing is told of it after a line
     */
    record Kind(String event, String name, InetAddress from, Duration pause) {}

    private static final class Sum {
        private final Kind kind;
        private Fields last = new Fields();
        private long count;
        private long due;

        Sum(Kind kind, long due) {
            this.kind = kind;
            this.due = due;
        }
    }

    /**
     * @param log takes an event and its fields
     * @param nanos the present
     */
    Repeats(BiConsumer<String, Fields> log, long nanos) {
        this.log = log;
        this.since = nanos;
    }

    /** Tells it, now or in a sum. */
    synchronized void tell(Kind kind, Fields fields, long nanos) {
        refill(nanos);
        boolean first = !sums.containsKey(kind);
        if (first && sums.size() >= MOST_KINDS) {
            Iterator<Sum> eldest = sums.values().iterator();
            putToOthers(eldest.next());
            eldest.remove();
        }
        Sum sum = sums.computeIfAbsent(kind, added -> new Sum(added, nanos));
        sum.count++;
        sum.last = fields;
        if (first && allowance >= 1) {
            write(sum, nanos);
        }
    }

    /** Writes the sums whose time has come. */
    synchronized void look(long nanos) {
        refill(nanos);
        if (allowance < 1) {
            return;
        }
        sums.values().removeIf(sum -> sum.count == 0 && nanos - sum.due >= 0);
        List<Sum> due = sums.values().stream()
                .filter(sum -> sum.count > 0 && nanos - sum.due >= 0)
                .toList();
        if (due.size() + Math.min(1, others) <= allowance) {
            due.forEach(sum -> write(sum, nanos));
        } else {
            due.forEach(this::putToOthers);
        }
        if (others > 0) {
            allowance -= 1;
            String event = otherEvents.size() == 1 ? otherEvents.first() : "refuse";
            log.accept(event, new Fields().with("reason", "from many addresses").with("count", others));
            others = 0;
            otherEvents.clear();
        }
    }

    private void refill(long nanos) {
        allowance = Math.min(MOST_AT_ONCE, allowance + (nanos - since) / SECOND_NANOS);
        since = nanos;
    }

    private void putToOthers(Sum sum) {
        if (sum.count > 0) {
            others += sum.count;
            otherEvents.add(sum.kind.event());
            sum.count = 0;
        }
    }

    private void write(Sum sum, long nanos) {
        allowance -= 1;
        Fields fields = new Fields().and(sum.last);
        log.accept(sum.kind.event(), sum.count > 1 ? fields.with("count", sum.count) : fields);
        sum.count = 0;
        sum.due = nanos + sum.kind.pause().toNanos();
    }
}
