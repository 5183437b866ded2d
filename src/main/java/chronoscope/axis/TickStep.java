package chronoscope.axis;

import chronoscope.edtf.CalendarUnit;
import chronoscope.edtf.Civil;
import chronoscope.edtf.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How far ticks are apart: so many of a calendar's unit. */
record TickStep(Unit unit, long count) {
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    private static final double SECONDS_A_DAY = 86_400;
    static final double SECONDS_A_YEAR = 365.2425 * SECONDS_A_DAY;
    private static final int MOST_DIGITS = 17;

    /** From the finest to the coarsest. */
    static final List<TickStep> ALL = all();

    enum Unit {
        MINUTE(60, 5),
        HOUR(3600, 5),
        DAY(SECONDS_A_DAY, 2),
        MONTH(30.44 * SECONDS_A_DAY, 3),
        YEAR(SECONDS_A_YEAR, 4);

        private final double seconds;
        private final int letters;

        Unit(double seconds, int letters) {
            this.seconds = seconds;
            this.letters = letters;
        }
    }

    private static List<TickStep> all() {
        List<TickStep> all = new ArrayList<>();
        add(all, Unit.MINUTE, 1, 2, 5, 10, 15, 30);
        add(all, Unit.HOUR, 1, 2, 3, 6, 12);
        add(all, Unit.DAY, 1, 2, 5, 10);
        add(all, Unit.MONTH, 1, 2, 3, 6);
        long power = 1;
        for (int digits = 1; digits <= MOST_DIGITS; digits++) {
            add(all, Unit.YEAR, power, 2 * power, 5 * power);
            power *= 10;
        }
        return List.copyOf(all);
    }

    private static void add(List<TickStep> steps, Unit unit, long... counts) {
        for (long count : counts) {
            steps.add(new TickStep(unit, count));
        }
    }

    /** Returns whether its ticks are times of a day. */
    boolean isInDay() {
        return unit == Unit.MINUTE || unit == Unit.HOUR;
    }

    double seconds() {
        return unit.seconds * count;
    }

    /** Returns how many years the labels tell apart. */
    double years() {
        return unit == Unit.YEAR ? count : 1;
    }

    /** Returns how many columns the longest of the usual labels takes, from one year to another. */
    int letters(long from, long to) {
        return unit == Unit.YEAR
                ? Math.max(
                        YearLabels.label(rounded(from), years()).length(),
                        YearLabels.label(rounded(to), years()).length())
                : unit.letters;
    }

    private long rounded(long year) {
        return year > 0 ? year / count * count : -(-year / count * count) + 1;
    }

    /** Returns the next beginning of a coarser unit, whose label says more; for years, of the next of them. */
    Moment coarser(Moment moment) {
        return switch (unit) {
            case MINUTE, HOUR -> CalendarUnit.DAY.next(moment);
            case DAY -> CalendarUnit.MONTH.next(moment);
            case MONTH -> CalendarUnit.YEAR.next(moment);
            case YEAR -> after(moment);
        };
    }

    /** Returns the first beginning at the moment or after it. */
    Moment from(Moment moment) {
        Moment begun = begun(moment);
        return begun.compareTo(moment) < 0 ? after(begun) : begun;
    }

    boolean begins(Moment moment) {
        return begun(moment).equals(moment);
    }

    private Moment begun(Moment moment) {
        Civil at = moment.civil();
        int each = (int) Math.min(count, Integer.MAX_VALUE);
        return switch (unit) {
            case MINUTE -> civil(at, at.month(), at.day(), at.hour(), at.minute() / each * each);
            case HOUR -> civil(at, at.month(), at.day(), at.hour() / each * each, 0);
            case DAY -> civil(at, at.month(), dayBegun(at.day(), each), 0, 0);
            case MONTH -> civil(at, (at.month() - 1) / each * each + 1, 1, 0, 0);
            case YEAR -> new Moment(yearBegun(at.year()), 0);
        };
    }

