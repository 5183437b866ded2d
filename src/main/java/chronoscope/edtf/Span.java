package chronoscope.edtf;

import java.util.Optional;

/** An interval: each extent runs from the start of one unit to the end of another, in order. */
record Span(Units starts, Units ends) implements Member {
    @Override
    public Reach reach() {
        Moment minFirst = starts.reach().minFirst();
        Moment maxLast = ends.reach().maxLast();
        Optional<Stretch> lastStart = starts.startingUpTo(maxLast);
        Optional<Stretch> firstEnd = ends.endingFrom(minFirst);
        return new Reach(
                minFirst,
                lastStart.isPresent() ? lastStart.get().first() : minFirst,
                firstEnd.isPresent() ? firstEnd.get().last() : maxLast,
                maxLast);
    }

    boolean isInOrder() {
        return !ends.reach().maxLast().isBefore(starts.reach().minFirst());
    }

    @Override
    public Units widest() {
        return new Single(reach().hull());
    }

    @Override
    public boolean mayBeInside(Units units) {
        Optional<Stretch> holder = units.endingFrom(starts.reach().minFirst());
        for (int step = 0; step < ExtentSearch.MOST_STEPS; step++) {
            Optional<Stretch> end = holder.flatMap(unit -> starts.startingFrom(unit.first()))
                    .flatMap(start -> ends.endingFrom(start.first()));
            if (holder.isEmpty() || end.isEmpty()) {
                return false;
            }
            Moment last = end.get().last();
            if (!holder.get().last().isBefore(last)) {
                return true;
            }
            holder = units.endingFrom(last);
        }
        return true;
    }
}
