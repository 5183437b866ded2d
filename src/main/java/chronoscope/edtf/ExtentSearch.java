package chronoscope.edtf;

import java.util.Optional;

/** Finds two extents that meet or nest among many, leaping over those that cannot. */
final class ExtentSearch {
    /** Past so many leaps the answer is "they may", which is always true to say. */
    static final int MOST_STEPS = 2_000;

    private ExtentSearch() {}

    static boolean anyMeet(Units one, Units other) {
        Optional<YearMask> years = one.years();
        if (years.isEmpty() || other.years().isEmpty()) {
            return leapToMeet(one, other);
        }
        // What repeats inside each year is decided by one leap year and one other.
        return years.flatMap(mask -> other.years().flatMap(mask::common)).stream()
                .flatMapToLong(YearMask::samples)
                .anyMatch(year -> leapToMeet(one.in(year), other.in(year)));
    }

    static boolean anyInside(Units inner, Units outer) {
        int size = inner.unit().map(Unit::seconds).orElse(0);
        if (outer.unit().filter(unit -> unit.seconds() < size).isPresent()) {
            return false;
        }
        Optional<YearMask> years = inner.years();
        if (years.isEmpty() || outer.years().isEmpty()) {
            return leapInside(inner, outer);
        }
        return years.flatMap(mask -> outer.years().flatMap(mask::common)).stream()
                .flatMapToLong(YearMask::samples)
                .anyMatch(year -> leapInside(inner.in(year), outer.in(year)));
    }

    private static boolean leapToMeet(Units one, Units other) {
        Moment from = Moment.OPEN_START;
        for (int step = 0; step < MOST_STEPS; step++) {
            Optional<Stretch> first = one.endingFrom(from);
            Optional<Stretch> second = other.endingFrom(from);
            if (first.isEmpty() || second.isEmpty()) {
                return false;
            }
            if (first.get().meets(second.get())) {
                return true;
            }
            from = Moment.later(first.get().first(), second.get().first());
        }
        return true;
    }

    private static boolean leapInside(Units inner, Units outer) {
        Moment from = Moment.OPEN_START;
        for (int step = 0; step < MOST_STEPS; step++) {
            Optional<Stretch> inside = inner.startingFrom(from);
            Optional<Stretch> holder = inside.flatMap(unit -> outer.endingFrom(unit.last()));
            if (inside.isEmpty() || holder.isEmpty()) {
                return false;
            }
            if (holder.get().holds(inside.get())) {
                return true;
            }
            from = holder.get().first();
        }
        return true;
    }
}
