package chronoscope.words;

import chronoscope.edtf.Moment;
import chronoscope.words.WrittenForm.Parts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Years, decades, centuries and millennia, and times that are so long ago. */
final class AgeForms {
    private static final List<String> ORDINALS =
            List.of(("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
                            + "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth "
                            + "twenty-first")
                    .split(" "));
    /** From the 00s on, by tens; nobody calls a decade by the tens alone. */
    private static final List<String> TENS =
            List.of("noughties - twenties thirties forties fifties sixties seventies eighties nineties".split(" "));

    private static final String ROMAN = "x{0,2}(?:ix|iv|v?i{1,3}|v|(?<=x))";
    /** The seconds from the start of the year 0 to that of 1970. */
    private static final double EPOCH = 719_528 * 86_400.0;

    private static final String NUMBER =
            "(?:(?<pre>ad|bc) )?(?<number>[0-9]{1,2}(?:st|nd|rd|th)[ -]?|[a-z]+(?:-first)?[ -])";

    /** Later centuries are years to most people: "c44" is about the year 44. */
    private static final String CENTURY = "c(?<number>[0-9]|1[0-9]|2[01])";

    private static final List<AgeForm> AGES = List.of(
            AgeForm.of(
                    "(?:decade of the |decade of )?(?:(?<pre>ad|bc) )?'?(?<number>[0-9]{1,3}0)'?s" + WrittenYears.ERA,
                    AgeForms::decades),
            AgeForm.of("(?<word>[a-z]{7,9})", AgeForms::decades),
            AgeForm.of(
                    NUMBER + "(?:century|centuries|cent\\.?|c\\.?)" + WrittenYears.ERA, parts -> centuries(parts, 100)),
            AgeForm.of(
                    "c\\.? ?(?<number>[0-9]{1,2}(?:st|nd|rd|th))" + WrittenYears.ERA, parts -> centuries(parts, 100)),
            AgeForm.of(CENTURY, parts -> centuries(parts, 100)),
            AgeForm.of(
                    NUMBER + "(?:millennium|millennia|mill\\.?)" + WrittenYears.ERA, parts -> centuries(parts, 1000)));

    static final List<WrittenForm> ALL = List.of(
            WrittenForm.of("(?<seconds>1[0-9]{9})(?<milliseconds>[0-9]{3})?", AgeForms::sinceEpoch),
            WrittenForm.of("(?:year )?" + WrittenYears.FORM, AgeForms::year),
            WrittenForm.of(
                    "(?=.{4}|m[cdm]{2})(?<number>m{1,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3}))",
                    AgeForms::roman),
            WrittenForm.of("-(?<number>[0-9]{1,9})", AgeForms::negative),
            WrittenForm.of(CENTURY + " (?<era>bc)", AgeForms::centuryOrYear),
            WrittenForm.of(
                    WrittenYears.NUMBER + " ?(?:\u00b1|\\+/-) ?(?<more>[0-9]{1,4})" + WrittenYears.ERA,
                    AgeForms::moreOrLess),
            WrittenForm.of("(?<digits>[0-9]{2})(?:--|\\?\\?|__)(?<doubt>\\??)", parts -> masked(parts, "XX")),
            WrittenForm.of("(?<digits>[0-9]{3})(?:[-_](?<doubt>\\?)|_)", parts -> masked(parts, "X")),
            WrittenForm.of("(?<digits>[0-9]{3})(?<sign>[-?])", AgeForms::decadeOrYear),
            WrittenForm.of(
                    "0+ (?:ad|bc)|(?:ad|bc) 0+", parts -> Optional.of(DateReading.refused("no era has a year 0"))),
            WrittenForm.of(
                    "(?<number>[0-9]+(?:\\.[0-9]+)?) ?(?<unit>million|billion|mn|bn|m|b) ?(?:years|yrs|y)?\\.? ?"
                            + "(?:ago|bp|bc|before present|a)",
                    AgeForms::longAgo),
            WrittenForm.of("(?<number>[0-9]+(?:\\.[0-9]+)?) ?(?<unit>m|b|g)y?a", AgeForms::longAgo),
            WrittenForm.of(
                    "[0-9,.]+ ?(?:thousand|k)? ?(?:(?:years|yrs|y)\\.? ?(?:ago|bp|before present)|bp|y?a)",
                    parts -> Optional.of(DateReading.refused(
                            "it does not say from when the years count; write the year, such as Y-12000~"))));

    /** A way to write an age, and the ages that it may mean. */
    private record AgeForm(WrittenForm form, java.util.function.Function<Parts, List<Age>> meaning) {
        static AgeForm of(String pattern, java.util.function.Function<Parts, List<Age>> meaning) {
            return new AgeForm(WrittenForm.of(pattern, parts -> Optional.empty()), meaning);
        }

        List<Age> read(String text) {
            return form.parts(text).map(meaning).orElse(List.of());
        }
    }

    private AgeForms() {}

