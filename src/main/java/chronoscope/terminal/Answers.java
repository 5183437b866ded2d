package chronoscope.terminal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongSupplier;

/**
 * What the terminal was asked and has not answered yet.
 *
 * <p>Terminals answer in order, and all of them answer one question: what they are (DA1). It is asked behind the others,
 * and when it is answered nothing more is on its way: no answer, and no report of a mouse that was turned off before.
 */
final class Answers {
    /** Asks what the terminal is. */
    private static final String QUESTION = "\u001B[c";

    /** Asks for the colour behind the text (OSC 11). */
    private static final String BACKGROUND = "\u001B]11;?\u001B\\";

    /**
     * Asks where the cursor is behind a character of ambiguous width (CPR). It stands in the second row, as the answer for
     * the first one could be a key, F3 with Shift or Alt; the first frame overwrites it.
     */
    private static final String WIDTH = "\u001B[2H▽\u001B[6n\r\u001B[K";

    private static final long LONGEST_NANOS = 1_000_000_000;

    /** A terminal that has answered before may take so long, or twice as long as it took. */
    private static final long USUAL_NANOS = 250_000_000;

    /** Where no answer comes, what was under way is taken to be over when so long nothing came. */
    private static final long QUIET_NANOS = 100_000_000;

    private final LongSupplier nanoTime;

    /** When the questions were asked that are not answered yet. */
    private final Deque<Long> open = new ArrayDeque<>();

    private String wanted = QUESTION;
    private long heard;
    private long taken = -1;
    private boolean over;

    Answers(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    synchronized void wantBackground() {
        wanted = (wanted.isEmpty() ? QUESTION : wanted).replace(QUESTION, BACKGROUND + QUESTION);
    }

    /** Has the width asked for, before a frame that overwrites the question. */
    synchronized void wantWidth() {
        wanted = WIDTH + (wanted.isEmpty() ? QUESTION : wanted);
    }

    /** Returns what is to be asked and is not yet, and takes note that it is sent. */
    synchronized String asked() {
        String asked = wanted;
        if (!asked.isEmpty()) {
            wanted = "";
            open.addLast(nanoTime.getAsLong());
        }
        return asked;
    }

    /** Asks once more, to learn when nothing is on its way any more: not where the terminal seems to answer nothing. */
    synchronized String askedAtEnd() {
        boolean silent = taken < 0 && !open.isEmpty() && nanoTime.getAsLong() - open.getFirst() > LONGEST_NANOS;
        wanted = silent ? "" : QUESTION;
        return asked();
    }

    /** Takes note of an answer. */
    synchronized void answered() {
        if (!open.isEmpty()) {
            taken = nanoTime.getAsLong() - open.removeFirst();
            notifyAll();
        }
    }

    /** Takes note of anything else that came. */
    synchronized void heard() {
        heard = nanoTime.getAsLong();
    }

    /** Takes note that nothing will come any more. */
    synchronized void over() {
        over = true;
        notifyAll();
    }

    /** Waits until nothing more is to come: a second at most, and a moment where the terminal seems to answer nothing. */
    synchronized void await() {
        long start = nanoTime.getAsLong();
        heard = start;
        try {
            for (long lost = 0; !open.isEmpty() && !over && left(start, lost) > 0; ) {
                long look = nanoTime.getAsLong();
                long own = OwnTime.look(this);
                lost += nanoTime.getAsLong() - look - own;
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** @param lost the nanoseconds in which nobody had the processor */
    private long left(long start, long lost) {
        long until = Math.max(latestAnswer(), heard + QUIET_NANOS) + lost;
        return Math.min(until, start + LONGEST_NANOS) - nanoTime.getAsLong();
    }

    /** Returns until when the terminal would have answered all that it was asked, if it ever does. */
    long latestAnswer() {
        return taken < 0
                ? open.getFirst() + LONGEST_NANOS
                : open.getLast() + Math.min(LONGEST_NANOS, Math.max(USUAL_NANOS, 2 * taken));
    }
}
