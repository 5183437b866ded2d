package chronoscope.edtf;

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
        return isoYear() + "-" + Digits.padded(month, 2) + "-" + Digits.padded(day, 2) + "T"
                + Digits.clock(hour, minute, second) + "Z";
    }

    private String isoYear() {
        return year <= 9999 ? Digits.padded(year, 4) : "+" + year;
    }
}
