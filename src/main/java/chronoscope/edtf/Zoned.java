package chronoscope.edtf;

import java.util.List;
import java.util.Optional;

/**
 * Units by the clocks of a zone.
 *
 * @param clocks what clocks show: a unit starts when they first show its start, and ends before they show the next
 */
record Zoned(Units clocks, Zone zone) implements Units {
    @Override
    public Reach reach() {
        Reach reach = clocks.reach();
        return new Reach(
                zone.start(reach.minFirst()),
                zone.start(reach.maxFirst()),
                zone.end(reach.minLast()),
                zone.end(reach.maxLast()));
    }

    @Override
    public Optional<Stretch> startingFrom(Moment moment) {
        Moment from = moment.isReal() ? zone.reached(moment.previous()).next() : moment;
        return clocks.startingFrom(from).map(zone::stretch);
    }

    @Override
    public Optional<Stretch> startingUpTo(Moment moment) {
        return clocks.startingUpTo(zone.reached(moment)).map(zone::stretch);
    }

    @Override
    public List<Stretch> stretches() {
        return clocks.stretches().stream().map(zone::stretch).toList();
    }

    @Override
    public Optional<Unit> unit() {
        return clocks.unit();
    }

    @Override
    public Optional<YearMask> years() {
        return clocks.years();
    }

    @Override
    public Units in(long year) {
        return new Zoned(clocks.in(year), zone);
    }

    @Override
    public Units by(Zone other) {
        throw new IllegalStateException("these units have a zone: " + zone);
    }
}
