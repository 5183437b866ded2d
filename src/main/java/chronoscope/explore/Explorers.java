package chronoscope.explore;

import chronoscope.edtf.Moment;
import chronoscope.model.Citation;
import chronoscope.model.Event;
import chronoscope.model.Timeline;
import chronoscope.text.Nearest;
import java.util.List;
import java.util.Optional;

/** Steps that several commands share. */
final class Explorers {
    /** More rows or lines than any pane has. */
    static final int MANY = 1_000_000_000;

    private Explorers() {}

    /** Returns a line whose count is left out where it is one. */
    static String counted(String verb, int count) {
        return count == 1 ? verb : verb + " " + count;
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
                                : "the filters hide every event; undo takes the last one back"));
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
        Moment there = distance.from(start.get());
        int rows = explorer.shown().size();
        int direction = distance.leadsBack() ? -1 : 1;
        int row = explorer.row();
        while (0 <= row + direction && row + direction < rows && !reached(explorer, row, there, direction)) {
            row += direction;
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

    /** Goes to a place of the trail, or says that there is none. */
    static Step turned(Explorer explorer, Optional<Trail.Turn> turn, String missing) {
        return turn.map(found -> quietly(explorer.trailing(found.after())
                        .at(explorer.timeline().indexOf(found.place()).orElseThrow())))
                .orElseGet(() -> new Step(explorer, Reply.wrong(missing)));
    }

    /** Returns whether there is such an event and no filter hides it. */
    static boolean shows(Explorer explorer, String id) {
        return explorer.timeline().indexOf(id).stream().anyMatch(explorer.shown()::contains);
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
