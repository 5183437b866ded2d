package chronoscope.edtf;

import java.math.BigInteger;
import java.util.List;

/** The English of years, months and lists. */
final class English {
    private static final List<String> MONTHS =
            List.of("January February March April May June July August September October November December".split(" "));

    /** A smaller number would not be taken for a year. */
    static final int LEAST_PLAIN = 100;

    private static final int MOST_WITHOUT_COMMA = 9999;

    private English() {}

    static String month(int month) {
        return MONTHS.get(month - 1);
    }

    static String ordinal(int number) {
        boolean isTeen = number / 10 % 10 == 1;
        return number
                + (isTeen
                        ? "th"
                        : switch (number % 10) {
                            case 1 -> "st";
                            case 2 -> "nd";
                            case 3 -> "rd";
                            default -> "th";
                        });
    }

    /** Returns the year as people count: there is no year 0, and years before 1 are BCE. */
    static String year(BigInteger astronomical) {
        if (astronomical.signum() > 0) {
            return number(astronomical) + (astronomical.compareTo(BigInteger.valueOf(LEAST_PLAIN)) < 0 ? " CE" : "");
        }
        return number(BigInteger.ONE.subtract(astronomical)) + " BCE";
    }

    static String year(long astronomical) {
        boolean isPlain = LEAST_PLAIN <= astronomical && astronomical <= MOST_WITHOUT_COMMA;
        return isPlain ? Long.toString(astronomical) : year(BigInteger.valueOf(astronomical));
    }

    /** Returns both years, with one "BCE" where both are. */
    static String years(long first, long last) {
        String start = year(first);
        return "from " + (last <= 0 ? start.replace(" BCE", "") : start) + " to " + year(last);
    }

    /** Returns words such as "1, 2 or 3". */
    static String list(List<String> words, String conjunction) {
        int last = words.size() - 1;
        return last == 0
                ? words.get(0)
                : String.join(", ", words.subList(0, last)) + " " + conjunction + " " + words.get(last);
    }

    private static String number(BigInteger number) {
        boolean isLong = number.compareTo(BigInteger.valueOf(MOST_WITHOUT_COMMA)) > 0;
        return isLong ? Digits.grouped(number.toString()) : number.toString();
    }
}
