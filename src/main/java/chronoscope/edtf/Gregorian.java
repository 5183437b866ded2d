package chronoscope.edtf;

/** The proleptic Gregorian calendar, within one year. Months and days count from 1. */
final class Gregorian {
    static final int SECONDS_A_DAY = 86_400;

    static final double SECONDS_A_YEAR = 365.2425 * SECONDS_A_DAY;

    /** Up to this year, and back to as many before 0, a double counts every second. */
    private static final long EXACT = 250_000_000;

    private static final int[] DAYS_BEFORE = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365};

    private Gregorian() {}

    static boolean isLeap(long year) {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    /** Returns the number of days before the month; the month after December gives the length of the year. */
    static int daysBefore(int month, boolean leap) {
        return DAYS_BEFORE[month - 1] + (leap && month > 2 ? 1 : 0);
    }

    static int daysIn(int month, boolean leap) {
        return daysBefore(month + 1, leap) - daysBefore(month, leap);
    }

    /** Returns the month of a day of the year, where both count from 0 and 1 respectively. */
    static int monthOf(int dayOfYear, boolean leap) {
        int month = 1;
        while (daysBefore(month + 1, leap) <= dayOfYear) {
            month++;
        }
        return month;
    }

    static int secondsIn(long year) {
        return daysBefore(13, isLeap(year)) * SECONDS_A_DAY;
    }

    /** Returns the seconds from the start of the year 0 to that of the year. */
    static double secondsBefore(long year) {
        if (!isExact(year)) {
            return year * SECONDS_A_YEAR;
        }
        long leapDays = Math.floorDiv(year + 3, 4L) - Math.floorDiv(year + 99, 100L) + Math.floorDiv(year + 399, 400L);
        return (double) (year * 365 + leapDays) * SECONDS_A_DAY;
    }

    /** Returns whether a double counts every second of the year; the least of all years has no absolute value. */
    static boolean isExact(long year) {
        return -EXACT <= year && year <= EXACT;
    }

    /** Returns the first second of the day, counted in its year. */
    static int secondOf(int month, int day, boolean leap) {
        return (daysBefore(month, leap) + day - 1) * SECONDS_A_DAY;
    }

    /** Returns the year some years on, saturating at the ends of a long. */
    static long plus(long year, int years) {
        long sum = year + years;
        boolean overflown = years > 0 ? sum < year : sum > year;
        if (!overflown) {
            return sum;
        }
        return years > 0 ? Long.MAX_VALUE : Long.MIN_VALUE;
    }
}
