package chronoscope.explore;

import chronoscope.text.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        public Step applyTo(Explorer explorer) {
            return explorer.filters().size() < Narrowing.MOST
                    ? narrowed(explorer, explorer.narrowing().adding(filter))
                    : new Step(
                            explorer,
                            Reply.wrong("filter: there are " + Narrowing.MOST + " already; clear takes all away"));
        }
    }

    /** Replaces all filters by one. */
    record Only(Filter filter) implements Narrow {
        @Override
        public String line() {
            return "filter only " + filter.line();
        }

        @Override
        public Step applyTo(Explorer explorer) {
            return narrowed(explorer, explorer.narrowing().replacing(List.of(filter)));
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
        public Step applyTo(Explorer explorer) {
            return changed(explorer, number, (filters, index) -> filters.set(index, filter));
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
                    ? new Step(plain, Reply.said(count(plain)))
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
            return explorer.narrowing().before().isEmpty()
                    ? new Step(explorer, Reply.wrong("undo: there is no narrowing to take back"))
                    : narrowed(explorer, explorer.narrowing().undone());
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
        Explorer next = over ? changed.focused(Pane.LIST) : changed;
        return new Step(next, Reply.said(count(next)));
    }

    private static String count(Explorer explorer) {
        int all = explorer.timeline().events().size();
        int shown = explorer.shown().size();
        return shown == all ? "all " + all + " events" : shown + " of " + all + " events";
    }
}
