package chronoscope.text;

import java.util.function.IntPredicate;

/** Finds where a row of numbers begins to pass a test. */
public final class Bisection {
    private Bisection() {}

    /** Returns the first number of a range that passes, or its end; behind one that passes, all must pass. */
    public static int first(int from, int end, IntPredicate passes) {
        int low = from;
        int high = end;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (passes.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
