package chronoscope.explore;

import chronoscope.text.Counted;
import java.util.List;

/** Tells how long something takes in one unit of time, rounded: "35 years". */
public final class RoughDuration {
    private static final List<Unit> UNITS = List.of(
            new Unit(31_556_952, "year"),
            new Unit(2_629_746, "month"),
            new Unit(86_400, "day"),
            new Unit(3_600, "hour"),
            new Unit(60, "minute"));

    private record Unit(double seconds, String name) {}

    private RoughDuration() {}

    /** Returns the words for so many seconds, in the largest unit of which there is a whole one. */
    public static String words(double seconds) {
        for (Unit unit : UNITS) {
            long count = Math.round(seconds / unit.seconds());
            if (count > 1 || (count == 1 && seconds >= unit.seconds())) {
                return Counted.of(count, unit.name());
            }
        }
        return "less than a minute";
    }
}
