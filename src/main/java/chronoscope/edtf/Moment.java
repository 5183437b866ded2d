package chronoscope.edtf;

/**
 * A second of UTC in the proleptic Gregorian calendar.
 *
 * @param year the astronomical year, where 0 is 1 BCE; saturates at the ends of a long
 * @param second the second of that year, from 0
 */
public record Moment(long year, int second) implements Comparable<Moment> {
    /** Where what has no start starts. */
    static final Moment OPEN_START = new Moment(Long.MIN_VALUE, -2);

    /** Earlier than any second that an unknown start may be at, later than no start. */
    static final Moment UNKNOWN_START = new Moment(Long.MIN_VALUE, -1);

    /** Later than any second that an unknown end may be at, earlier than no end. */
    static final Moment UNKNOWN_END = new Moment(Long.MAX_VALUE, Integer.MAX_VALUE - 1);

    /** Where what has no end ends. */
    static final Moment OPEN_END = new Moment(Long.MAX_VALUE, Integer.MAX_VALUE);

    /** Returns what a calendar and a clock in UTC show at the moment. */
    public Civil civil() {
        int day = second / Gregorian.SECONDS_A_DAY;
        int clock = second % Gregorian.SECONDS_A_DAY;
        boolean leap = Gregorian.isLeap(year);
        int month = Gregorian.monthOf(day, leap);
        int dayOfMonth = day - Gregorian.daysBefore(month, leap) + 1;
        return new Civil(year, month, dayOfMonth, clock / 3600, clock / 60 % 60, clock % 60);
    }

    /**
     * Returns ISO 8601 to the second in UTC, such as {@code 2022-04-27T23:59:59Z}: four digits of year from -9999 to
     * 9999, a sign and as many as it takes beyond.
     */
    public String iso() {
        return civil().iso();
    }

    /**
     * Returns the seconds from the start of the year 0; exact within some hundred million years, and in proportion
     * beyond.
     */
    public double seconds() {
        return Gregorian.secondsBefore(year) + second;
    }

    /** Returns the moment so many seconds after the start of the year 0, to the second before. */
    public static Moment at(double seconds) {
        long year = (long) Math.floor(seconds / Gregorian.SECONDS_A_YEAR);
        while (Gregorian.secondsBefore(year) > seconds && Gregorian.isExact(year)) {
            year--;
        }
        while (Gregorian.secondsBefore(year + 1) <= seconds && Gregorian.isExact(year)) {
            year++;
        }
        double within = Math.floor(seconds - Gregorian.secondsBefore(year));
        return new Moment(year, (int) Math.max(0, Math.min(within, Gregorian.secondsIn(year) - 1)));
    }

    @Override
    public int compareTo(Moment other) {
        int byYear = Long.compare(year, other.year);
        return byYear != 0 ? byYear : Integer.compare(second, other.second);
    }

    boolean isBefore(Moment other) {
        return compareTo(other) < 0;
    }

    boolean isReal() {
        return 0 <= second && second < UNKNOWN_END.second;
    }

    /** Returns the bound that the moment means, which may be one that stands for open or unknown. */
    Bound bound() {
        if (isReal()) {
            return new Bound.At(this);
        }
        boolean isOpen = isBefore(UNKNOWN_START) || UNKNOWN_END.isBefore(this);
        return isOpen ? new Bound.Open() : new Bound.Unknown();
    }

    Moment next() {
        if (!isBefore(UNKNOWN_END)) {
            return OPEN_END;
        }
        if (second + 1 < Gregorian.secondsIn(year)) {
            return new Moment(year, second + 1);
        }
        return year == Long.MAX_VALUE ? UNKNOWN_END : new Moment(year + 1, 0);
    }

    /** Returns the moment so many seconds later, or earlier where they are negative: less than a year. */
    Moment plus(int seconds) {
        int sum = second + seconds;
        int length = Gregorian.secondsIn(year);
        if (sum < 0) {
            return new Moment(year - 1, Gregorian.secondsIn(year - 1) + sum);
        }
        return sum < length ? new Moment(year, sum) : new Moment(year + 1, sum - length);
    }

    /** Returns how many seconds later the other moment is, which is in the same year or the next. */
    int secondsUntil(Moment other) {
        return other.second - second + (other.year == year ? 0 : Gregorian.secondsIn(year));
    }

    Moment previous() {
        if (!isBefore(UNKNOWN_END)) {
            return new Moment(year, Gregorian.secondsIn(year) - 1);
        }
        if (second > 0) {
            return new Moment(year, second - 1);
        }
        return year == Long.MIN_VALUE ? OPEN_START : new Moment(year - 1, Gregorian.secondsIn(year - 1) - 1);
    }

    static Moment earlier(Moment one, Moment other) {
        return other.isBefore(one) ? other : one;
    }

    static Moment later(Moment one, Moment other) {
        return one.isBefore(other) ? other : one;
    }

    // Written out, as linking the ones that records are given takes time before the first frame.

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Moment moment && year == moment.year && second == moment.second);
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(year) + second;
    }
}
