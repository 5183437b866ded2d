package chronoscope.explore;

import chronoscope.query.Field;
import chronoscope.text.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Commands that search and that narrow what is shown. */
public sealed interface Narrow extends Command {

    /** Searches the shown events and goes to the first match from the cursor on. */
    record Find(String text) implements Narrow {
        @Override
        public String line() {
            return "find "
                    + (Quoted.rest(text).matches("(next|previous)\\b.*") ? Quoted.always(text) : Quoted.rest(text));
        }

        @Override
        public Optional<Typed> typed() {
            return Optional.of(new Typed(Effect.Prompt.Kind.FIND, text));
        }

        @Override
        public Step applyTo(Explorer explorer) {
            Found found = Found.of(text, explorer.corpus(), explorer.shown());
            Explorer searched = explorer.finding(Optional.of(found));
            if (found.matches().isEmpty()) {
                return new Step(searched, Reply.wrong("find: no shown event has '" + text + "'"));
            }
            int here = explorer.shown().at(explorer.row());
            int match = found.matches().nearest(here);
            boolean wrapped = found.matches().at(match) < here;
            return Matches.to(searched, found, wrapped ? 0 : match, wrapped);
        }
    }

    /** Goes to the next match of the last search, and from the last one to the first. */
    record FindNext(int steps) implements Narrow {
        @Override
        public String line() {
            return Explorers.counted("find next", steps);
        }

        @Override
        public Step applyTo(Explorer explorer) {
            return Matches.further(explorer, steps);
        }
    }

    /** Goes to the match before, and from the first one to the last. */
    record FindPrevious(int steps) implements Narrow {
        @Override
        public String line() {
            return Explorers.counted("find previous", steps);
        }

        @Override
        public Step applyTo(Explorer explorer) {
            return Matches.further(explorer, -steps);
        }
    }

    /** Adds a filter to the stack. */
    record Add(Filter filter) implements Narrow {
        @Override
        public String line() {
            return "filter " + filter.line();
        }

        @Override
        public Optional<Typed> typed() {
            return Optional.of(new Typed(Effect.Prompt.Kind.FILTER, filter.text()));
        }

        @Override
        public Command meant(Explorer explorer) {
            return new Add(filter.whole(explorer));
        }

        @Override
        public Step applyTo(Explorer explorer) {
            return explorer.filters().size() < Narrowing.MOST
                    ? filter.in(
                            explorer,
                            whole -> narrowed(explorer, explorer.narrowing().adding(whole)))
                    : tooMany(explorer, "filter");
        }
    }

    /**
     * Shows only the events that have an actor, a place, a tag or a source in common with this one, which is a jump.
     *
     * @param which its id or name, or its number in the event; empty for the first
     */
    record Same(Field field, Optional<String> which) implements Narrow {
        @Override
        public String line() {
            return "same " + field.label()
                    + which.map(word -> " " + Quoted.word(word)).orElse("");
        }

        @Override
        public Step applyTo(Explorer explorer) {
            if (explorer.shown().isEmpty()) {
                return Explorers.nothingShown(explorer);
            }
            List<String> ids = Shared.ids(explorer, field);
            Optional<String> found = Shared.of(explorer.timeline(), field, ids, which);
            if (found.isEmpty()) {
                return new Step(explorer, Reply.wrong(Shared.unknown(field, ids)));
            }
            Filter filter = Shared.filter(field, found.get());
            if (explorer.filters().contains(filter)) {
                return new Step(explorer, Reply.said(Shared.told(explorer, field, found.get())));
            }
            if (explorer.filters().size() >= Narrowing.MOST) {
                return tooMany(explorer, "same");
            }
            Optional<Trail.Place> here = Explorers.here(explorer);
            Explorer next = explorer.narrowed(explorer.narrowing().adding(filter, here.map(Trail.Place::event)))
                    .trailing(here.map(explorer.trail()::jumpedFrom).orElse(explorer.trail()));
            return new Step(next, Reply.said(Shared.told(next, field, found.get())));
        }
    }

    /** Replaces all filters by one. */
    record Only(Filter filter) implements Narrow {
        @Override
        public String line() {
            return "filter only " + filter.line();
        }

        @Override
        public Command meant(Explorer explorer) {
            return new Only(filter.whole(explorer));
        }

        @Override
        public Step applyTo(Explorer explorer) {
            return filter.in(
                    explorer, whole -> narrowed(explorer, explorer.narrowing().replacing(List.of(whole))));
        }
    }

    /** Switches a filter off, or on again; filters count from 1, and 0 is the one under the cursor of their pane. */
    record Toggle(int number) implements Narrow {
        @Override
        public String line() {
            return "filter toggle" + (number == 0 ? "" : " " + number);
        }

        @Override
        public Step applyTo(Explorer explorer) {
            return changed(
                    explorer,
                    number,
                    (filters, index) -> filters.set(index, filters.get(index).toggled()));
        }
    }

    /** Puts another query in a filter's place. */
    record Edit(int number, Filter filter) implements Narrow {
        @Override
        public String line() {
            return "filter edit " + number + " " + filter.line();
        }

