package chronoscope.edtf;

import java.util.Optional;

/**
 * A day and a time of day, to the second, the minute or the hour.
 *
 * @param second the first second, counted in the day
 * @param tile how finely the time is written; it lasts as long
 * @param zone {@code Z}, an offset such as {@code +05:00}, or nothing where the time has none of its own
 * @param offset how many seconds the zone is ahead of UTC
 */
record TimeForm(CalendarForm day, int second, Unit.Clock tile, String zone, int offset) implements DateForm {
    @Override
    public String text() {
        return day.text() + "T" + clock(second, tile) + zone;
    }

    @Override
    public Units units(Zone around) {
        return (isLocal() ? around : Zone.ofOffset(offset)).times(shown());
    }

    private boolean isLocal() {
        return zone.isEmpty();
    }

    /** Returns what a clock shows meanwhile. */
    private Stretch shown() {
        Moment first = day.reach(Zone.UNKNOWN).minFirst().plus(second);
        return new Stretch(first, first.plus(tile.seconds() - 1));
    }

    @Override
    public Optional<Moment> local() {
        return clocks().map(Stretch::first);
    }

    @Override
    public Optional<Stretch> clocks() {
        return isLocal() ? Optional.of(shown()) : Optional.empty();
    }

    @Override
    public Optional<Unit> unit() {
        return Optional.of(tile);
    }

    @Override
    public Optional<CalendarForm> plainDay() {
        return Optional.empty();
    }

    @Override
    public Phrase phrase(Zone around) {
        return new TimeWords(this).phrase(around);
    }

    /** Returns the time of day as finely as the unit is, from the second on at which it starts. */
    static String clock(int second, Unit.Clock tile) {
        String text = Digits.clock(second / 3600, second / 60 % 60, second % 60);
        return switch (tile) {
            case HOUR -> text.substring(0, 2);
            case MINUTE -> text.substring(0, 5);
            default -> text;
        };
    }

    @Override
    public Precision precision() {
        return switch (tile) {
            case HOUR -> Precision.HOUR;
            case MINUTE -> Precision.MINUTE;
            default -> Precision.SECOND;
        };
    }

    @Override
    public Qualifier qualifier() {
        return Qualifier.NONE;
    }
}
