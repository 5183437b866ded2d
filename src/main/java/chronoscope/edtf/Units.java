package chronoscope.edtf;

import java.util.List;
import java.util.Optional;

/** Possible extents in the order of their starts and of their ends, each a calendar unit or one whole stretch. */
sealed interface Units extends Member permits Single, UnitSequence, Pattern, Shifted, Zoned {
    /** Returns the first extent that starts at the moment or later. */
    Optional<Stretch> startingFrom(Moment moment);

    /** Returns the last extent that starts at the moment or earlier. */
    Optional<Stretch> startingUpTo(Moment moment);

    /** Returns the first extent that ends at the moment or later. */
    default Optional<Stretch> endingFrom(Moment moment) {
        Optional<Stretch> unit = startingUpTo(moment);
        return unit.isPresent() && !unit.get().last().isBefore(moment) ? unit : startingFrom(moment);
    }

    /** Returns what the extents cover, or a simpler whole that holds it. */
    List<Stretch> stretches();

    /** Returns the unit that each extent is, where it is one. */
    default Optional<Unit> unit() {
        return Optional.empty();
    }

    /** Returns the years, where the same pattern of extents repeats inside each of them. */
    default Optional<YearMask> years() {
        return Optional.empty();
    }

    /** Returns the extents in that year of the pattern. */
    default Units in(long year) {
        return this;
    }

    /** Returns the extents while the clocks of a zone show what these say. */
    default Units by(Zone zone) {
        return new Zoned(this, zone);
    }

    @Override
    default Units widest() {
        return this;
    }

    @Override
    default boolean mayBeInside(Units units) {
        return ExtentSearch.anyInside(this, units);
    }
}
