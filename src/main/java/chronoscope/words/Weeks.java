package chronoscope.words;

import chronoscope.edtf.EdtfDate;
import chronoscope.edtf.Moment;
import chronoscope.words.WrittenForm.Parts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Weekdays, and the other dates of ISO 8601: by week, and by day of the year. */
final class Weeks {
    private static final List<String> NAMES =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    private static final double SECONDS_A_DAY = 86_400;

    /** The first day of the year 0 was a Saturday. */
    private static final int FIRST_WEEKDAY = 5;

    private Weeks() {}

    /** Returns the weekday of a day, from 0 for Monday. */
    static int weekday(EdtfDate day) {
        return weekday(number(day.text()));
    }

    private static int weekday(long day) {
        return (int) Math.floorMod(day + FIRST_WEEKDAY, (long) NAMES.size());
    }

    static String name(int weekday) {
        return NAMES.get(weekday);
    }

    /** Returns how many days after the first of the year 0 a day is. */
    private static long number(String day) {
        double seconds = EdtfDate.parse(day)
                .value()
                .flatMap(date -> date.earliest().moment())
                .map(Moment::seconds)
                .orElse(0.0);
        return (long) Math.floor(seconds / SECONDS_A_DAY);
    }

    private static String text(long day) {
        return Moment.at(day * SECONDS_A_DAY).iso().replaceFirst("T.*", "");
    }

    /** The first week of a year has its fourth day. */
    static Optional<DateReading> read(Parts parts) {
        long fourth = number(WrittenYears.date(parts.number("year"), 1, 4));
        int week = parts.number("week");
        long monday = fourth - weekday(fourth) + 7L * (week - 1);
        boolean isOfYear =
                1 <= week && text(monday + 3).startsWith(parts.text("year").orElseThrow());
        String dates = parts.text("day").isPresent()
                ? text(monday + parts.number("day") - 1)
                : text(monday) + "/" + text(monday + 6);
        return Optional.of(DateReading.of(dates)).filter(reading -> isOfYear);
    }

    static Optional<DateReading> dayOfYear(Parts parts) {
        String day = text(number(WrittenYears.date(parts.number("year"), 1, 1)) + parts.number("day") - 1);
        boolean isOfYear = day.startsWith(parts.text("year").orElseThrow());
        return DateReading.oneOf(Stream.of(day).filter(text -> isOfYear));
    }
}
