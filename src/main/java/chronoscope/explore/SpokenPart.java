package chronoscope.explore;

import chronoscope.axis.Window;
import chronoscope.edtf.EdtfDate;
import chronoscope.edtf.Parsed;
import chronoscope.edtf.Problem;
import chronoscope.words.DateReading;
import chronoscope.words.WrittenDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A part of time as people say it: a date, an interval, or two dates such as "April 2022 May 2022".
 *
 * @param ends from the date at whose start it starts to that at whose end it ends; empty where there is a problem
 */
public record SpokenPart(Optional<DateSpan> ends, Optional<Problem> problem) {

    /** Before more blanks than this no date ends. */
    private static final int BLANKS = 10;

    /** Reads a part of time; a text that is none gives a problem, whatever it is. */
    public static SpokenPart of(String text) {
        return WrittenDate.read(text)
                .map(whole -> between(whole, whole, 0))
                .or(() -> cut(text))
                .orElseGet(() -> wrong(0, "write a date or two, such as 2022, March 2022 or 2019/2022-03"));
    }

    /** Reads a date as people write it; a text that is none gives a problem, whatever it is. */
    public static Parsed date(String text) {
        Optional<DateReading> read = WrittenDate.read(text);
        Optional<EdtfDate> date = read.flatMap(DateReading::date);
        Problem problem =
                read.flatMap(DateReading::problem).orElseGet(() -> new Problem(0, "write one such as 2022-04-01"));
        return new Parsed(date, date.isPresent() ? Optional.empty() : Optional.of(problem));
    }

    /** Reads two dates around a blank: the first two in order, or what is wrong with the first two that look like dates. */
    private static Optional<SpokenPart> cut(String text) {
        List<SpokenPart> parts = IntStream.range(0, text.length())
                .filter(index -> text.charAt(index) == ' ')
                .limit(BLANKS)
                .boxed()
                .flatMap(blank -> cutAt(text, blank).stream())
                .toList();
        return parts.stream()
                .filter(part -> part.ends.isPresent())
                .findFirst()
                .or(() -> parts.stream().findFirst());
    }

    private static Optional<SpokenPart> cutAt(String text, int blank) {
        return WrittenDate.read(text.substring(0, blank))
                .flatMap(first ->
                        WrittenDate.read(text.substring(blank + 1)).map(last -> between(first, last, blank + 1)));
    }

    private static SpokenPart between(DateReading first, DateReading last, int place) {
        return first.problem()
                .map(SpokenPart::wrong)
                .or(() -> last.problem().map(problem -> wrong(place + problem.position(), problem.message())))
                .orElseGet(() -> between(first.date().orElseThrow(), last.date().orElseThrow(), place));
    }

    private static SpokenPart between(EdtfDate first, EdtfDate last, int place) {
        if (Window.between(first, last).isPresent()) {
            return new SpokenPart(Optional.of(new DateSpan(first, last)), Optional.empty());
        }
        String both = "; write both ends, such as 2019/2022-03";
        if (first.earliest().moment().isEmpty()) {
            return wrong(0, "it has no known start" + both);
        }
        return last.latest().moment().isEmpty()
                ? wrong(place, "it has no known end" + both)
                : wrong(place, "it ends before it starts; the earlier date comes first");
    }

    private static SpokenPart wrong(Problem problem) {
        return new SpokenPart(Optional.empty(), Optional.of(problem));
    }

    private static SpokenPart wrong(int position, String message) {
        return wrong(new Problem(position, message));
    }
}
