package chronoscope.edtf;

import java.util.List;
import java.util.Optional;

/** The one extent there is. */
record Single(Stretch stretch) implements Units {
    @Override
    public Reach reach() {
        return Reach.of(stretch);
    }

    @Override
    public Optional<Stretch> startingFrom(Moment moment) {
        return stretch.first().isBefore(moment) ? Optional.empty() : Optional.of(stretch);
    }

    @Override
    public Optional<Stretch> startingUpTo(Moment moment) {
        return moment.isBefore(stretch.first()) ? Optional.empty() : Optional.of(stretch);
    }

    @Override
    public List<Stretch> stretches() {
        return List.of(stretch);
    }

    @Override
    public Units by(Zone zone) {
        return new Single(zone.stretch(stretch));
    }
}
