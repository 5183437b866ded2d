package chronoscope.edtf;

import java.util.Optional;

/**
 * A day and a time of day, to the second, the minute or the hour.
 *
 * @param second the first second, counted in the day
 * @param tile how finely the time is written; it lasts as long
 * @param zone {@code Z}, an offset such as {@code +05:00}, or nothing for the time of an unknown zone
 * @param offset how many seconds the zone is ahead of UTC
 */
record TimeForm(CalendarForm day, int second, Unit.Clock tile, String zone, int offset) implements DateForm {
    /** How many seconds the zones of the world are ahead of UTC at most, and how many it is ahead of them. */
    static final int MOST_AHEAD = 14 * 3600;

    static final int MOST_BEHIND = 12 * 3600;

    @Override
    public String text() {
        return day.text() + "T" + clock(second, tile) + zone;
    }

    @Override
    public Units units() {
        return isLocal() ? new Shifted(at(MOST_AHEAD), 1, MOST_AHEAD + MOST_BEHIND + 1) : new Single(at(offset));
    }

    private boolean isLocal() {
        return zone.isEmpty();
    }

    /** Returns the extent where clocks are so many seconds ahead of UTC. */
    private Stretch at(int ahead) {
        Moment first = day.reach().minFirst().plus(second - ahead);
        return new Stretch(first, first.plus(tile.seconds() - 1));
    }

    @Override
    public Optional<Moment> local() {
        return isLocal() ? Optional.of(at(0).first()) : Optional.empty();
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
    public Phrase phrase() {
        return Phrase.of(day.phrase().main() + ", " + clockWords() + (isLocal() ? "" : " " + zoneWords()));
    }

    private String zoneWords() {
        return zone.equals("Z") ? "UTC" : "UTC" + zone;
    }

    private String clockWords() {
        return clock(second, tile) + (tile == Unit.Clock.HOUR ? " h" : "");
    }

    private static String clock(int second, Unit.Clock tile) {
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
    public Marks marks() {
        return Marks.NONE;
    }
}
