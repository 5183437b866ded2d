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
        private Fields last = new Fields();
        private long count;
        private long due;
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
        Sum sum = sums.get(kind);
        boolean first = sum == null;
        if (sum == null) {
            makeRoom();
            sum = new Sum();
            sum.due = nanos;
            sums.put(kind, sum);
        }
        sum.count++;
        sum.last = fields;
        if (first && allowance >= 1) {
            write(kind, sum, nanos);
        }
    }

    /** Writes the sums whose time has come. */
    synchronized void look(long nanos) {
        refill(nanos);
        if (allowance < 1) {
            return;
        }
        sums.values().removeIf(sum -> sum.count == 0 && nanos - sum.due >= 0);
        List<Map.Entry<Kind, Sum>> due = sums.entrySet().stream()
                .filter(each -> each.getValue().count > 0 && nanos - each.getValue().due >= 0)
                .toList();
        if (due.size() + Math.min(1, others) <= allowance) {
            due.forEach(each -> write(each.getKey(), each.getValue(), nanos));
        } else {
            due.forEach(each -> putToOthers(each.getKey(), each.getValue()));
        }
        if (others > 0) {
            writeOthers();
        }
    }

    private void refill(long nanos) {
        allowance = Math.min(MOST_AT_ONCE, allowance + (nanos - since) / SECOND_NANOS);
        since = nanos;
    }

    private void makeRoom() {
        Iterator<Map.Entry<Kind, Sum>> eldest = sums.entrySet().iterator();
        if (sums.size() >= MOST_KINDS) {
            Map.Entry<Kind, Sum> gone = eldest.next();
            putToOthers(gone.getKey(), gone.getValue());
            eldest.remove();
        }
    }

    private void putToOthers(Kind kind, Sum sum) {
        if (sum.count > 0) {
            others += sum.count;
            otherEvents.add(kind.event());
            sum.count = 0;
        }
    }

    private void write(Kind kind, Sum sum, long nanos) {
        allowance -= 1;
        Fields fields = new Fields().and(sum.last);
        log.accept(kind.event(), sum.count > 1 ? fields.with("count", sum.count) : fields);
        sum.count = 0;
        sum.due = nanos + kind.pause().toNanos();
    }

    private void writeOthers() {
        allowance -= 1;
        String event = otherEvents.size() == 1 ? otherEvents.first() : "refuse";
        log.accept(event, new Fields().with("reason", "from many addresses").with("count", others));
        others = 0;
        otherEvents.clear();
    }
}
