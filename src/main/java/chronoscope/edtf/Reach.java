package chronoscope.edtf;

import java.util.Optional;

/** How early and how late possible extents start and end. */
record Reach(Moment minFirst, Moment maxFirst, Moment minLast, Moment maxLast) {
    static Reach of(Stretch only) {
        return between(only, only);
    }

    static Reach between(Stretch first, Stretch last) {
        return new Reach(first.first(), last.first(), first.last(), last.last());
    }

    /** Returns the reach of what is one of the two. */
    Reach or(Reach other) {
        return new Reach(
                Moment.earlier(minFirst, other.minFirst),
                Moment.later(maxFirst, other.maxFirst),
                Moment.earlier(minLast, other.minLast),
                Moment.later(maxLast, other.maxLast));
    }

    /** Returns the reach of what is both together. */
    Reach and(Reach other) {
        return new Reach(
                Moment.earlier(minFirst, other.minFirst),
                Moment.earlier(maxFirst, other.maxFirst),
                Moment.later(minLast, other.minLast),
                Moment.later(maxLast, other.maxLast));
    }

    boolean isFixed() {
        return minFirst.compareTo(maxFirst) == 0 && minLast.compareTo(maxLast) == 0;
    }

    /** Returns all that may be covered, holes included. */
    Stretch hull() {
        return new Stretch(minFirst, maxLast);
    }

    /** Returns what every extent covers, where there is such. */
    Optional<Stretch> core() {
        return minLast.isBefore(maxFirst) ? Optional.empty() : Optional.of(new Stretch(maxFirst, minLast));
    }

    /** Says whether every extent of the one shares a second with every extent of the other. */
    boolean surelyMeets(Reach other) {
        return !other.minLast.isBefore(maxFirst) && !minLast.isBefore(other.maxFirst);
    }
}