    /** Returns the number of an ordinal in digits or words, or of a Roman one; 0 where it is none. */
    static int ordinal(String word) {
        String name = word.replaceFirst("[ -]$", "");
        String number = name.replaceFirst("(?:st|nd|rd|th)$", "");
        if (Character.isDigit(number.charAt(0))) {
            return Integer.parseInt(number);
        }
        return number.matches(ROMAN) ? WrittenYears.roman(number) : ORDINALS.indexOf(name) + 1;
    }

    /** Returns the ages that a text may mean. */
    static List<Age> ages(String text) {
        return AGES.stream()
                .map(form -> form.read(text))
                .filter(ages -> !ages.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<Age> decades(Parts parts) {
        String digits = parts.text("number")
                .or(() -> parts.text("word").map(word -> String.valueOf(10 * TENS.indexOf(word))))
                .orElseThrow();
        int number = Integer.parseInt(digits);
        if (number < 0) {
            return List.of();
        }
        boolean hasEra = parts.text("era").or(() -> parts.text("pre")).isPresent();
        if (digits.length() <= 2 && !hasEra) {
            // Among decades there is one from 1 to 9, too.
            return Stream.concat(
                            WrittenYears.ofTwoDigits(number)
                                    .filter(year -> year >= 100)
                                    .boxed(),
                            Stream.of((long) number))
                    .map(year -> Age.of(year, 10))
                    .toList();
        }
        boolean isBefore = WrittenYears.isBefore(parts);
        // The 40s BCE run from 49 to 40: there is no year 0.
        Age decade = Age.of(isBefore ? 1 - number - 9 : number, 10);
        Age century = Age.of(isBefore ? 1 - number - 99 : number, 100);
        return number % 100 == 0 && number > 0 ? List.of(century, decade) : List.of(decade);
    }

    private static List<Age> centuries(Parts parts, int years) {
        int number = ordinal(parts.text("number").orElseThrow());
        long first = WrittenYears.isBefore(parts) ? 1 - (long) years * number : (long) years * (number - 1);
        return number > 0 ? List.of(Age.of(first, years)) : List.of();
    }

    private static Optional<DateReading> year(Parts parts) {
        return DateReading.oneOf(WrittenYears.of(parts).mapToObj(WrittenYears::text));
    }

    private static Optional<DateReading> moreOrLess(Parts parts) {
        int more = parts.number("more");
        return WrittenYears.of(parts)
                .mapToObj(year -> Age.either(WrittenYears.text(year - more) + "/" + WrittenYears.text(year + more)))
                .findFirst();
    }

    private static Optional<DateReading> roman(Parts parts) {
        return DateReading.oneOf(Stream.of(
                WrittenYears.text(WrittenYears.roman(parts.text("number").orElseThrow()))));
    }

    /** Catalogues write a stroke or a question mark for each digit that is not known. */
    private static Optional<DateReading> masked(Parts parts, String mask) {
        String digits = parts.text("digits").orElseThrow();
        return DateReading.oneOf(Stream.of(digits + mask + parts.text("doubt").orElse("")));
    }

    /** What catalogues write for a decade may be a year of three digits, too. */
    private static Optional<DateReading> decadeOrYear(Parts parts) {
        String digits = parts.text("digits").orElseThrow();
        String year = "0" + digits + (parts.text("sign").orElseThrow().equals("?") ? "?" : "/..");
        return DateReading.oneOf(Stream.of(digits + "X", year));
    }

    /** "C5 BC" is a century to archaeologists, and about a year to others. */
    private static Optional<DateReading> centuryOrYear(Parts parts) {
        Stream<String> century = centuries(parts, 100).stream().flatMap(age -> age.reading().text().stream());
        return DateReading.oneOf(
                Stream.concat(century, Stream.of(WrittenYears.text(1 - parts.number("number")) + "~")));
    }

    /** Computers count seconds, or thousandths of them, since 1970. */
    private static Optional<DateReading> sinceEpoch(Parts parts) {
        String seconds = parts.text("seconds").orElseThrow();
        return DateReading.oneOf(Stream.of(
                Moment.at(EPOCH + Long.parseLong(seconds)).iso(),
                "Y" + seconds + parts.text("milliseconds").orElse("")));
    }

    /** A year with a sign is one BCE to most people, and one more to those who count from a year 0. */
    private static Optional<DateReading> negative(Parts parts) {
        long number = parts.number("number");
        return DateReading.oneOf(
                LongStream.of(1 - number, -number).filter(year -> number > 0).mapToObj(WrittenYears::text));
    }

    private static Optional<DateReading> longAgo(Parts parts) {
        int zeros = parts.text("unit").orElseThrow().startsWith("m") ? 6 : 9;
        BigDecimal years = new BigDecimal(parts.text("number").orElseThrow())
                .movePointRight(zeros)
                .stripTrailingZeros();
        String exponent = years.scale() < 0 ? "E" + -years.scale() : "";
        return DateReading.oneOf(
                Stream.of("Y-" + years.unscaledValue() + exponent).filter(year -> years.scale() <= 0));
    }
}