    private static Moment civil(Civil in, int month, int day, int hour, int minute) {
        return new Civil(in.year(), month, day, hour, minute, 0).moment();
    }

    /** Days count from 1, but 5, 10 and 15 are rounder than 6, 11 and 16. */
    private static int dayBegun(int day, int each) {
        return each == 1 ? day : Math.max(1, Math.min(day / each * each, lastDay(each)));
    }

    /** The last tick of a month is not crowded by the first of the next. */
    private static int lastDay(int each) {
        return 30 - each;
    }

    /** Years before 1 count from 1 BCE back, so that 500 BCE is a round one. */
    private long yearBegun(long year) {
        if (year >= count) {
            return year / count * count;
        }
        if (year > 0) {
            return 1;
        }
        return year + 1 - count + Math.floorMod(-year, count);
    }

    /** Returns the next beginning after one. */
    Moment after(Moment begun) {
        Civil at = begun.civil();
        if (unit == Unit.YEAR) {
            return new Moment(yearAfter(at.year()), 0);
        }
        if (unit == Unit.MONTH) {
            int month = at.month() + (int) count;
            return month > 12 ? new Moment(at.year() + 1, 0) : new Civil(at.year(), month, 1, 0, 0, 0).moment();
        }
        if (unit == Unit.DAY) {
            int each = (int) count;
            int next = at.day() == 1 && each > 1 ? each : at.day() + each;
            Moment first = Moment.at(
                    new Civil(at.year(), at.month(), 1, 0, 0, 0).moment().seconds() + 32 * SECONDS_A_DAY);
            Moment month = new Civil(first.civil().year(), first.civil().month(), 1, 0, 0, 0).moment();
            Moment there = Moment.at(begun.seconds() + (next - at.day()) * SECONDS_A_DAY);
            boolean within = there.compareTo(month) < 0 && (each == 1 || next <= lastDay(each));
            return within ? there : month;
        }
        return Moment.at(begun.seconds() + seconds());
    }

    private long yearAfter(long year) {
        if (year >= count) {
            return year + count;
        }
        return year > 0 ? count : Math.min(1, year + count);
    }

    /** Returns what stands at a beginning, as far as the labels before it do not say it. */
    String label(Moment begun, Said said) {
        Civil at = begun.civil();
        boolean day = at.hour() == 0 && at.minute() == 0;
        boolean month = day && at.day() == 1;
        String inYear = said.hasYear(at) ? "" : " " + YearLabels.label(at.year(), 1);
        if (unit == Unit.YEAR) {
            return YearLabels.label(at.year(), years());
        }
        if (month) {
            return at.month() == 1 ? YearLabels.label(at.year(), 1) : MONTHS.get(at.month() - 1) + inYear;
        }
        String inMonth = at.day() + " " + MONTHS.get(at.month() - 1) + inYear;
        if (day) {
            return unit == Unit.DAY && said.hasMonth(at) ? String.valueOf(at.day()) : inMonth;
        }
        String time = String.format(Locale.US, "%02d:%02d", at.hour(), at.minute());
        return said.hasDay(at) ? time : inMonth + " " + time;
    }

    /**
     * Returns where a moment is in time, as far as ticks after it do not say so: all that is greater than the unit.
     *
     * @param apart years that are nearer to each other need not be told apart
     */
    String context(Moment moment, double apart) {
        Civil at = moment.civil();
        String year = YearLabels.label(at.year(), unit == Unit.YEAR ? apart : 1);
        String month = MONTHS.get(at.month() - 1) + " " + year;
        return switch (unit) {
            case YEAR, MONTH -> year;
            case DAY -> month;
            case HOUR, MINUTE -> at.day() + " " + month;
        };
    }

    /** Returns what the context of a moment says. */
    Said said(Moment moment) {
        Civil at = moment.civil();
        return switch (unit) {
            case YEAR, MONTH -> Said.year(at.year());
            case DAY -> new Said(at.year(), at.month(), 0);
            case HOUR, MINUTE -> Said.of(at);
        };
    }
}
