package chronoscope.explore;

import chronoscope.model.Event;
import java.util.Optional;

/**
 * What the list's column of distances counts from.
 *
 * @param counts whether there is such a column
 * @param mark the letter of the event that it counts from; empty for the one in the row above
 */
public record Since(boolean counts, Optional<Character> mark) {
    /** There is no such column. */
    public static final Since NOTHING = new Since(false, Optional.empty());

    /** From the event in the row above. */
    public static final Since ABOVE = new Since(true, Optional.empty());

    /** From the event that is remembered by a letter. */
    public static Since mark(char letter) {
        return new Since(true, Optional.of(letter));
    }

    /** Returns the word for it: off, above or a letter. */
    public String label() {
        return !counts ? "off" : mark.map(String::valueOf).orElse("above");
    }

    /** Returns what the column is called; empty where there is none. */
    public String heading() {
        return !counts
                ? ""
                : "time since " + mark.map(letter -> "mark " + letter).orElse("the row above");
    }

    /** Returns how long a row's event is after the one that is counted from; empty where there is none, or it is that. */
    public String words(Explorer explorer, int row) {
        Event event = explorer.eventAt(row);
        return from(explorer, row)
                .filter(other -> !other.equals(event))
                .flatMap(other -> Elapsed.between(other.date(), event.date()))
                .orElse("");
    }

    private Optional<Event> from(Explorer explorer, int row) {
        if (mark.isPresent()) {
            return Optional.ofNullable(explorer.marks().get(mark.get())).flatMap(explorer.timeline()::event);
        }
        return counts && row > 0 ? Optional.of(explorer.eventAt(row - 1)) : Optional.empty();
    }
}
