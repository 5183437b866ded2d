package chronoscope.edtf;

import java.util.Optional;

/** Reads a time of day, after its T. */
final class TimeParser {
    private static final String FORM = "a time looks like 10:10:10, 10:10:10Z or 10:10:10+05:00";
    private static final int MOST_OFFSET = 14 * 3600;
    private static final int LEAST_OFFSET = -12 * 3600;

    private final Cursor cursor;

    TimeParser(Cursor cursor) {
        this.cursor = cursor;
    }

    TimeForm time(DateForm date) throws Fault {
        Optional<CalendarForm> day = date.plainDay();
        if (day.isEmpty()) {
            throw new Fault(
                    cursor.position() - 1,
                    "a time of day stands after a full day only, one without a mask or qualifier");
        }
        int hour = twoDigits("hours", 23);
        colon();
        int minute = twoDigits("minutes", 59);
        colon();
        int second = hour * 3600 + minute * 60 + twoDigits("seconds", 59);
        if (cursor.accept('Z')) {
            return new TimeForm(day.get(), second, "Z", 0);
        }
        if (cursor.peek() == '+' || cursor.peek() == '-') {
            return zoned(day.get(), second);
        }
        return new TimeForm(day.get(), second, "", 0);
    }

    private TimeForm zoned(CalendarForm day, int second) throws Fault {
        int position = cursor.position();
        char sign = cursor.next();
        int hours = twoDigits("the zone's hours", 14);
        int minutes = cursor.accept(':') ? twoDigits("the zone's minutes", 59) : 0;
        int offset = (sign == '-' ? -1 : 1) * (hours * 3600 + minutes * 60);
        if (offset < LEAST_OFFSET || MOST_OFFSET < offset || (offset == 0 && sign == '-')) {
            throw new Fault(position, "there is no such zone; zones are Z or from -12:00 to +14:00");
        }
        return new TimeForm(day, second, sign + Digits.padded(hours, 2) + ":" + Digits.padded(minutes, 2), offset);
    }

    private void colon() throws Fault {
        if (!cursor.accept(':')) {
            throw cursor.fault(cursor.here() + " is not expected here; " + FORM);
        }
    }

    private int twoDigits(String name, int most) throws Fault {
        int position = cursor.position();
        String digits = cursor.digits();
        if (digits.length() != 2) {
            throw new Fault(position, name + " need two digits; " + FORM);
        }
        if (Integer.parseInt(digits) > most) {
            throw new Fault(position, name + " are 00 to " + most + ", not " + digits);
        }
        return Integer.parseInt(digits);
    }
}
