package chronoscope.explore;

import chronoscope.edtf.EdtfDate;
import chronoscope.edtf.Moment;
import chronoscope.model.Citation;
import chronoscope.model.Event;
import chronoscope.model.Timeline;
import chronoscope.text.Counted;
import chronoscope.text.Nearest;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Steps that several commands share. */
final class Explorers {
    /** More rows or lines than any pane has. */
    static final int MANY = 1_000_000_000;

    private Explorers() {}

    /** Returns a line whose count is left out where it is one. */
    static String counted(String verb, int count) {
        return count == 1 ? verb : verb + " " + count;
    }

    /** Returns what is so many steps from where it is now, around and around; from nowhere, the first or the last. */
    static <T> T turned(List<T> all, Optional<T> now, int steps) {
        int from = now.map(all::indexOf).orElse(steps > 0 ? -1 : 0);
        return all.get(Math.floorMod(from + steps, all.size()));
    }

    static Step quietly(Explorer explorer) {
        return new Step(explorer, Reply.NOTHING);
    }

    static String unknown(Timeline timeline, String id) {
        List<String> ids = timeline.events().stream().map(Event::id).toList();
        return "there is no event '" + id + "'" + Nearest.hint(id, ids);
    }

    static Step nothingShown(Explorer explorer) {
        return new Step(
                explorer,
                Reply.wrong(
                        explorer.timeline().events().isEmpty()
                                ? "the timeline has no events"
                                : "the filters hide every event; undo takes the last change back, clear shows all"));
    }

    /** Jumps to an event's index in the timeline, which is shown. */
    static Step jump(Explorer explorer, int index) {
        return quietly(explorer.jumpedTo(index));
    }

    static Step jumpIfShown(Explorer explorer, int index) {
        return explorer.shown().contains(index)
                ? jump(explorer, index)
                : new Step(
                        explorer,
                        Reply.wrong("the filters hide the event '"
                                + explorer.timeline().events().get(index).id() + "'; clear shows all"));
    }

    /** Jumps so far in time, to the next shown event in that direction from there; at an end, to the last one. */
    static Step jumpBy(Explorer explorer, Distance distance) {
        Optional<Moment> start = explorer.event().flatMap(Explorers::moment);
        if (start.isEmpty()) {
            return new Step(explorer, Reply.wrong("goto: this event's date has no known end to count from"));
        }
        Moment there = distance.from(start.get(), explorer.timeline().zone());
        int rows = explorer.shown().size();
        int direction = distance.leadsBack() ? -1 : 1;
        int row = explorer.row();
        for (int next = row; 0 <= next && next < rows && !reached(explorer, row, there, direction); next += direction) {
            row = moment(explorer.eventAt(next)).isPresent() ? next : row;
        }
        return jump(explorer, explorer.shown().at(row));
    }

    private static boolean reached(Explorer explorer, int row, Moment there, int direction) {
        return moment(explorer.eventAt(row))
                .filter(moment -> moment.compareTo(there) * direction >= 0)
                .isPresent();
    }

    private static Optional<Moment> moment(Event event) {
        return event.date().earliest().moment().or(() -> event.date().latest().moment());
    }

    /** Returns the row of the first shown event that starts with the date or later, else the last one with a known time. */
    static int rowAt(Explorer explorer, EdtfDate date) {
        Optional<Moment> start = date.earliest().moment();
        int rows = explorer.shown().size();
        return IntStream.range(0, rows)
                .filter(row -> {
                    Event event = explorer.eventAt(row);
                    // Whatever lies in a year is behind its start, though an event of the whole year comes after it.
                    return start.isEmpty()
                            ? event.date().compareTo(date) >= 0
                            : moment(event)
                                    .filter(moment -> moment.compareTo(start.get()) >= 0)
                                    .isPresent();
                })
                .findFirst()
                .orElseGet(() -> IntStream.range(0, rows)
                        .filter(row -> moment(explorer.eventAt(row)).isPresent())
                        .max()
                        .orElse(rows - 1));
    }

    /** Returns where the reader is, with the filters. */
    static Optional<Trail.Place> here(Explorer explorer) {
        return explorer.event().map(event -> new Trail.Place(event.id(), Optional.of(explorer.filters())));
    }

    /** Goes to a place of the trail, or says that there is none. */
    static Step turned(Explorer explorer, Optional<Trail.Turn> turn, String missing) {
        return turn.map(found -> {
                    Trail.Place place = found.place();
                    Explorer there = explorer.narrowed(place.filters()
                                    .map(explorer.narrowing()::returning)
                                    .orElse(explorer.narrowing()))
                            .trailing(found.after())
                            .at(explorer.timeline().indexOf(place.event()).orElseThrow());
                    boolean same = there.filters().equals(explorer.filters());
                    return new Step(there, same ? Reply.NOTHING : Reply.said(count(there)));
                })
                .orElseGet(() -> new Step(explorer, Reply.wrong(missing)));
    }

    /** Returns whether there is such a place: its event is shown, or was with its filters. */
    static boolean shows(Explorer explorer, Trail.Place place) {
        OptionalInt index = explorer.timeline().indexOf(place.event());
        return index.isPresent()
                && (place.filters().isPresent() || explorer.shown().contains(index.getAsInt()));
    }

    /** Returns how many events are shown, for people. */
    static String count(Explorer explorer) {
        int all = explorer.timeline().events().size();
        int shown = explorer.shown().size();
        String events = Counted.of(all, "event");
        return shown < all ? shown + " of " + events : all == 1 ? events : "all " + events;
    }

    /** Returns the ids of the events that the one under the cursor is tied to, in the order of the detail. */
    static List<String> linked(Explorer explorer) {
        return explorer.detail().map(DetailText::linked).orElse(List.of());
    }

    /** Returns the evidence of the event under the cursor. */
    static List<Citation> evidence(Explorer explorer) {
        return explorer.event().map(Event::evidence).orElse(List.of());
    }
}
