package chronoscope.words;

import chronoscope.words.WrittenForm.Parts;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Dates of numbers alone, in any order, with the zeros of databases, by weeks or by days of the year. */
final class NumberForms {
    private static final String SEPARATOR = " ?(?<separator>[./-]) ?";

    static final List<WrittenForm> ALL = List.of(
            WrittenForm.of(
                    "(?<year>[0-9]{4})" + SEPARATOR + "(?<first>[0-9]{1,2}) ?\\k<separator> ?(?<second>[0-9]{1,2})",
                    parts -> ordered(LongStream.of(parts.number("year")), parts)),
            WrittenForm.of(
                    "(?<first>[0-9]{1,2})" + SEPARATOR + "(?<second>[0-9]{1,2}) ?\\k<separator> ?(?<year>[0-9]{4})",
                    parts -> eitherOrder(LongStream.of(parts.number("year")), parts)),
            WrittenForm.of(
                    "(?<first>[0-9]{1,2})" + SEPARATOR + "(?<second>[0-9]{1,2}) ?\\k<separator> ?(?<year>[0-9]{2})",
                    parts -> eitherOrder(WrittenYears.ofTwoDigits(parts.number("year")), parts)),
            WrittenForm.of("(?<month>[0-9]{1,2}) ?[./-] ?(?<year>[0-9]{4})", NumberForms::month),
            WrittenForm.of("(?<year>[0-9]{4}) ?\\. ?(?<month>[0-9]{1,2})", NumberForms::month),
            WrittenForm.of("(?<year>[0-9]{4})[/-](?<next>[0-9]{1,2})", NumberForms::monthOrYears),
            WrittenForm.of("(?<year>[0-9]{4})(?<first>[0-9]{2})(?<second>[0-9]{2})", NumberForms::compact),
            WrittenForm.of("(?<first>[0-9]{1,2})[./](?<second>[0-9]{1,2})", NumberForms::withoutYear),
            WrittenForm.of("(?<all>(?<year>[0-9]{4})(?<month>[0-9]{2}))", NumberForms::monthOrYear),
            WrittenForm.of("(?<year>[0-9]{4})-?w(?<week>[0-9]{2})(?:-?(?<day>[1-7]))?", Weeks::read),
            WrittenForm.of("(?<year>[0-9]{4})-?(?<day>[0-9]{3})", Weeks::dayOfYear));

    private NumberForms() {}

    /** The year comes first, so the month is next, unless there is no such month. */
    private static Optional<DateReading> ordered(LongStream years, Parts parts) {
        long year = years.findFirst().orElseThrow();
        int first = parts.number("first");
        int second = parts.number("second");
        if (year == 0 && first == 0 && second == 0) {
            return Optional.of(DateReading.of("XXXX"));
        }
        return DateReading.oneOf(Stream.of(WrittenYears.date(year, first, second)))
                .or(() -> DateReading.oneOf(Stream.of(WrittenYears.date(year, second, first))))
                .or(() -> Optional.of(DateReading.of(WrittenYears.date(year, first, second))));
    }

    private static Optional<DateReading> eitherOrder(LongStream years, Parts parts) {
        int first = parts.number("first");
        int second = parts.number("second");
        List<Long> all = years.boxed().toList();
        return DateReading.oneOf(all.stream()
                        .flatMap(year -> Stream.concat(dayOf(year, second, first), dayOf(year, first, second))))
                .or(() -> all.stream().findFirst().map(year -> DateReading.of(WrittenYears.date(year, second, first))));
    }

    /** A day without a month is none. */
    private static Stream<String> dayOf(long year, int month, int day) {
        return month == 0 && day > 0 ? Stream.empty() : Stream.of(WrittenYears.date(year, month, day));
    }

    private static Optional<DateReading> month(Parts parts) {
        return DateReading.oneOf(Stream.of(WrittenYears.date(parts.number("year"), parts.number("month"), 0)));
    }

    private static Optional<DateReading> withoutYear(Parts parts) {
        return eitherOrder(LongStream.of(2000), parts)
                .filter(reading -> !reading.dates().isEmpty())
                .map(reading -> DateReading.refused("the year is missing"));
    }

    /** Digits behind a year are a month, the last digits of a later year, or, where they are 0, a month that is not known. */
    private static Optional<DateReading> monthOrYears(Parts parts) {
        long year = parts.number("year");
        int next = parts.number("next");
        Stream<String> month = next <= 12 ? Stream.of(WrittenYears.date(year, next, 0)) : Stream.empty();
        return DateReading.oneOf(Stream.concat(
                month,
                SpanForms.laterYear(year, parts.text("next").orElseThrow())
                        .map(later -> WrittenYears.text(year) + "/" + WrittenYears.text(later))
                        .stream()));
    }

    private static Optional<DateReading> compact(Parts parts) {
        Optional<DateReading> day = DateReading.oneOf(
                Stream.of(WrittenYears.date(parts.number("year"), parts.number("first"), parts.number("second"))));
        String digits = parts.text("year").orElseThrow()
                + parts.text("first").orElseThrow()
                + parts.text("second").orElseThrow();
        return day.or(() -> ALL.get(1).read(digits.replaceFirst("(..)(..)(....)", "$1.$2.$3")));
    }

    private static Optional<DateReading> monthOrYear(Parts parts) {
        String digits = parts.text("all").orElseThrow();
        int month = parts.number("month");
        Stream<String> day = WrittenYears.ofTwoDigits(parts.number("year") / 100)
                .mapToObj(year -> WrittenYears.date(year, parts.number("year") % 100, month));
        Stream<String> known =
                1 <= month && month <= 12 ? Stream.of(WrittenYears.date(parts.number("year"), month, 0)) : day;
        return DateReading.oneOf(Stream.concat(known, Stream.of("Y" + digits)));
    }
}
