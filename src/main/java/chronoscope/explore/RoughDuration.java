package chronoscope.explore;

import chronoscope.text.Counted;
import java.util.List;

/**
 * How long something takes in one unit of time, rounded.
 *
 * @param words such as "35 years"
 * @param brief the same in few columns, such as "+35y"
 */
public record RoughDuration(String words, String brief) {
    private static final List<Unit> UNITS = List.of(
            new Unit(31_556_952, "year", "y"),
            new Unit(2_629_746, "month", "mo"),
            new Unit(86_400, "day", "d"),
            new Unit(3_600, "hour", "h"),
            new Unit(60, "minute", "min"));

    private static final double NEAR = 0.05;

    private record Unit(double seconds, String name, String brief) {}

    /** Returns the words for so many seconds, in the largest unit of which there is about one or more than two. */
    public static RoughDuration of(double seconds) {
        for (Unit unit : UNITS) {
            double exact = seconds / unit.seconds();
            // One and a half would be neither one nor two.
            if (exact >= 2 - 2 * NEAR || Math.abs(exact - 1) <= NEAR) {
                long count = Math.round(exact);
                return new RoughDuration(Counted.of(count, unit.name()), "+" + count + unit.brief());
            }
        }
        return new RoughDuration("less than a minute", "+<1min");
    }
}
