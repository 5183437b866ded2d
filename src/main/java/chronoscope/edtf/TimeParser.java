package chronoscope.edtf;

import java.util.Optional;

/** Reads a time of day, after its T. */
final class TimeParser {
    private static final String FORM = "a time looks like 10:10, 10:10:10, 10:10Z or 10:10+05:00";

    private final CharacterReader cursor;

    TimeParser(CharacterReader cursor) {
        this.cursor = cursor;
    }

    TimeForm time(DateForm date) throws Fault {
        Optional<CalendarForm> day = date.plainDay();
        if (day.isEmpty()) {
            throw new Fault(
                    cursor.position() - 1,
                    "a time of day stands after a full day only, one without a mask or qualifier");
        }
        int second = twoDigits("hours", 23) * 3600;
        Unit.Clock tile = Unit.Clock.HOUR;
        if (cursor.accept(':')) {
            second += twoDigits("minutes", 59) * 60;
            tile = Unit.Clock.MINUTE;
            if (cursor.accept(':')) {
                second += twoDigits("seconds", 59);
                tile = Unit.Clock.SECOND;
            }
        }
        if (cursor.accept('Z')) {
            return new TimeForm(day.get(), second, tile, "Z", 0);
        }
        if (cursor.peek() == '+' || cursor.peek() == '-') {
            return zoned(day.get(), second, tile);
        }
        return new TimeForm(day.get(), second, tile, "", 0);
    }

    private TimeForm zoned(CalendarForm day, int second, Unit.Clock tile) throws Fault {
        int position = cursor.position();
        char sign = cursor.next();
        int hours = twoDigits("the zone's hours", 14);
        int minutes = cursor.accept(':') ? twoDigits("the zone's minutes", 59) : 0;
        int offset = (sign == '-' ? -1 : 1) * (hours * 3600 + minutes * 60);
        if (offset < -Zone.MOST_BEHIND || Zone.MOST_AHEAD < offset || (offset == 0 && sign == '-')) {
            throw new Fault(position, "there is no such zone; zones are Z or from -12:00 to +14:00");
        }
        String zone = sign + Digits.padded(hours, 2) + ":" + Digits.padded(minutes, 2);
        return new TimeForm(day, second, tile, zone, offset);
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
