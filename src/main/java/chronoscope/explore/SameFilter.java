package chronoscope.explore;

import chronoscope.model.Citation;
import chronoscope.model.Event;
import chronoscope.model.Source;
import chronoscope.model.Timeline;
import chronoscope.query.Field;
import chronoscope.query.Query;
import chronoscope.text.Fold;
import java.util.List;
import java.util.Optional;

/** What an event has in common with others. */
public final class SameFilter {
    /** What events can have in common. */
    public static final List<Field> FIELDS = List.of(Field.ACTOR, Field.PLACE, Field.TAG, Field.SOURCE);

    private SameFilter() {}

    /** Returns the ids that the event under the cursor has in a field, in its order. */
    public static List<String> ids(Explorer explorer, Field field) {
        return explorer.event().map(event -> ids(event, field)).orElse(List.of());
    }

    private static List<String> ids(Event event, Field field) {
        return switch (field) {
            case ACTOR -> event.actors();
            case PLACE -> event.places();
            case TAG -> event.tags();
            default ->
                event.evidence().stream().map(Citation::source).distinct().toList();
        };
    }

    /** Returns the one of the ids that is meant: by itself, by its name or by its number. */
    static Optional<String> of(Timeline timeline, Field field, List<String> ids, Optional<String> which) {
        String wanted = Fold.composed(which.orElse("1"));
        Optional<String> named = ids.stream()
                .filter(id -> id.equals(wanted) || name(timeline, field, id).equals(wanted))
                .findFirst();
        int number = wanted.matches("[0-9]{1,6}") ? Integer.parseInt(wanted) : 0;
        return named.isPresent() || number < 1 || number > ids.size() ? named : Optional.of(ids.get(number - 1));
    }

    static String unknown(Field field, List<String> ids) {
        String one = field.label();
        return ids.isEmpty()
                ? "same: this event has no " + one
                : "same: the " + one + "s of this event are 1 to " + ids.size() + ": " + String.join(", ", ids);
    }

    /** Returns the filter that leaves the events that have just this. */
    static Filter filter(Field field, String id) {
        return Filter.of(Query.of(field.label() + ":=" + Query.quoted(id)));
    }

    static String told(Explorer explorer, Field field, String id) {
        return name(explorer.timeline(), field, id) + ": " + Filters.count(explorer);
    }

    /** Returns what people call an id of one of the fields. */
    public static String name(Timeline timeline, Field field, String id) {
        return field == Field.SOURCE
                ? timeline.source(id).map(Source::publication).orElse(id)
                : field.name(timeline, id);
    }
}
