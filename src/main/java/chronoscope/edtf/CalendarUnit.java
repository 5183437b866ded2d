package chronoscope.edtf;

import java.util.Locale;

/**
 * A unit of the calendar that divides time, from fine to coarse. Moments are what clocks show; years may be up to
 * {@link #LAST_YEAR} before and after year 0. Decades, centuries and millennia before year 1 are counted as people do: the
 * 1st century BCE is 100 to 1 BCE.
 */
public enum CalendarUnit {
    DAY(0),
    MONTH(0),
    YEAR(1),
    DECADE(10),
    CENTURY(100),
    MILLENNIUM(1000);

    /** Beyond this year, calendars mean nothing. */
    public static final long LAST_YEAR = 1_000_000_000;

    private final int years;

    CalendarUnit(int years) {
        this.years = years;
    }

    /** Returns the first moment behind the unit in which the moment is. */
    public Moment next(Moment moment) {
        Civil civil = moment.civil();
        long year = civil.year();
        return switch (this) {
            case DAY ->
                new Civil(year, civil.month(), civil.day(), 0, 0, 0).moment().plus(Gregorian.SECONDS_A_DAY);
            case MONTH ->
                civil.month() == 12 ? new Moment(year + 1, 0) : new Civil(year, civil.month() + 1, 1, 0, 0, 0).moment();
            case YEAR -> new Moment(year + 1, 0);
            case DECADE ->
                new Moment(year > 0 ? (year / years + 1) * years : bce(year) < years ? 1 : 2 - decade(year), 0);
            case CENTURY, MILLENNIUM ->
                new Moment((year > 0 ? number(year) * years : (1 - number(year)) * years) + 1, 0);
        };
    }

    /** Returns whether both moments are in the same unit, the later one second. */
    public boolean holds(Moment first, Moment last) {
        return last.isBefore(next(first));
    }

    /** Returns what people call the unit in which the moment is: "27 April 2022", "1910s", "2nd century BCE". */
    public String name(Moment moment) {
        Civil civil = moment.civil();
        long year = civil.year();
        String era = year > 0 ? "" : " BCE";
        return switch (this) {
            case DAY -> civil.day() + " " + MONTH.name(moment);
            case MONTH -> English.month(civil.month()) + " " + YEAR.name(moment);
            case YEAR -> English.year(year);
            case DECADE -> decade(year) + "s" + era;
            case CENTURY, MILLENNIUM ->
                English.ordinal((int) number(year)) + " " + name().toLowerCase(Locale.ROOT) + era;
        };
    }

    private static long bce(long year) {
        return 1 - year;
    }

    private static long decade(long year) {
        return (year > 0 ? year : bce(year)) / 10 * 10;
    }

    /** Which century or millennium it is, from 1. */
    private long number(long year) {
        return ((year > 0 ? year : bce(year)) - 1) / years + 1;
    }
}
