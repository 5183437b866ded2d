package chronoscope.explore;

import chronoscope.axis.Window;
import chronoscope.edtf.EdtfDate;
import chronoscope.edtf.Problem;
import chronoscope.model.Event;
import chronoscope.text.Fold;
import chronoscope.text.Nearest;
import chronoscope.text.Quoted;
import chronoscope.words.DateReading;
import chronoscope.words.WrittenDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Commands that go somewhere. */
public sealed interface Move extends Command {

    /** Goes so many rows, items or lines down, in the focused pane. */
    record Next(int steps) implements Move {
        @Override
        public String line() {
            return Explorers.counted("next", steps);
        }

        @Override
        public Step applyTo(Explorer explorer) {
            return Cursor.of(explorer).down(steps);
        }
    }

    /** Goes so many rows, items or lines up, in the focused pane. */
    record Previous(int steps) implements Move {
        @Override
        public String line() {
            return Explorers.counted("prev", steps);
        }

        @Override
        public Step applyTo(Explorer explorer) {
            return Cursor.of(explorer).up(steps);
        }
    }

    /** Goes to the first row or line of the focused pane. */
    record First() implements Move {
        @Override
        public String line() {
            return "first";
        }

        @Override
        public Step applyTo(Explorer explorer) {
            return Cursor.of(explorer).first();
        }
    }

    /** Goes to the last row or line of the focused pane. */
    record Last() implements Move {
        @Override
        public String line() {
            return "last";
        }

        @Override
        public Step applyTo(Explorer explorer) {
            return Cursor.of(explorer).last();
        }
    }

    /**
     * Scrolls the focused pane by its height or by a part of it.
     *
     * @param pages negative to go up
     * @param half whether a half of the height counts as a page
     */
    record Page(int pages, boolean half) implements Move {
        @Override
        public String line() {
            return Explorers.counted((half ? "half " : "page ") + (pages < 0 ? "up" : "down"), Math.abs(pages));
        }

        @Override
        public Step applyTo(Explorer explorer) {
            int height = explorer.layout().of(explorer.focus()).rows();
            long rows = (long) pages * Math.max(1, half ? height / 2 : height - 1);
            return Cursor.of(explorer).scroll((int) Math.max(-Explorers.MANY, Math.min(Explorers.MANY, rows)));
        }
    }

    /** Goes to a row of the list, from 1. */
    record Row(int number) implements Move {
        @Override
        public String line() {
            return "row " + number;
        }

        @Override
        public Step applyTo(Explorer explorer) {
            return explorer.shown().isEmpty()
                    ? Explorers.nothingShown(explorer)
                    : Explorers.jump(
                            explorer,
                            explorer.shown()
                                    .at(Math.min(number, explorer.shown().size()) - 1));
        }
    }

    /**
     * Puts the cursor on an event, which is no jump.
     *
     * @param place where in the list's pane it then stands, from 1; else the list scrolls no more than it must
     */
    record Select(String id, OptionalInt place) implements Move {
        @Override
        public String line() {
            return "select " + Quoted.word(id) + (place.isPresent() ? " " + place.getAsInt() : "");
        }

        @Override
        public Step applyTo(Explorer explorer) {
            OptionalInt index = explorer.timeline().indexOf(id);
            if (index.isEmpty()) {
                return new Step(explorer, Reply.wrong("select: " + Explorers.unknown(explorer.timeline(), id)));
            }
            if (!explorer.shown().contains(index.getAsInt())) {
                return Explorers.jumpIfShown(explorer, index.getAsInt());
            }
            Explorer there = explorer.at(index.getAsInt());
            return Explorers.quietly(place.isPresent() ? there.scrolled(there.row() - place.getAsInt() + 1) : there);
        }
    }

    /**
     * Scrolls the detail.
     *
     * @param top its first visible line, from 1, or the nearest that can be that
     * @param item what its cursor is on, from 1, or 0 for nothing
     */
    record Scroll(int top, int item) implements Move {
        @Override
        public String line() {
            return "scroll " + top + (item == 0 ? "" : " " + item);
        }

