package chronoscope.terminal;

/**
 * What the terminal was asked and has not answered yet.
 *
 * <p>Terminals answer in order, and all of them answer one question: what they are (DA1). It is asked behind the others,
 * and when it is answered nothing more is on its way: no answer, and no report of a mouse that was turned off before.
 */
final class Answers {
    /** Asks what the terminal is. */
    static final String QUESTION = "\u001B[c";

    /**
     * Asks where the cursor is behind a character of ambiguous width (CPR). It stands in the second row, as the answer for
     * the first one could be a key, F3 with Shift or Alt; the first frame overwrites it.
     */
    static final String WIDTH = "\u001B[2H▽\u001B[6n\r\u001B[K";

    private static final long LONGEST_NANOS = 1_000_000_000;

    /** A terminal that has answered before may take so long, or twice as long as it took. */
    private static final long USUAL_NANOS = 250_000_000;

    /** Where no answer comes, what was under way is taken to be over when so long nothing came. */
    private static final long QUIET_NANOS = 100_000_000;

    private int open;
    private long first;
    private long last;
    private long heard;
    private long taken = -1;
    private boolean over;

    /** Takes note of a question that is sent. */
    synchronized void asked() {
        last = System.nanoTime();
        first = open == 0 ? last : first;
        open++;
    }

    /** Takes note of an answer. */
    synchronized void answered() {
        if (open > 0) {
            open--;
            taken = System.nanoTime() - last;
            notifyAll();
        }
    }

    /** Takes note of anything else that came. */
    synchronized void heard() {
        heard = System.nanoTime();
    }

    /** Takes note that nothing will come any more. */
    synchronized void over() {
        over = true;
        notifyAll();
    }

    /** Tells whether something may still come. */
    synchronized boolean awaited() {
        return open > 0 && !over;
    }

    /** Tells whether the terminal seems to answer nothing, so that it need not be asked again. */
    synchronized boolean silent() {
        return open > 0 && taken < 0 && System.nanoTime() - first > LONGEST_NANOS;
    }

    /** Waits until nothing more is to come: a second at most, and a moment where the terminal seems to answer nothing. */
    synchronized void await() {
        long start = System.nanoTime();
        heard = start;
        try {
            for (long left = left(start); awaited() && left > 0; left = left(start)) {
                wait(left / 1_000_000 + 1);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private long left(long start) {
        long answer =
                taken < 0 ? first + LONGEST_NANOS : last + Math.min(LONGEST_NANOS, Math.max(USUAL_NANOS, 2 * taken));
        long until = Math.max(answer, heard + QUIET_NANOS);
        return Math.min(until, start + LONGEST_NANOS) - System.nanoTime();
    }
}