        @Override
        public Command meant(Explorer explorer) {
            return new Edit(number, filter.whole(explorer));
        }

        @Override
        public Step applyTo(Explorer explorer) {
            return filter.in(
                    explorer, whole -> changed(explorer, number, (filters, index) -> filters.set(index, whole)));
        }
    }

    /** Takes a filter away; 0 is the one under the cursor of their pane. */
    record Remove(int number) implements Narrow {
        @Override
        public String line() {
            return "filter remove" + (number == 0 ? "" : " " + number);
        }

        @Override
        public Step applyTo(Explorer explorer) {
            return changed(explorer, number, (filters, index) -> filters.remove(index));
        }
    }

    /** Moves a filter to another place in the stack. */
    record Reorder(int number, int place) implements Narrow {
        @Override
        public String line() {
            return "filter move " + number + " " + place;
        }

        @Override
        public Step applyTo(Explorer explorer) {
            return changed(explorer, number, (filters, index) -> {
                Filter moved = filters.remove(index);
                filters.add(Math.min(place - 1, filters.size()), moved);
            });
        }
    }

    /**
     * Moves the filter under the cursor of their pane, and the cursor with it.
     *
     * @param steps 1 to go down, -1 to go up
     */
    record Shift(int steps) implements Narrow {
        @Override
        public String line() {
            return "filter move " + (steps < 0 ? "up" : "down");
        }

        @Override
        public Step applyTo(Explorer explorer) {
            int from = explorer.filterAt();
            int to = from + steps;
            if (to < 0 || to >= explorer.filters().size()) {
                return Explorers.quietly(explorer);
            }
            Step moved = new Reorder(from + 1, to + 1).applyTo(explorer);
            return new Step(moved.explorer().atFilter(to), moved.reply());
        }
    }

    /** Lists the filters. */
    record Filters() implements Narrow {
        @Override
        public String line() {
            return "filters";
        }

        @Override
        public Step applyTo(Explorer explorer) {
            List<Filter> filters = explorer.filters();
            List<Output> lines = IntStream.range(0, filters.size())
                    .<Output>mapToObj(index -> new Output.Message((index + 1) + "  "
                            + (filters.get(index).on() ? "on   " : "off  ")
                            + filters.get(index).text()))
                    .toList();
            return lines.isEmpty()
                    ? new Step(explorer, Reply.said("no filters; all events are shown"))
                    : new Step(explorer, Reply.printed(lines));
        }
    }

    /** Takes all filters and the search away. */
    record Clear() implements Narrow {
        @Override
        public String line() {
            return "clear";
        }

        @Override
        public Step applyTo(Explorer explorer) {
            Explorer plain = explorer.finding(Optional.empty());
            return explorer.filters().isEmpty()
                    ? new Step(plain, Reply.said(Explorers.count(plain)))
                    : narrowed(plain, plain.narrowing().replacing(List.of()));
        }
    }

    /** Takes the last change of the filters back. */
    record Undo() implements Narrow {
        @Override
        public String line() {
            return "undo";
        }

        @Override
        public Step applyTo(Explorer explorer) {
            if (explorer.narrowing().before().isEmpty()) {
                return new Step(explorer, Reply.wrong("undo: there is no narrowing to take back"));
            }
            Narrowing.Past past = explorer.narrowing().past();
            Step undone = narrowed(explorer, explorer.narrowing().undone());
            return past.event()
                    .map(event -> new Step(returned(undone.explorer(), event, past.filters()), undone.reply()))
                    .orElse(undone);
        }

        /** Comes back to where the narrowing began; that it was a jump is over with it. */
        private static Explorer returned(Explorer explorer, String event, List<Filter> filters) {
            OptionalInt index = explorer.timeline().indexOf(event);
            Trail trail = explorer.trail().without(new Trail.Place(event, Optional.of(filters)));
            return index.isPresent() ? explorer.at(index.getAsInt()).trailing(trail) : explorer;
        }
    }

    /** What a change does to the list of filters, at an index. */
    interface Change {
        void to(List<Filter> filters, int index);
    }

    private static Step changed(Explorer explorer, int number, Change change) {
        List<Filter> filters = new ArrayList<>(explorer.filters());
        int index = number == 0 ? explorer.filterAt() : number - 1;
        if (index >= filters.size()) {
            return new Step(
                    explorer,
                    Reply.wrong(
                            filters.isEmpty()
                                    ? "filter: there are no filters"
                                    : "filter: the filters are 1 to " + filters.size()));
        }
        change.to(filters, index);
        return narrowed(explorer, explorer.narrowing().replacing(filters));
    }

    private static Step narrowed(Explorer explorer, Narrowing narrowing) {
        Explorer changed = explorer.narrowed(narrowing);
        boolean over = changed.focus() == Pane.FILTERS && changed.filters().isEmpty();
        Explorer next = over ? changed.focused(changed.root()) : changed;
        return new Step(next, Reply.said(Explorers.count(next)));
    }

    private static Step tooMany(Explorer explorer, String verb) {
        return new Step(
                explorer,
                Reply.wrong(verb + ": there are " + Narrowing.MOST + " filters already; clear takes all away"));
    }
}
