package chronoscope.tui;

import chronoscope.command.Key;
import chronoscope.command.Keymap;
import chronoscope.explore.Pane;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** What a reader waits for, and what is typed meanwhile. */
final class Pending {
    /** So long a key that leaves waits for what was typed before it. */
    private static final long PATIENCE_NANOS = TimeUnit.MILLISECONDS.toNanos(150);

    private final Keymap keys;
    private final TypeAhead typeAhead = new TypeAhead();
    private String doing = "";
    private boolean waiting;
    private boolean longWait;
    private boolean stopped;
    private boolean left;
    private Optional<Long> leaveBy = Optional.empty();

    Pending(Keymap keys) {
        this.keys = keys;
    }

    /** Takes note of the line of commands that is done now. */
    void doing(String line) {
        doing = line;
    }

    /** Waits for something that is under way. */
    void await() {
        waiting = true;
        stopped = false;
    }

    boolean isWaiting() {
        return waiting;
    }

    /** Shows what is waited for. */
    void tell() {
        longWait = true;
    }

    /** Returns what is shown of a long wait. */
    Optional<String> told() {
        return longWait ? Optional.of("still: " + doing + "; ^C stops waiting") : Optional.empty();
    }

    /** Returns for how many nanoseconds more an effect may take: without end, unless a key wants to leave. */
    long patience() {
        return leaveBy.map(limit -> Math.max(0, limit - System.nanoTime())).orElse(Long.MAX_VALUE);
    }

    /** Returns whether the reader does not want to wait any longer. */
    boolean isStopped() {
        left |= patience() == 0;
        return stopped || left;
    }

    /** Returns whether a key that leaves has waited long enough, or needs not wait. */
    boolean isLeft() {
        return left;
    }

    /** Waits no more. */
    void stopWaiting() {
        waiting = false;
        longWait = false;
    }

    /** Acts on a key that is pressed while something is waited for. */
    void press(Key key, Pane pane, Runnable then) {
        if (key.equals(Key.ctrl('c'))) {
            typeAhead.clear();
            stopped = true;
        } else if (keepUnlessLeaving(key, pane, then)) {
            // What was typed before it is done first, if that is soon.
            leaveBy = leaveBy.or(() -> Optional.of(System.nanoTime() + PATIENCE_NANOS));
            keep(then);
        }
    }

    /** Acts on a key that is pressed while there is no timeline yet: nothing is lost by leaving at once. */
    void pressWhileLoading(Key key, Pane pane, Runnable then) {
        left |= key.equals(Key.ctrl('c')) || keepUnlessLeaving(key, pane, then);
    }

    /** Keeps what a key means for later, and returns false; or returns true for one that leaves the program. */
    private boolean keepUnlessLeaving(Key key, Pane pane, Runnable then) {
        boolean leaves = typeAhead.leaves(key, keys, pane);
        if (!leaves) {
            keep(then);
        }
        return leaves;
    }

    /** Keeps what was typed. */
    void keep(Runnable action) {
        typeAhead.keep(action);
    }

    /** Takes what was typed first; where there is nothing more, nobody wants to leave. */
    Optional<Runnable> take() {
        Optional<Runnable> typed = typeAhead.take();
        leaveBy = typed.isPresent() ? leaveBy : Optional.empty();
        return typed;
    }
}
