package chronoscope.words;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Ten, a hundred or a thousand years that have a name.
 *
 * @param first the astronomical year with which its digits begin, which for those after Christ ends in 0
 */
record Age(long first, int years) {
    static Age of(long first, int years) {
        return new Age(first, years);
    }

    private long last() {
        return first + years - 1;
    }

    /** Returns the years that share its digits, or those from its first to its last; then all of it, as the strict count it. */
    DateReading reading() {
        Optional<String> mask = mask();
        String all = first < 0 || years == 10 ? span(Math.max(first, 1), last()) : span(first + 1, last() + 1);
        String whole = first < 0 ? span(first, Math.min(last(), 0)) : all;
        return mask.map(digits -> DateReading.of(digits, whole)).orElseGet(() -> either(whole));
    }

    /** Returns the mask of its years, where just these share their digits: the year 0 is none of them. */
    private Optional<String> mask() {
        boolean turnsEra = first <= 0 && 0 <= last();
        boolean isWhole = (first < 0 ? last() : first) % years == 0;
        if (turnsEra || !isWhole) {
            return Optional.empty();
        }
        String digits = WrittenYears.text(first < 0 ? last() : first);
        int masked = String.valueOf(years).length() - 1;
        return Optional.of(digits.substring(0, digits.length() - masked) + "X".repeat(masked));
    }

    /** Returns the part of it between two fractions, as far as years tell. */
    DateReading part(Part part) {
        long from = first + Math.round(part.from() * years);
        long to = first + Math.round(part.to() * years) - 1;
        // Of those at the turn of the eras there is one less.
        return first < 0 ? either(span(from, Math.min(to, 0))) : either(span(Math.max(1, from), to));
    }

    private static String span(long from, long to) {
        return WrittenYears.text(from) + "/" + WrittenYears.text(to);
    }

    /** Returns all of an interval, or one unit of it. */
    static DateReading either(String interval) {
        return DateReading.of(interval, "[" + interval.replace("/", "..") + "]");
    }

    static Optional<DateReading> choice(Stream<DateReading> readings) {
        return DateReading.oneOf(readings.flatMap(reading -> reading.text().stream()));
    }
}