        @Override
        public Step applyTo(Explorer explorer) {
            return explorer.shown().isEmpty()
                    ? Explorers.nothingShown(explorer)
                    : Explorers.quietly(explorer.reading(
                            new Reading(top - 1, item - 1).within(explorer.detail(), explorer.layout())));
        }
    }

    /** Goes to an event by its id, to a date, so far in time, or to the next event that has the words in its title. */
    record Goto(String target) implements Move {
        @Override
        public String line() {
            return "goto " + Quoted.rest(target);
        }

        @Override
        public Optional<Typed> typed() {
            return Optional.of(new Typed(Effect.Prompt.Kind.GOTO, target));
        }

        @Override
        public Step applyTo(Explorer explorer) {
            Step step = going(explorer);
            return step.reply().problem().isPresent()
                    ? step
                    : new Step(step.explorer().trailing(step.explorer().trail().aimedAt(target)), step.reply());
        }

        private Step going(Explorer explorer) {
            OptionalInt index = explorer.timeline().indexOf(target);
            if (index.isPresent()) {
                return Explorers.jumpIfShown(explorer, index.getAsInt());
            }
            if (explorer.shown().isEmpty()) {
                return Explorers.nothingShown(explorer);
            }
            Optional<Distance> distance = Distance.of(target);
            if (distance.isPresent()) {
                return Explorers.jumpBy(explorer, distance.get());
            }
            Optional<EdtfDate> date = WrittenDate.read(target)
                    .flatMap(DateReading::date)
                    .map(read -> read.in(explorer.timeline().zone()));
            if (date.isPresent()) {
                int row = Explorers.rowAt(explorer, date.get());
                Step step = Explorers.jump(explorer, explorer.shown().at(row));
                return new Step(step.explorer(), Reply.said(understood(date.get())));
            }
            OptionalInt row = rowTitled(explorer);
            return row.isPresent()
                    ? Explorers.jump(explorer, explorer.shown().at(row.getAsInt()))
                    : new Step(explorer, Reply.wrong(unknown(explorer)));
        }

        private static String understood(EdtfDate date) {
            return Window.between(date, date)
                    .map(part -> Time.said(date, date, part))
                    .orElseGet(date::words);
        }

        private OptionalInt rowTitled(Explorer explorer) {
            String wanted = Fold.of(target);
            int rows = explorer.shown().size();
            return IntStream.rangeClosed(1, rows)
                    .map(step -> (explorer.row() + step) % rows)
                    .filter(row -> explorer.eventAt(row)
                            .names()
                            .anyMatch(name -> Fold.of(name).contains(wanted)))
                    .findFirst();
        }

        private String unknown(Explorer explorer) {
            String nowhere = "goto: no event has the id or, in its title, the words '" + target + "', and it is no ";
            Optional<Problem> fault = WrittenDate.read(target).flatMap(DateReading::problem);
            if (fault.isPresent()) {
                return nowhere + "date: " + fault.get().message();
            }
            return Distance.resembles(target)
                    ? nowhere + "distance: " + Distance.RULE
                    : nowhere + "date"
                            + Nearest.hint(
                                    target,
                                    explorer.timeline().events().stream()
                                            .map(Event::id)
                                            .toList());
        }
    }

    /** Goes so many times more to where the last goto went: so much further in time, or to the next title. One jump. */
    record Again(int times) implements Move {
        @Override
        public String line() {
            return Explorers.counted("again", times);
        }

        @Override
        public Step applyTo(Explorer explorer) {
            Optional<String> aim = explorer.trail().aim();
            if (aim.isEmpty()) {
                return new Step(explorer, Reply.wrong("again: there was no goto yet"));
            }
            Command there = new Goto(aim.get());
            Step first = there.applyTo(explorer);
            return first.reply().problem().isPresent()
                    ? new Step(explorer, first.reply())
                    : Explorers.jump(explorer, explorer.shown().at(rowAfter(first.explorer(), there)));
        }

