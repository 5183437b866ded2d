package chronoscope.model;

import chronoscope.text.Labelled;
import java.util.List;
import java.util.function.Function;

/** What events list by ids that have names: each vocabulary has ids of its own, which may mean something else in another. */
public enum Vocabulary implements Labelled {
    ACTOR(Event::actors),
    PLACE(Event::places),
    TAG(Event::tags);

    // It keeps nothing.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Function<Event, List<String>> ids;

    Vocabulary(Function<Event, List<String>> ids) {
        this.ids = ids;
    }

    /** Returns what stands before those of an event. */
    public String heading() {
        return name().charAt(0) + key().substring(1);
    }

    /** Returns the key under which the timeline's file and its events list it. */
    public String key() {
        return label() + "s";
    }

    /** Returns what an event lists of it, each id once. */
    public List<String> ids(Event event) {
        return ids.apply(event);
    }

    /** Returns the names of what an event lists of it, in a form; a comma inside of a name parts nothing. */
    public String names(Event event, Timeline timeline, Function<Name, String> form) {
        List<String> names = ids(event).stream()
                .map(id -> form.apply(timeline.name(this, id)))
                .toList();
        return String.join(names.stream().anyMatch(name -> name.contains(",")) ? "; " : ", ", names);
    }
}
