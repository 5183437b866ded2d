package chronoscope.explore;

import chronoscope.edtf.Civil;
import chronoscope.edtf.Moment;
import chronoscope.edtf.Zone;
import chronoscope.text.Fold;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A way in time, such as "+3 months", "-1y" or "+1 century".
 *
 * @param months whole months; negative ones lead back
 * @param days days besides, to the same time of the day
 * @param hours hours besides, whatever clocks show
 */
record Distance(long months, long days, long hours) {
    private static final Pattern FORM = Pattern.compile("(?<sign>[+-]) *(?<amount>[0-9]{1,9}) *(?<unit>[a-z]+)");
    private static final int SECONDS_A_DAY = 86_400;
    private static final int SECONDS_AN_HOUR = 3_600;
    private static final Map<String, Distance> UNITS = Map.of(
            "h", new Distance(0, 0, 1),
            "d", new Distance(0, 1, 0),
            "w", new Distance(0, 7, 0),
            "m", new Distance(1, 0, 0),
            "y", new Distance(12, 0, 0),
            "decade", new Distance(120, 0, 0),
            "century", new Distance(1_200, 0, 0));
    private static final Map<String, String> NAMES =
            Map.of("hour", "h", "day", "d", "week", "w", "month", "m", "year", "y", "centurie", "century");

    /** The calendar is the same again after so many years, which have so many seconds. */
    private static final int YEARS_A_CYCLE = 400;

    private static final long SECONDS_A_CYCLE = 146_097L * SECONDS_A_DAY;

    /** Beyond this year, in which calendars mean nothing, no distance leads anywhere. */
    private static final long FARTHEST = 1_000_000_000_000_000L;

    /** What a distance may be. */
    static final String RULE = "that is up to 999999999 hours, days, weeks, months, years, decades or centuries,"
            + " such as +3 months or -1y";

    /** Returns whether the text begins as a distance does, with a sign and a number. */
    static boolean resembles(String text) {
        return text.strip().matches("[+-] *[0-9].*");
    }

    /** Reads a sign, a number and a unit, from hour to century, or the first letter of one from hour to year; else empty. */
    static Optional<Distance> of(String text) {
        Matcher form = FORM.matcher(Fold.of(text.strip()));
        if (!form.matches()) {
            return Optional.empty();
        }
        long amount = Long.parseLong(form.group("amount")) * (form.group("sign").equals("-") ? -1 : 1);
        String name = form.group("unit").replaceFirst("(?<=..)s$", "");
        return Optional.ofNullable(UNITS.get(NAMES.getOrDefault(name, name)))
                .map(unit -> new Distance(unit.months * amount, unit.days * amount, unit.hours * amount));
    }

    boolean leadsBack() {
        return months < 0 || days < 0 || hours < 0;
    }

    /** Returns the moment so far from another by the clocks of a zone; in a month that is too short, its last day. */
    Moment from(Moment start, Zone zone) {
        if (start.year() < -FARTHEST || FARTHEST < start.year()) {
            return start;
        }
        return hours == 0 ? zone.start(from(zone.clock(start))) : later(start, hours * SECONDS_AN_HOUR);
    }

    private Moment from(Moment start) {
        Civil civil = start.civil();
        long monthsSinceZero = civil.year() * 12 + civil.month() - 1 + months;
        long year = Math.floorDiv(monthsSinceZero, 12);
        int month = Math.floorMod(monthsSinceZero, 12) + 1;
        Moment first = new Civil(year, month, 1, 0, 0, 0).moment();
        int length = (next(year, month).second() - first.second()) / SECONDS_A_DAY;
        int day = Math.min(civil.day(), length);
        Moment there = new Civil(year, month, day, civil.hour(), civil.minute(), civil.second()).moment();
        return later(there, days * SECONDS_A_DAY);
    }

    /** Returns the first second of the next month, counted on in the same year. */
    private static Moment next(long year, int month) {
        return month < 12
                ? new Civil(year, month + 1, 1, 0, 0, 0).moment()
                : new Moment(year, new Civil(year, 12, 31, 0, 0, 0).moment().second() + SECONDS_A_DAY);
    }

    private static Moment later(Moment start, long seconds) {
        long all = start.second() + seconds;
        long year = start.year() + Math.floorDiv(all, SECONDS_A_CYCLE) * YEARS_A_CYCLE;
        long second = Math.floorMod(all, SECONDS_A_CYCLE);
        while (second >= next(year, 12).second()) {
            second -= next(year++, 12).second();
        }
        return new Moment(year, (int) second);
    }
}
