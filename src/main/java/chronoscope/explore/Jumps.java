package chronoscope.explore;

import chronoscope.axis.Window;
import chronoscope.edtf.EdtfDate;
import chronoscope.edtf.Moment;
import chronoscope.model.Event;
import chronoscope.model.Timeline;
import chronoscope.text.Fold;
import chronoscope.text.Nearest;
import chronoscope.text.Problem;
import chronoscope.words.DateReading;
import chronoscope.words.WrittenDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Jumps: they remember where they started, so that {@code back} returns there. */
public final class Jumps {
    private Jumps() {}

    /** Goes to an event by its id, to a date, so far in time, or to the next event that has the words in its title. */
    public static Step goTo(Explorer explorer, String target) {
        Step step = going(explorer, target);
        return step.reply().problem().isPresent()
                ? step
                : new Step(step.explorer().withJumps(step.explorer().jumpList().aimedAt(target)), step.reply());
    }

    private static Step going(Explorer explorer, String target) {
        OptionalInt index = explorer.timeline().indexOf(target);
        if (index.isPresent()) {
            return ifShown(explorer, index.getAsInt());
        }
        if (explorer.shown().isEmpty()) {
            return Step.nothingShown(explorer);
        }
        Optional<Distance> distance = Distance.of(target);
        if (distance.isPresent()) {
            return by(explorer, dated(explorer), distance.get());
        }
        Optional<EdtfDate> date = WrittenDate.read(target)
                .flatMap(DateReading::date)
                .map(read -> read.in(explorer.timeline().zone()));
        if (date.isPresent()) {
            Explorer dated = dated(explorer);
            Step step = to(explorer, dated.shown().at(rowAt(dated, date.get())));
            return new Step(step.explorer(), Reply.said(understood(date.get())));
        }
        OptionalInt row = rowTitled(explorer, target);
        return row.isPresent()
                ? to(explorer, explorer.shown().at(row.getAsInt()))
                : Step.wrong(explorer, nowhere(explorer, target));
    }

    private static String understood(EdtfDate date) {
        return Window.between(date, date)
                .map(part -> AxisMoves.said(date, date, part))
                .orElseGet(date::words);
    }

    /** Returns the explorer with the list in the order of time, in which time is gone along. */
    private static Explorer dated(Explorer explorer) {
        return explorer.arranged(explorer.arrangement().sorted(SortOrder.DATE));
    }

    private static OptionalInt rowTitled(Explorer explorer, String target) {
        String wanted = Fold.of(target);
        int rows = explorer.shown().size();
        return IntStream.rangeClosed(1, rows)
                .map(step -> (explorer.row() + step) % rows)
                .filter(row -> explorer.eventAt(row)
                        .names()
                        .anyMatch(name -> Fold.of(name).contains(wanted)))
                .findFirst();
    }

    private static String nowhere(Explorer explorer, String target) {
        String nowhere = "goto: '" + target + "' is no event's id, no words of a title, and ";
        Optional<Problem> fault = WrittenDate.read(target).flatMap(DateReading::problem);
        if (fault.isPresent()) {
            return nowhere + "can't be read as a date: " + fault.get().message();
        }
        return Distance.resembles(target)
                ? nowhere + "no distance: " + Distance.RULE
                : nowhere + "no date"
                        + Nearest.hint(
                                target,
                                explorer.timeline().events().stream()
                                        .map(Event::id)
                                        .toList());
    }

    /** Goes so many times more to where the last goto went: so much further in time, or to the next title. One jump. */
    public static Step again(Explorer explorer, int times) {
        Optional<String> aim = explorer.jumpList().aim();
        if (aim.isEmpty()) {
            return Step.wrong(explorer, "again: there was no goto yet");
        }
        Step first = goTo(explorer, aim.get());
        return first.reply().problem().isPresent()
                ? new Step(explorer, first.reply())
                : to(explorer, explorer.shown().at(rowAfter(first.explorer(), aim.get(), times)));
    }

    private static int rowAfter(Explorer first, String target, int times) {
        Explorer reached = first;
        int left = times - 1;
        for (int made = 1; left > 0; made++) {
            Explorer next = goTo(reached, target).explorer();
            boolean stays = next.row() == reached.row();
            // What went round comes to the same places again: only a part of a round is left to go.
            boolean round = next.row() == first.row();
            left = stays ? 0 : round ? (left - 1) % made : left - 1;
            reached = next;
        }
        return reached.row();
    }

    /** Goes to where the reader was before the last jump. */
    public static Step back(Explorer explorer) {
        JumpList jumpList = explorer.jumpList();
        return turned(
                explorer,
                here(explorer).flatMap(here -> jumpList.backFrom(here, place -> shows(explorer, place))),
                jumpList.back().isEmpty() ? "back: there was no jump before" : "back: no earlier place is shown");
    }

