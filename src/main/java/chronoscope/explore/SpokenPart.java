package chronoscope.explore;

import chronoscope.axis.Window;
import chronoscope.edtf.EdtfDate;
import chronoscope.text.Parsed;
import chronoscope.words.DateReading;
import chronoscope.words.WrittenDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads a part of time as people say it: a date, an interval, or two dates such as "April 2022 May 2022". */
public final class SpokenPart {
    /** Before more blanks than this no date ends. */
    private static final int BLANKS = 10;

    private SpokenPart() {}

    /**
     * Reads a part of time, from the date at whose start it starts to that at whose end it ends; a text that is none gives a
     * problem, whatever it is.
     */
    public static Parsed<DateSpan> of(String text) {
        return WrittenDate.read(text)
                .map(whole -> between(whole, whole, 0))
                .or(() -> cut(text))
                .orElseGet(() -> Parsed.wrong(0, "write a date or two, such as 2022, March 2022 or 2019/2022-03"));
    }

    /** Reads a date as people write it; a text that is none gives a problem, whatever it is. */
    public static Parsed<EdtfDate> date(String text) {
        Optional<DateReading> read = WrittenDate.read(text);
        Optional<EdtfDate> date = read.flatMap(DateReading::date);
        return date.map(Parsed::of)
                .or(() -> read.flatMap(DateReading::problem).map(Parsed::wrong))
                .orElseGet(() -> Parsed.wrong(0, "write one such as 2022-04-01"));
    }

    /** Reads two dates around a blank: the first two in order, or what is wrong with the first two that look like dates. */
    private static Optional<Parsed<DateSpan>> cut(String text) {
        List<Parsed<DateSpan>> parts = IntStream.range(0, text.length())
                .filter(index -> text.charAt(index) == ' ')
                .limit(BLANKS)
                .boxed()
                .flatMap(blank -> cutAt(text, blank).stream())
                .toList();
        return parts.stream()
                .filter(part -> part.value().isPresent())
                .findFirst()
                .or(() -> parts.stream().findFirst());
    }

    private static Optional<Parsed<DateSpan>> cutAt(String text, int blank) {
        return WrittenDate.read(text.substring(0, blank))
                .flatMap(first ->
                        WrittenDate.read(text.substring(blank + 1)).map(last -> between(first, last, blank + 1)));
    }

    private static Parsed<DateSpan> between(DateReading first, DateReading last, int place) {
        return first.problem()
                .map(Parsed::<DateSpan>wrong)
                .or(() -> last.problem().map(problem -> Parsed.wrong(place + problem.position(), problem.message())))
                .orElseGet(() -> between(first.date().orElseThrow(), last.date().orElseThrow(), place));
    }

    private static Parsed<DateSpan> between(EdtfDate first, EdtfDate last, int place) {
        if (Window.between(first, last).isPresent()) {
            return Parsed.of(new DateSpan(first, last));
        }
        String both = "; write both ends, such as 2019/2022-03";
        if (first.earliest().moment().isEmpty()) {
            return Parsed.wrong(0, "it has no known start" + both);
        }
        return last.latest().moment().isEmpty()
                ? Parsed.wrong(place, "it has no known end" + both)
                : Parsed.wrong(place, "it ends before it starts; the earlier date comes first");
    }
}
