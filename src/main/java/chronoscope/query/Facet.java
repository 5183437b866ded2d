package chronoscope.query;

import chronoscope.edtf.EdtfDate;
import chronoscope.model.Event;
import chronoscope.model.Timeline;
import chronoscope.text.Labelled;
import java.util.List;
import java.util.function.Function;

/** What events can be grouped by; an event may be in more than one group, and in none. */
public enum Facet implements Labelled {
    ACTOR(Field.ACTOR),
    PLACE(Field.PLACE),
    TAG(Field.TAG),
    SOURCE(Field.SOURCE),
    PUBLISHER(Field.PUBLISHER),
    /** Who is credited by those who are cited, else who is cited. */
    ORIGIN(Field.ORIGIN),
    /** The years in which an event may be; in a long timeline, longer spans of equal length. */
    YEAR(Field.YEAR),
    STATUS(Field.STATUS),
    CHECKED(Field.CHECKED),
    /** The grades of the sources that are cited. */
    RELIABILITY(Field.RELIABILITY),
    /** The grades of the claims. */
    CREDIBILITY(Field.CREDIBILITY),
    /** The reader's own. */
    LABEL(Field.LABEL);

    /** The key of the dates of which no year is known. */
    public static final String UNKNOWN_YEAR = YearGroups.UNKNOWN;

    private final Field field;

    Facet(Field field) {
        this.field = field;
    }

    /** Returns how to find the groups of a corpus's events: each group by its key. */
    public Function<Event, List<String>> keys(Corpus corpus) {
        return this == YEAR
                ? dated(new YearGroups(corpus.times(), corpus.timeline().zone()))
                : event -> field.kind().values(corpus.timeline(), event);
    }

    /** Returns a group's name for people. */
    public String name(String key, Timeline timeline) {
        return switch (this) {
            case YEAR -> EdtfDate.parse(key).value().map(EdtfDate::words).orElse(key);
            default -> field.name(timeline, key);
        };
    }

    /** Returns the query that finds the events of a group. */
    public String query(String key) {
        return field.label() + (this == YEAR ? ":" : ":=") + Query.quoted(key);
    }

    private static Function<Event, List<String>> dated(YearGroups years) {
        return event -> years.of(event.date());
    }
}