    /** Undoes the last step back. */
    public static Step forward(Explorer explorer) {
        JumpList jumpList = explorer.jumpList();
        return turned(
                explorer,
                here(explorer).flatMap(here -> jumpList.forwardFrom(here, place -> shows(explorer, place))),
                jumpList.forward().isEmpty() ? "forward: there was no step back" : "forward: no later place is shown");
    }

    /** Remembers the event under the cursor by a letter. */
    public static Step mark(Explorer explorer, char letter) {
        return explorer.event()
                .map(event -> new Step(
                        explorer.withJumps(explorer.jumpList().marked(letter, event.id())),
                        Reply.said("mark " + letter + " is at '" + event.id() + "'")))
                .orElse(Step.nothingShown(explorer));
    }

    /** Goes to the event of a mark. */
    public static Step toMark(Explorer explorer, char letter) {
        String id = explorer.jumpList().marks().get(letter);
        if (id == null) {
            return Step.wrong(explorer, "jump: there is no mark " + letter);
        }
        OptionalInt index = explorer.timeline().indexOf(id);
        return index.isPresent()
                ? ifShown(explorer, index.getAsInt())
                : Step.wrong(explorer, "jump: the event '" + id + "' is gone");
    }

    /** Follows a link of the event under the cursor: by its number in the detail, or by the other event's id. */
    public static Step follow(Explorer explorer, String link) {
        if (explorer.shown().isEmpty()) {
            return Step.nothingShown(explorer);
        }
        var others = linked(explorer);
        if (others.isEmpty()) {
            return Step.wrong(explorer, "follow: this event has no links");
        }
        boolean numbered = link.matches("[0-9]{1,6}");
        int number = numbered ? Integer.parseInt(link) : others.indexOf(link) + 1;
        return 1 <= number && number <= others.size()
                ? ifShown(
                        explorer,
                        explorer.timeline().indexOf(others.get(number - 1)).orElseThrow())
                : Step.wrong(
                        explorer, "follow: the links are 1 to " + others.size() + ": " + String.join(", ", others));
    }

    /** Jumps to an event's index in the timeline, which is shown. */
    static Step to(Explorer explorer, int index) {
        return Step.to(explorer.jumpedTo(index));
    }

    static Step ifShown(Explorer explorer, int index) {
        return explorer.shown().contains(index)
                ? to(explorer, index)
                : new Step(
                        explorer,
                        Reply.wrong("the filters hide the event '"
                                + explorer.timeline().events().get(index).id() + "'; 'clear' shows all"));
    }

    /** Jumps so far in time, to the next shown event in that direction from there; at an end, to the last one. */
    private static Step by(Explorer explorer, Explorer dated, Distance distance) {
        Optional<Moment> start = explorer.event().flatMap(Jumps::moment);
        if (start.isEmpty()) {
            return new Step(explorer, Reply.wrong("goto: this event's date has no known end to count from"));
        }
        Moment there = distance.from(start.get(), explorer.timeline().zone());
        int rows = dated.shown().size();
        int direction = distance.leadsBack() ? -1 : 1;
        int row = dated.row();
        for (int next = row; 0 <= next && next < rows && !reached(dated, row, there, direction); next += direction) {
            row = moment(dated.eventAt(next)).isPresent() ? next : row;
        }
        return to(explorer, dated.shown().at(row));
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
    private static int rowAt(Explorer explorer, EdtfDate date) {
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
    static Optional<JumpList.Place> here(Explorer explorer) {
        return explorer.event().map(event -> new JumpList.Place(event.id(), Optional.of(explorer.filters())));
    }

    /** Goes to a place of the trail, or says that there is none. */
    private static Step turned(Explorer explorer, Optional<JumpList.Turn> turn, String missing) {
        return turn.map(found -> {
                    JumpList.Place place = found.place();
                    Explorer there = explorer.narrowed(place.filters()
                                    .map(explorer.narrowing()::returning)
                                    .orElse(explorer.narrowing()))
                            .withJumps(found.after())
                            .at(explorer.timeline().indexOf(place.event()).orElseThrow());
                    boolean same = there.filters().equals(explorer.filters());
                    return new Step(there, same ? Reply.NOTHING : Reply.said(Filters.count(there)));
                })
                .orElseGet(() -> new Step(explorer, Reply.wrong(missing)));
    }

    /** Returns whether there is such a place: its event is shown, or was with its filters. */
    private static boolean shows(Explorer explorer, JumpList.Place place) {
        OptionalInt index = explorer.timeline().indexOf(place.event());
        return index.isPresent()
                && (place.filters().isPresent() || explorer.shown().contains(index.getAsInt()));
    }

    /** Returns the ids of the events that the one under the cursor is tied to, in the order of the detail. */
    public static List<String> linked(Explorer explorer) {
        return explorer.detail().map(DetailText::linked).orElse(List.of());
    }

    /** Says that there is no such event, and which one may be meant. */
    static String unknown(Timeline timeline, String id) {
        List<String> ids = timeline.events().stream().map(Event::id).toList();
        return "there is no event '" + id + "'" + Nearest.hint(id, ids);
    }
}
