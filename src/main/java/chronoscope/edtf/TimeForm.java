package chronoscope.edtf;

import java.util.List;

/**
 * A day and a time of day.
 *
 * @param second the second of the day
 * @param zone {@code Z}, an offset such as {@code +05:00}, or nothing for local time
 * @param offset how many seconds the zone is ahead of UTC
 */
record TimeForm(CalendarForm day, int second, String zone, int offset) implements Form {
    @Override
    public String text() {
        return day.text() + "T" + clock() + zone;
    }

    @Override
    public Reach reach() {
        return Reach.of(stretch());
    }

    @Override
    public List<Extent> extents() {
        return List.of(Extent.of(new Single(stretch())));
    }

    private Stretch stretch() {
        Moment local = day.reach().minFirst();
        int utc = local.second() + second - offset;
        int length = Gregorian.secondsIn(local.year());
        Moment moment = new Moment(local.year(), utc);
        if (utc < 0) {
            moment = new Moment(local.year() - 1, Gregorian.secondsIn(local.year() - 1) + utc);
        } else if (utc >= length) {
            moment = new Moment(local.year() + 1, utc - length);
        }
        return new Stretch(moment, moment);
    }

    @Override
    public Phrase phrase() {
        String suffix = zone.isEmpty() ? "" : zone.equals("Z") ? " UTC" : " UTC" + zone;
        return Phrase.of(day.phrase().main() + ", " + clock() + suffix);
    }

    private String clock() {
        return Digits.clock(second / 3600, second / 60 % 60, second % 60);
    }

    @Override
    public Precision precision() {
        return Precision.SECOND;
    }

    @Override
    public Marks marks() {
        return Marks.NONE;
    }
}
