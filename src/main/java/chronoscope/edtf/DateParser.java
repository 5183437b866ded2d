package chronoscope.edtf;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one date: a year, a month, a season or a day. */
final class DateParser {
    private final CharacterReader cursor;

    DateParser(CharacterReader cursor) {
        this.cursor = cursor;
    }

    DateForm date() throws Fault {
        DateForm date = withoutTime();
        return cursor.accept('T') ? new TimeParser(cursor).time(date) : date;
    }

    private DateForm withoutTime() throws Fault {
        Qualifier before = qualifier();
        if (cursor.accept('Y')) {
            return longYear(before);
        }
        int position = cursor.position();
        boolean negative = cursor.accept('-');
        String digits = cursor.maskedDigits();
        if (digits.length() != 4) {
            throw yearFault(position, digits);
        }
        if (negative && digits.equals("0000")) {
            throw new Fault(position, "year 0 has no sign: 0000 is 1 BCE, -0001 is 2 BCE");
        }
        if (cursor.peek() == 'S' && digits.indexOf('X') < 0) {
            return new YearForm(negative, digits, "", significant(), before.and(qualifier()));
        }
        return calendar(new YearMask(negative, Mask.of(digits)), before);
    }

    private Fault yearFault(int position, String digits) {
        return switch (digits.length()) {
            case 0 ->
                cursor.fault("a year is missing, " + cursor.here()
                        + " stands here; a date begins with one: 2022, 2022-04-27, or 202X where a digit is unknown");
            case 1, 2, 3 -> new Fault(position, "a year has four digits, or X for those that are unknown");
            default -> new Fault(position, "a year has four digits, and one of more digits starts with Y: Y12345");
        };
    }

    private DateForm calendar(YearMask year, Qualifier before) throws Fault {
        List<Qualifier> qualifiers = new ArrayList<>(3);
        qualifiers.add(before);
        List<Mask> parts = new ArrayList<>(2);
        qualify(qualifiers);
        while (parts.size() < 2 && cursor.accept('-')) {
            qualifiers.add(qualifier());
            int position = cursor.position();
            Mask part = part(parts.isEmpty() ? "month" : "day");
            qualify(qualifiers);
            if (parts.isEmpty()) {
                checkMonth(position, part);
            } else {
                checkDay(position, year, parts.get(0), part);
            }
            parts.add(part);
        }
        return new CalendarForm(year, parts, qualifiers);
    }

    /** Reads a qualifier on the right of a part, which says something of all parts up to it. */
    private void qualify(List<Qualifier> qualifiers) throws Fault {
        Qualifier group = qualifier();
        if (group == Qualifier.NONE) {
            return;
        }
        for (int i = 0; i < qualifiers.size(); i++) {
            qualifiers.set(i, qualifiers.get(i).and(group));
        }
    }

    private Mask part(String name) throws Fault {
        int position = cursor.position();
        String digits = cursor.maskedDigits();
        if (digits.length() != 2) {
            throw new Fault(position, "a " + name + " has two digits, or X for those that are unknown");
        }
        return Mask.of(digits);
    }

    private static void checkMonth(int position, Mask month) throws Fault {
        if (!Season.isCode(month) && month.values(1, 12).length == 0) {
            throw new Fault(
                    position,
                    "there is no month " + month.digits()
                            + "; months are 01 to 12, seasons and other parts of a year 21 to 41");
        }
    }

    private static void checkDay(int position, YearMask year, Mask month, Mask day) throws Fault {
        if (Season.isCode(month)) {
            throw new Fault(position, "a season has no days; a month is 01 to 12");
        }
        if (!year.hasDay(month, day)) {
            String allowed = month.isDefinite() ? daysOf(year, month) : "days are 01 to 31";
            throw new Fault(position, "there is no day " + day.digits() + " here; " + allowed);
        }
    }

    private static String daysOf(YearMask year, Mask month) {
        return English.month(month.value())
                + (year.isDefinite() ? " " + year.text() : "") + " has days 01 to "
                + Gregorian.daysIn(month.value(), year.hasLeap());
    }

    private DateForm longYear(Qualifier before) throws Fault {
        int position = cursor.position() - 1;
        boolean negative = cursor.accept('-');
        String digits = cursor.digits();
        if (digits.isEmpty() || digits.charAt(0) == '0') {
            throw new Fault(position, "Y needs a number without a leading zero, such as Y170000002 or Y-17E7");
        }
        String exponent = cursor.accept('E') ? exponent() : "";
        int significant = cursor.peek() == 'S' ? significant() : 0;
        YearForm year = new YearForm(negative, digits, exponent, significant, before.and(qualifier()));
        Optional<BigInteger> small =
                year.magnitude().filter(number -> number.toString().length() <= 4);
        if (small.isPresent()) {
            String present = (negative ? "-" : "") + Digits.padded(small.get().longValue(), 4);
            throw new Fault(position, "Y is for years of more than four digits; write " + present);
        }
        if (cursor.peek() == '-') {
            throw cursor.fault("a year with Y has no months and days");
        }
        return year;
    }

    private String exponent() throws Fault {
        int position = cursor.position();
        String digits = cursor.digits();
        if (digits.isEmpty() || digits.charAt(0) == '0') {
            throw new Fault(position, "an exponent is a number from 1, such as 7 in Y17E7");
        }
        return digits;
    }

    private int significant() throws Fault {
        cursor.accept('S');
        int position = cursor.position();
        String digits = cursor.digits();
        if (digits.isEmpty() || digits.charAt(0) == '0' || digits.length() > 3) {
            throw new Fault(position, "S needs the number of significant digits, from 1 to 999, such as 1950S2");
        }
        return Integer.parseInt(digits);
    }

    private Qualifier qualifier() throws Fault {
        Qualifier qualifier = Qualifier.of(cursor.peek());
        if (qualifier != Qualifier.NONE) {
            cursor.next();
            if (Qualifier.of(cursor.peek()) != Qualifier.NONE) {
                throw cursor.fault("one qualifier is enough: ? uncertain, ~ approximate, % both");
            }
        }
        return qualifier;
    }
}
