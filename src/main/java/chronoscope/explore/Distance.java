package chronoscope.explore;

import chronoscope.edtf.Civil;
import chronoscope.edtf.Moment;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A way in time, such as "+3 months" or "-1y".
 *
 * @param months whole months; negative ones lead back
 * @param days whole days besides
 */
record Distance(long months, long days) {
    private static final Pattern FORM = Pattern.compile("(?<sign>[+-]) *(?<amount>[0-9]{1,9}) *(?<unit>[a-z]+)");
    private static final Map<String, Distance> UNITS =
            Map.of("d", new Distance(0, 1), "w", new Distance(0, 7), "m", new Distance(1, 0), "y", new Distance(12, 0));
    private static final Map<String, String> NAMES = Map.of("day", "d", "week", "w", "month", "m", "year", "y");
    private static final int SECONDS_A_DAY = 86_400;

    /** Beyond this year, in which calendars mean nothing, no distance leads anywhere. */
    private static final long FARTHEST = 1_000_000_000_000_000L;

    /** Reads a sign, a number and a unit: day, week, month or year, or its first letter; empty for any other text. */
    static Optional<Distance> of(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        long amount = Long.parseLong(form.group("amount")) * (form.group("sign").equals("-") ? -1 : 1);
        String name = form.group("unit").replaceFirst("(?<=..)s$", "");
        return Optional.ofNullable(UNITS.get(NAMES.getOrDefault(name, name)))
                .map(unit -> new Distance(unit.months * amount, unit.days * amount));
    }

    boolean leadsBack() {
        return months < 0 || days < 0;
    }

    /** Returns the moment so far from another; in a month that is too short, its last day. */
    Moment from(Moment start) {
        if (Math.abs(start.year()) > FARTHEST) {
            return start;
        }
        Civil civil = start.civil();
        long monthsSinceZero = civil.year() * 12 + civil.month() - 1 + months;
        long year = Math.floorDiv(monthsSinceZero, 12);
        int month = Math.floorMod(monthsSinceZero, 12) + 1;
        Moment first = new Civil(year, month, 1, 0, 0, 0).moment();
        int length = (next(year, month).second() - first.second()) / SECONDS_A_DAY;
        int day = Math.min(civil.day(), length);
        return later(new Civil(year, month, day, civil.hour(), civil.minute(), civil.second()).moment());
    }

    /** Returns the first second of the next month, counted on in the same year. */
    private static Moment next(long year, int month) {
        return month < 12
                ? new Civil(year, month + 1, 1, 0, 0, 0).moment()
                : new Moment(year, new Civil(year, 12, 31, 0, 0, 0).moment().second() + SECONDS_A_DAY);
    }

    private Moment later(Moment start) {
        long year = start.year();
        long second = start.second() + days * SECONDS_A_DAY;
        while (second < 0) {
            second += next(--year, 12).second();
        }
        while (second >= next(year, 12).second()) {
            second -= next(year++, 12).second();
        }
        return new Moment(year, (int) second);
    }
}
