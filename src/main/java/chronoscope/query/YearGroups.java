package chronoscope.query;

import chronoscope.edtf.EdtfDate;
import chronoscope.edtf.Moment;
import chronoscope.edtf.Period;
import chronoscope.edtf.Zone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The groups of a timeline's events by year; in a long timeline, by spans of years of equal length. */
final class YearGroups {
    /** The group of the dates of which no year is known. */
    static final String UNKNOWN = "unknown";

    private static final long MOST_SPANS = 400;
    private static final long LAST_OF_FOUR_DIGITS = 9999;
    private static final Pattern PARTS = Pattern.compile("[/,\\[\\]{}]|\\.\\.");
    private static final Pattern ANY_YEAR = Pattern.compile("[?~%]?-?XXXX.*");

    private final Zone zone;
    private final long first;
    private final long last;
    private final long span;

    /** A group by its number, with the date that finds it. */
    private record Group(String key, EdtfDate date) {}

    private final Map<Long, Group> groups = new HashMap<>();

    YearGroups(Times times, Zone zone) {
        this.zone = zone;
        first = times.first().map(this::year).orElse(0L);
        last = times.last().map(this::year).orElse(0L);
        long each = 1;
        while ((double) last / each - (double) first / each > MOST_SPANS) {
            each *= 10;
        }
        span = each;
    }

    /** Tells whether a year of the date is known in part at least: not of {@code XXXX-12-25}, nor of {@code ../..}. */
    static boolean known(EdtfDate date) {
        String text = date.text();
        boolean whole = text.indexOf('X') < 0 && text.indexOf('.') < 0 && text.indexOf('/') < 0;
        return whole
                || Stream.of(PARTS.split(text, -1))
                        .anyMatch(part ->
                                !part.isEmpty() && !ANY_YEAR.matcher(part).matches());
    }

    /** Returns the keys of the groups that the date may be in, in the order of time; what each finds is what holds it. */
    List<String> of(EdtfDate date) {
        if (!known(date)) {
            return List.of(UNKNOWN);
        }
        List<String> found = new ArrayList<>(1);
        // What is masked may have holes that its periods do not show.
        boolean exact = date.text().indexOf('X') < 0;
        long next = Long.MIN_VALUE;
        for (Period period : date.possible()) {
            Optional<Long> from = period.earliest().moment().map(this::year);
            Optional<Long> to = period.latest().moment().map(this::year);
            long start = Math.floorDiv(Math.max(first, from.orElse(first)), span);
            long end = Math.floorDiv(Math.min(last, to.orElse(last)), span);
            // Periods are in order: two that share a span are neighbours.
            for (long number = Math.max(next, start); number <= end; number++) {
                Group group = groups.computeIfAbsent(number, this::group);
                if (exact || date.mayOverlap(group.date())) {
                    found.add(group.key());
                }
                next = number + 1;
            }
        }
        return found;
    }

    private long year(Moment moment) {
        return zone.clock(moment).year();
    }

    private Group group(long number) {
        long next = product(number + 1, span);
        String key = span == 1
                ? year(number)
                : year(product(number, span)) + "/" + year(next == Long.MAX_VALUE ? next : next - 1);
        return new Group(key, EdtfDate.parse(key).value().orElseThrow().in(zone));
    }

    /** The farthest year there is ends a span early. */
    private static long product(long number, long span) {
        long product = number * span;
        boolean fits = Math.multiplyHigh(number, span) == product >> (Long.SIZE - 1);
        return fits ? product : number < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
    }

    private static String year(long year) {
        return year < -LAST_OF_FOUR_DIGITS || year > LAST_OF_FOUR_DIGITS
                ? "Y" + year
                : String.format(Locale.US, year < 0 ? "%05d" : "%04d", year);
    }
}
