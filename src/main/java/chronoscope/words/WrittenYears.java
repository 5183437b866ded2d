package chronoscope.words;

import chronoscope.words.WrittenForm.Parts;
import java.util.Locale;
import java.util.stream.LongStream;

/** Years as people write them: with an era, or with thousands parted by commas. */
final class WrittenYears {
    /** An era behind what it is the era of. */
    static final String ERA = "(?: (?<era>ad|bc))?";

    /** A year without an era behind it. */
    static final String NUMBER = "(?:(?<pre>ad|bc) )?'?(?<year>[0-9]{1,3}(?:,[0-9]{3})+"
            + "|[0-9]{1,3}(?: [0-9]{3})+(?= ad| bc)|[0-9]{1,12})";

    /** A year with an era before or behind it; a text has them as "bc" and "ad". */
    static final String FORM = NUMBER + ERA;

    /** Up to this one, a year of two digits may be of the present century. */
    private static final int LAST_OF_THIS_CENTURY = 40;

    private static final int LAST_OF_FOUR_DIGITS = 9999;

    private static final String ROMAN_DIGITS = "ivxlcdm";
    private static final int[] ROMAN_VALUES = {1, 5, 10, 50, 100, 500, 1000};

    private WrittenYears() {}

    /** Returns the year in EDTF. */
    static String text(long astronomical) {
        return Math.abs(astronomical) > LAST_OF_FOUR_DIGITS
                ? "Y" + astronomical
                : String.format(Locale.US, astronomical < 0 ? "%05d" : "%04d", astronomical);
    }

    static boolean isBefore(Parts parts) {
        return parts.text("era")
                .or(() -> parts.text("pre"))
                .filter("bc"::equals)
                .isPresent();
    }

    private static boolean hasEra(Parts parts) {
        return parts.text("era").or(() -> parts.text("pre")).isPresent();
    }

    /**
     * Returns the astronomical years that a form may mean: more than one where its year has two digits and no era, and
     * none for a year 0, which no era has.
     */
    static LongStream of(Parts parts) {
        String digits = parts.text("year").orElseThrow().replaceAll("[, ]", "");
        long said = Long.parseLong(digits);
        if (hasEra(parts)) {
            return LongStream.of(isBefore(parts) ? 1 - said : said).filter(year -> said > 0);
        }
        return digits.length() > 2 ? LongStream.of(said).filter(year -> year > 0) : ofTwoDigits(said);
    }

    /** Returns the year of a Roman number, which starts with a thousand; 0 where it is none. */
    static int roman(String number) {
        int year = 0;
        for (int place = 0; place < number.length(); place++) {
            int value = ROMAN_VALUES[ROMAN_DIGITS.indexOf(number.charAt(place))];
            boolean isLess = number.substring(place)
                    .chars()
                    .anyMatch(digit -> ROMAN_VALUES[ROMAN_DIGITS.indexOf(digit)] > value);
            year += isLess ? -value : value;
        }
        return year;
    }

    /** Returns the years that two digits may mean. */
    static LongStream ofTwoDigits(long digits) {
        return LongStream.of(2000, 1900, 0)
                .filter(century -> century < 2000 || digits <= LAST_OF_THIS_CENTURY)
                .map(century -> century + digits)
                .filter(year -> year > 0);
    }

    /** Returns the text of a day, a month or a year; databases write 0 for a month or a day that is not known. */
    static String date(long year, int month, int day) {
        return text(year) + (month == 0 ? "" : two(month) + (day == 0 ? "" : two(day)));
    }

    private static String two(int number) {
        return String.format(Locale.US, "-%02d", number);
    }
}
