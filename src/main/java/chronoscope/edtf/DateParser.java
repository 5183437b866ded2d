package chronoscope.edtf;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads one date: a year, a month, a season or a day. */
final class DateParser {
    private static final String DIGITS = "0123456789";
    private static final String MASKED = DIGITS + "X";

    private final Cursor cursor;

    DateParser(Cursor cursor) {
        this.cursor = cursor;
    }

    DateForm date() throws Fault {
        Marks before = marks();
        if (cursor.accept("Y")) {
            return longYear(before);
        }
        int position = cursor.position();
        boolean negative = cursor.accept("-");
        String digits = cursor.take(MASKED);
        if (digits.length() != 4) {
            throw yearFault(position, negative ? "-" : "", digits);
        }
        if (negative && digits.equals("0000")) {
            throw new Fault(position, "year 0 has no sign: 0000 is 1 BCE, -0001 is 2 BCE");
        }
        if (cursor.peek() == 'S' && digits.indexOf('X') < 0) {
            return new YearForm(negative, digits, "", significant(), before.and(marks()));
        }
        return calendar(new YearMask(negative, new Mask(digits)), before);
    }

    private Fault yearFault(int position, String sign, String digits) {
        return switch (digits.length()) {
            case 0 ->
                cursor.fault("a year is missing, " + cursor.here() + " stands here; a year has four digits, or X"
                        + " for those that are unknown");
            case 2 -> new Fault(position, "a year has four digits; a century is written " + sign + digits + "XX");
            case 3 ->
                new Fault(
                        position,
                        "a year has four digits: " + sign + "0" + digits + "; a decade is written " + sign + digits
                                + "X");
            default -> new Fault(position, "a year has four digits, and one of more digits starts with Y: Y12345");
        };
    }

    private DateForm calendar(YearMask year, Marks before) throws Fault {
        List<Marks> each = new ArrayList<>(List.of(before));
        List<Mask> parts = new ArrayList<>();
        qualify(each);
        while (parts.size() < 2 && cursor.accept("-")) {
            each.add(marks());
            int position = cursor.position();
            parts.add(part(parts.isEmpty() ? "month" : "day"));
            qualify(each);
            check(position, new CalendarForm(year, parts, each));
        }
        return new CalendarForm(year, parts, each);
    }

    /** Reads marks on the right of a part, which say something of all parts up to it. */
    private void qualify(List<Marks> each) throws Fault {
        Marks group = marks();
        each.replaceAll(group::and);
    }

    private Mask part(String name) throws Fault {
        int position = cursor.position();
        String digits = cursor.take(MASKED);
        if (digits.length() != 2) {
            throw new Fault(position, "a " + name + " has two digits, or X for those that are unknown");
        }
        return new Mask(digits);
    }

    private static void check(int position, CalendarForm date) throws Fault {
        boolean hasDay = date.parts().size() > 1;
        if (hasDay && date.season().isPresent()) {
            throw new Fault(position, "a season has no days; a month is 01 to 12");
        }
        if (!date.exists()) {
            throw hasDay ? noDay(position, date) : noMonth(position, date);
        }
    }

    private static Fault noMonth(int position, CalendarForm date) {
        return new Fault(
                position,
                "there is no month " + date.parts().get(0).digits()
                        + "; months are 01 to 12, seasons and other parts of a year 21 to 41");
    }

    private static Fault noDay(int position, CalendarForm date) {
        Mask month = date.parts().get(0);
        String allowed = "days are 01 to 31";
        if (month.isDefinite()) {
            allowed = English.month(month.value())
                    + (date.year().isDefinite() ? " " + date.year().text() : "") + " has days 01 to "
                    + Gregorian.daysIn(month.value(), date.year().hasLeap());
        }
        return new Fault(position, "there is no day " + date.parts().get(1).digits() + " here; " + allowed);
    }

    private DateForm longYear(Marks before) throws Fault {
        int position = cursor.position() - 1;
        boolean negative = cursor.accept("-");
        String digits = cursor.take(DIGITS);
        if (digits.isEmpty() || digits.charAt(0) == '0') {
            throw new Fault(position, "Y needs a number without a leading zero, such as Y170000002 or Y-17E7");
        }
        String exponent = cursor.accept("E") ? exponent() : "";
        int significant = cursor.peek() == 'S' ? significant() : 0;
        YearForm year = new YearForm(negative, digits, exponent, significant, before.and(marks()));
        Optional<BigInteger> small =
                year.magnitude().filter(number -> number.toString().length() <= 4);
        if (small.isPresent()) {
            String present = (negative ? "-" : "") + String.format(Locale.ROOT, "%04d", small.get());
            throw new Fault(position, "Y is for years of more than four digits; write " + present);
        }
        if (cursor.peek() == '-') {
            throw cursor.fault("a year with Y has no months and days");
        }
        return year;
    }

    private String exponent() throws Fault {
        int position = cursor.position();
        String digits = cursor.take(DIGITS);
        if (digits.isEmpty() || digits.charAt(0) == '0') {
            throw new Fault(position, "an exponent is a number from 1, such as 7 in Y17E7");
        }
        return digits;
    }

    private int significant() throws Fault {
        cursor.accept("S");
        int position = cursor.position();
        String digits = cursor.take(DIGITS);
        if (digits.isEmpty() || digits.charAt(0) == '0' || digits.length() > 3) {
            throw new Fault(position, "S needs the number of significant digits, from 1 to 999, such as 1950S2");
        }
        return Integer.parseInt(digits);
    }

    private Marks marks() throws Fault {
        Optional<Marks> marks = Marks.of(cursor.peek());
        if (marks.isPresent()) {
            cursor.next();
            if (Marks.of(cursor.peek()).isPresent()) {
                throw cursor.fault("one qualifier is enough: ? uncertain, ~ approximate, % both");
            }
        }
        return marks.orElse(Marks.NONE);
    }
}
