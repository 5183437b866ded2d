package chronoscope.edtf;

import java.util.Locale;
import java.util.Objects;

/**
 * What a calendar and a clock in UTC show at a moment.
 *
 * @param year the astronomical year, where 0 is 1 BCE
 * @param month from 1 to 12
 * @param day from 1
 */
public record Civil(long year, int month, int day, int hour, int minute, int second) {
    public Civil {
        Objects.checkIndex(month - 1, 12);
        Objects.checkIndex(day - 1, Gregorian.daysIn(month, Gregorian.isLeap(year)));
        Objects.checkIndex(hour, 24);
        Objects.checkIndex(minute, 60);
        Objects.checkIndex(second, 60);
    }

    /** Returns the moment at which they show this. */
    public Moment moment() {
        int days = Gregorian.daysBefore(month, Gregorian.isLeap(year)) + day - 1;
        return new Moment(year, days * Gregorian.SECONDS_A_DAY + hour * 3600 + minute * 60 + second);
    }

    /** Returns ISO 8601 to the second: four digits up to 9999, a sign and as many as it takes beyond. */
    String iso() {
        return String.format(Locale.ROOT, "%s-%02d-%02dT%02d:%02d:%02dZ", isoYear(), month, day, hour, minute, second);
    }

    private String isoYear() {
        if (0 <= year && year <= 9999) {
            return String.format(Locale.ROOT, "%04d", year);
        }
        return year < 0 ? String.format(Locale.ROOT, "%05d", year) : "+" + year;
    }
}
