package chronoscope.ssh;

/** Lets something happen so often in a second, and so many times at once. Knows no clock; its owner guards it. */
final class TokenBucket {
    private static final double NANOS = 1e9;

    private final double perSecond;
    private final double burst;
    private double tokens;
    private long since;

    TokenBucket(double perSecond, double burst, long nanos) {
        this.perSecond = perSecond;
        this.burst = burst;
        this.tokens = burst;
        this.since = nanos;
    }

    /** Takes a token where there is one. */
    boolean take(long nanos) {
        refill(nanos);
        if (tokens < 1) {
            return false;
        }
        tokens--;
        return true;
    }

    /** Takes a token in any case, and returns how many nanoseconds later it is there. */
    long borrow(long nanos) {
        refill(nanos);
        tokens--;
        return tokens >= 0 ? 0 : (long) (-tokens / perSecond * NANOS);
    }

    boolean isFull(long nanos) {
        refill(nanos);
        return tokens >= burst;
    }

    private void refill(long nanos) {
        tokens = Math.min(burst, tokens + (nanos - since) / NANOS * perSecond);
        since = nanos;
    }
}
