package chronoscope.edtf;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A stretch of less than a day that may be so many steps later.
 *
 * @param step in seconds
 * @param count how many places it may have, the first included; they lie within two days
 */
record Shifted(Stretch first, int step, int count) implements Units {
    private Stretch at(int index) {
        return new Stretch(first.first().plus(index * step), first.last().plus(index * step));
    }

    @Override
    public Reach reach() {
        return Reach.between(first, at(count - 1));
    }

    @Override
    public Optional<Stretch> startingFrom(Moment moment) {
        return at(moment, step - 1);
    }

    @Override
    public Optional<Stretch> startingUpTo(Moment moment) {
        return moment.isBefore(first.first())
                ? Optional.empty()
                : at(Moment.earlier(moment, at(count - 1).first()), 0);
    }

    private Optional<Stretch> at(Moment moment, int rounding) {
        if (!first.first().isBefore(moment)) {
            return Optional.of(first);
        }
        boolean isLater = at(count - 1).first().isBefore(moment);
        return isLater ? Optional.empty() : Optional.of(at((first.first().secondsUntil(moment) + rounding) / step));
    }

    @Override
    public List<Stretch> stretches() {
        Stretch next = at(1);
        return first.meets(next)
                ? List.of(reach().hull())
                : IntStream.range(0, count).mapToObj(this::at).toList();
    }
}
