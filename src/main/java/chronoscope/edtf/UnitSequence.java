package chronoscope.edtf;

import java.util.List;
import java.util.Optional;

/** Units one after another, from the first that the span starts with to the last that it ends with. */
record UnitSequence(Unit tile, Stretch span) implements Units {
    @Override
    public Reach reach() {
        return Reach.between(tile.around(span.first()), tile.around(span.last()));
    }

    @Override
    public Optional<Stretch> startingFrom(Moment moment) {
        Stretch unit = tile.around(Moment.later(moment, span.first()));
        Stretch next = unit.first().isBefore(moment) ? tile.around(unit.last().next()) : unit;
        return span.last().isBefore(next.first()) ? Optional.empty() : Optional.of(next);
    }

    @Override
    public Optional<Stretch> startingUpTo(Moment moment) {
        if (moment.isBefore(span.first())) {
            return Optional.empty();
        }
        return Optional.of(tile.around(Moment.earlier(moment, span.last())));
    }

    @Override
    public List<Stretch> stretches() {
        return List.of(span);
    }

    @Override
    public Optional<Unit> unit() {
        return Optional.of(tile);
    }
}
