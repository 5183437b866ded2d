package chronoscope.query;

import chronoscope.edtf.EdtfDate;
import chronoscope.edtf.Moment;
import chronoscope.edtf.Period;
import chronoscope.model.Citation;
import chronoscope.model.Event;
import chronoscope.model.Source;
import chronoscope.model.Timeline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What events can be grouped by; an event may be in more than one group, and in none. */
public enum Facet {
    ACTOR(Field.ACTOR, Event::actors),
    PLACE(Field.PLACE, Event::places),
    TAG(Field.TAG, Event::tags),
    SOURCE(Field.SOURCE, event -> cited(event).map(Citation::source).distinct().toList()),
    /** Who is credited by those who are cited. */
    ORIGIN(
            Field.VIA,
            event -> cited(event)
                    .flatMap(citation -> citation.via().stream())
                    .distinct()
                    .toList()),
    /** The years in which an event may be; in a long timeline, longer spans of equal length. */
    YEAR(Field.DATE, event -> List.of());

    private static final long MOST_SPANS = 400;
    private static final long LAST_OF_FOUR_DIGITS = 9999;

    private final Field field;
    // It keeps nothing.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Function<Event, List<String>> ids;

    Facet(Field field, Function<Event, List<String>> ids) {
        this.field = field;
        this.ids = ids;
    }

    /** Returns the facet's name as it is typed. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the facet of that name, or empty. */
    public static Optional<Facet> of(String label) {
        return Arrays.stream(values())
                .filter(facet -> facet.label().equals(label))
                .findFirst();
    }

    public static List<String> labels() {
        return Arrays.stream(values()).map(Facet::label).toList();
    }

    /** Returns how to find the groups of a corpus's events: each group by its key. */
    public Function<Event, List<String>> keys(Corpus corpus) {
        return this == YEAR ? years(corpus.times()) : ids;
    }

    /** Returns a group's name for people. */
    public String name(String key, Timeline timeline) {
        return switch (this) {
            case ACTOR, PLACE, TAG -> timeline.nameOf(key);
            case SOURCE, ORIGIN -> timeline.source(key).map(Source::title).orElse(key);
            case YEAR -> EdtfDate.parse(key).date().map(EdtfDate::words).orElse(key);
        };
    }

    /** Returns the query that finds the events of a group. */
    public String query(String key) {
        return field.label() + (this == YEAR ? ":" : ":=") + Query.quoted(key);
    }

    private static Stream<Citation> cited(Event event) {
        return event.evidence().stream();
    }

    private static Function<Event, List<String>> years(Times times) {
        long first = times.first().map(Moment::year).orElse(0L);
        long last = times.last().map(Moment::year).orElse(0L);
        long each = 1;
        while ((double) last / each - (double) first / each > MOST_SPANS) {
            each *= 10;
        }
        long span = each;
        Map<Long, String> keys = new HashMap<>();
        return event -> {
            List<String> found = new ArrayList<>(1);
            for (Period period : event.date().possible()) {
                Optional<Long> from = period.earliest().moment().map(Moment::year);
                Optional<Long> to = period.latest().moment().map(Moment::year);
                if (from.isPresent() || to.isPresent()) {
                    long start = Math.floorDiv(Math.max(first, from.orElse(first)), span);
                    long end = Math.floorDiv(Math.min(last, to.orElse(last)), span);
                    for (long number = start; number <= end; number++) {
                        String key = keys.computeIfAbsent(number, unseen -> key(unseen, span));
                        // Periods are in order: two that share a span are neighbours.
                        if (found.isEmpty() || !found.get(found.size() - 1).equals(key)) {
                            found.add(key);
                        }
                    }
                }
            }
            return found;
        };
    }

    private static String key(long number, long span) {
        long next = product(number + 1, span);
        return span == 1
                ? year(number)
                : year(product(number, span)) + "/" + year(next == Long.MAX_VALUE ? next : next - 1);
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
                : String.format(Locale.ROOT, year < 0 ? "%05d" : "%04d", year);
    }
}