        private int rowAfter(Explorer first, Command there) {
            Explorer reached = first;
            int left = times - 1;
            for (int made = 1; left > 0; made++) {
                Explorer next = there.applyTo(reached).explorer();
                boolean stays = next.row() == reached.row();
                // What went round comes to the same places again: only a part of a round is left to go.
                boolean round = next.row() == first.row();
                left = stays ? 0 : round ? (left - 1) % made : left - 1;
                reached = next;
            }
            return reached.row();
        }
    }

    /** Goes to where the reader was before the last jump. */
    record Back() implements Move {
        @Override
        public String line() {
            return "back";
        }

        @Override
        public Step applyTo(Explorer explorer) {
            Trail trail = explorer.trail();
            return Explorers.turned(
                    explorer,
                    Explorers.here(explorer)
                            .flatMap(here -> trail.backFrom(here, place -> Explorers.shows(explorer, place))),
                    trail.back().isEmpty()
                            ? "back: there was no jump before"
                            : "back: no place before is shown at present");
        }
    }

    /** Undoes the last step back. */
    record Forward() implements Move {
        @Override
        public String line() {
            return "forward";
        }

        @Override
        public Step applyTo(Explorer explorer) {
            Trail trail = explorer.trail();
            return Explorers.turned(
                    explorer,
                    Explorers.here(explorer)
                            .flatMap(here -> trail.forwardFrom(here, place -> Explorers.shows(explorer, place))),
                    trail.forward().isEmpty()
                            ? "forward: there was no step back"
                            : "forward: no place ahead is shown at present");
        }
    }

    /** Starts afresh, as if nothing had been done. */
    record Fresh() implements Move {
        @Override
        public String line() {
            return "fresh";
        }

        @Override
        public Step applyTo(Explorer explorer) {
            Explorer fresh = explorer.fresh();
            return new Step(fresh, Reply.said(Explorers.count(fresh)));
        }
    }

    /** Remembers the event under the cursor by a letter. */
    record Mark(char letter) implements Move {
        @Override
        public String line() {
            return "mark " + letter;
        }

        @Override
        public Step applyTo(Explorer explorer) {
            return explorer.event()
                    .map(event -> new Step(
                            explorer.trailing(explorer.trail().marked(letter, event.id())),
                            Reply.said("mark " + letter + " is at '" + event.id() + "'")))
                    .orElse(Explorers.nothingShown(explorer));
        }
    }

    /** Goes to the event of a mark. */
    record Jump(char letter) implements Move {
        @Override
        public String line() {
            return "jump " + letter;
        }

        @Override
        public Step applyTo(Explorer explorer) {
            String id = explorer.trail().marks().get(letter);
            if (id == null) {
                return new Step(explorer, Reply.wrong("jump: there is no mark " + letter));
            }
            OptionalInt index = explorer.timeline().indexOf(id);
            return index.isPresent()
                    ? Explorers.jumpIfShown(explorer, index.getAsInt())
                    : new Step(explorer, Reply.wrong("jump: the event '" + id + "' is gone"));
        }
    }

    /** Follows a link of the event under the cursor: by its number in the detail, or by the other event's id. */
    record Follow(String link) implements Move {
        @Override
        public String line() {
            return "follow " + Quoted.word(link);
        }

        @Override
        public Step applyTo(Explorer explorer) {
            if (explorer.shown().isEmpty()) {
                return Explorers.nothingShown(explorer);
            }
            var others = Explorers.linked(explorer);
            if (others.isEmpty()) {
                return new Step(explorer, Reply.wrong("follow: this event has no links"));
            }
            boolean numbered = link.matches("[0-9]{1,6}");
            int number = numbered ? Integer.parseInt(link) : others.indexOf(link) + 1;
            return 1 <= number && number <= others.size()
                    ? Explorers.jumpIfShown(
                            explorer,
                            explorer.timeline().indexOf(others.get(number - 1)).orElseThrow())
                    : new Step(
                            explorer,
                            Reply.wrong(
                                    "follow: the links are 1 to " + others.size() + ": " + String.join(", ", others)));
        }
    }
}
