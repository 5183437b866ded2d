package chronoscope.words;

import chronoscope.edtf.EdtfDate;
import chronoscope.text.Parsed;
import chronoscope.text.Problem;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a text that looks like a date says.
 *
 * @param dates where it is understood: the same time in EDTF, in one or more ways of which the first is the usual one;
 *     where it is refused: what it may be
 * @param problem why it is refused
 */
public record DateReading(List<EdtfDate> dates, Optional<Problem> problem) {
    private static final int MOST_CHOICES = 4;

    public DateReading {
        dates = List.copyOf(dates);
    }

    /** Returns the date where it is understood. */
    public Optional<EdtfDate> date() {
        return problem.isPresent() ? Optional.empty() : dates.stream().findFirst();
    }

    /** Returns what to do about a text that is not EDTF. */
    Problem advice() {
        return problem.orElseGet(
                () -> new Problem(0, "write " + (dates.size() == 1 ? quoted(dates.get(0)) : choices(dates.stream()))));
    }

    /** Returns the reading of a text in EDTF, and of others that mean the same time; those that are no dates are left out. */
    static DateReading of(String... texts) {
        List<EdtfDate> dates = valid(Stream.of(texts));
        return dates.isEmpty()
                ? refused(EdtfDate.parse(texts[0]).problem().orElseThrow().message())
                : new DateReading(dates, Optional.empty());
    }

    static DateReading refused(String why) {
        return new DateReading(List.of(), Optional.of(new Problem(0, why)));
    }

    /** Returns the reading of what may be any of these: refused where that is more than one, empty where it is none. */
    static Optional<DateReading> oneOf(Stream<String> texts) {
        List<EdtfDate> dates = valid(texts);
        if (dates.size() < 2) {
            return dates.stream().findFirst().map(only -> new DateReading(List.of(only), Optional.empty()));
        }
        String why = "it may be " + choices(dates.stream().limit(MOST_CHOICES)) + "; write the one that is meant";
        return Optional.of(new DateReading(dates, Optional.of(new Problem(0, why))));
    }

    private static List<EdtfDate> valid(Stream<String> texts) {
        return texts
                .map(EdtfDate::parse)
                .map(Parsed::value)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new))
                .stream()
                .toList();
    }

    /** Returns "1914/1918 (1914 to 1918) or 1914-05 (May 1914)". */
    private static String choices(Stream<EdtfDate> dates) {
        return dates.map(DateReading::explained).collect(Collectors.joining(" or "));
    }

    private static String explained(EdtfDate date) {
        return quoted(date) + (date.words().equals(date.text()) ? "" : " (" + date.words() + ")");
    }

    /** Returns the text of a date as YAML and a filter have it: sets stand in quotes. */
    private static String quoted(EdtfDate date) {
        return date.text().matches("[\\[{].*") ? '"' + date.text() + '"' : date.text();
    }

    /** Returns the reading with each of its dates, or of what it may be, rewritten; what is no date then is left out. */
    DateReading with(UnaryOperator<String> rewriting) {
        if (dates.isEmpty()) {
            return this;
        }
        Stream<String> rewritten = dates.stream().map(EdtfDate::text).map(rewriting);
        return problem.isPresent() ? oneOf(rewritten).orElse(this) : of(rewritten.toArray(String[]::new));
    }

    /** Returns the usual text of what is understood. */
    Optional<String> text() {
        return date().map(EdtfDate::text);
    }
}
