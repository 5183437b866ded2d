package chronoscope.edtf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Units that start at the same months and days of every year of a mask. */
final class Pattern implements Units {
    /** More would only blur together when they are drawn. */
    private static final int MOST_STRETCHES = 64;

    private final YearMask mask;
    private final Unit tile;
    private final int[] inCommonYears;
    private final int[] inLeapYears;

    /**
     * @param inCommonYears the seconds of a year of 365 days at which units start, in order
     * @param inLeapYears the same for a year of 366 days
     */
    Pattern(YearMask mask, Unit tile, int[] inCommonYears, int[] inLeapYears) {
        this.mask = mask;
        this.tile = tile;
        this.inCommonYears = inCommonYears;
        this.inLeapYears = inLeapYears;
    }

    boolean isEmpty() {
        return startingFrom(Moment.OPEN_START).isEmpty();
    }

    @Override
    public Reach reach() {
        return Reach.between(
                startingFrom(Moment.OPEN_START).orElseThrow(),
                startingUpTo(Moment.OPEN_END).orElseThrow());
    }

    @Override
    public Optional<Stretch> startingFrom(Moment moment) {
        OptionalLong year = mask.atOrAfter(moment.year());
        while (year.isPresent()) {
            int[] starts = startsIn(year.getAsLong());
            int from = year.getAsLong() == moment.year() ? indexFrom(starts, moment.second()) : 0;
            if (from < starts.length) {
                return Optional.of(tile.around(new Moment(year.getAsLong(), starts[from])));
            }
            year = mask.atOrAfter(year.getAsLong() + 1);
        }
        return Optional.empty();
    }

    @Override
    public Optional<Stretch> startingUpTo(Moment moment) {
        OptionalLong year = mask.atOrBefore(moment.year());
        while (year.isPresent()) {
            int[] starts = startsIn(year.getAsLong());
            int upTo = year.getAsLong() == moment.year() ? indexAfter(starts, moment.second()) : starts.length;
            if (upTo > 0) {
                return Optional.of(tile.around(new Moment(year.getAsLong(), starts[upTo - 1])));
            }
            year = mask.atOrBefore(year.getAsLong() - 1);
        }
        return Optional.empty();
    }

    @Override
    public List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>();
        Optional<Stretch> next = startingFrom(Moment.OPEN_START);
        while (next.isPresent()) {
            if (stretches.size() == MOST_STRETCHES) {
                return List.of(reach().hull());
            }
            stretches.add(next.get());
            next = startingFrom(next.get().last().next());
        }
        return stretches;
    }

    @Override
    public Optional<Unit> unit() {
        return Optional.of(tile);
    }

    @Override
    public Optional<YearMask> years() {
        Moment lastStart = new Moment(1, inCommonYears.length == 0 ? 0 : inCommonYears[inCommonYears.length - 1]);
        return Optional.of(mask).filter(years -> tile.around(lastStart).last().year() == 1);
    }

    @Override
    public Units in(long year) {
        return new Pattern(YearMask.of(year), tile, inCommonYears, inLeapYears);
    }

    private int[] startsIn(long year) {
        return Gregorian.isLeap(year) ? inLeapYears : inCommonYears;
    }

    private static int indexFrom(int[] starts, int second) {
        int index = Arrays.binarySearch(starts, second);
        return index < 0 ? -index - 1 : index;
    }

    private static int indexAfter(int[] starts, int second) {
        int index = Arrays.binarySearch(starts, second);
        return index < 0 ? -index - 1 : index + 1;
    }
}
