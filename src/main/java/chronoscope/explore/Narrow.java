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
        public Command meant(Explorer explorer) {
            return new Add(filter.whole(explorer));
        }

        @Override
        public Step applyTo(Explorer explorer) {
            return explorer.filters().size() < Narrowing.MOST
                    ? filter.in(
                            explorer,
                            whole -> narrowed(explorer, explorer.narrowing().adding(whole)))
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
        public Command meant(Explorer explorer) {
            return new Only(filter.whole(explorer));
        }

        @Override
        public Step applyTo(Explorer explorer) {
            return filter.in(
                    explorer, whole -> narrowed(explorer, explorer.narrowing().replacing(List.of(whole))));
        }
    }

    /** Switches a filter off, or on again; filters count from 1. */
    record Toggle(int number) implements Narrow {
        @Override
        public String line() {
            return "filter toggle " + number;
        }

        @Override
        public Step applyTo(Explorer explorer) {
            return changed(
                    explorer,
                    number,
                    filters -> filters.set(number - 1, filters.get(number - 1).toggled()));
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
            return filter.in(explorer, whole -> changed(explorer, number, filters -> filters.set(number - 1, whole)));
        }
    }

    /** Takes a filter away. */
    record Remove(int number) implements Narrow {
        @Override
        public String line() {
            return "filter remove " + number;
        }

        @Override
        public Step applyTo(Explorer explorer) {
            return changed(explorer, number, filters -> filters.remove(number - 1));
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
            return changed(explorer, number, filters -> {
                Filter moved = filters.remove(number - 1);
                filters.add(Math.min(place - 1, filters.size()), moved);
            });
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

    /** What a change does to the list of filters. */
    interface Change {
        void to(List<Filter> filters);
    }

    private static Step changed(Explorer explorer, int number, Change change) {
        List<Filter> filters = new ArrayList<>(explorer.filters());
        if (number > filters.size()) {
            return new Step(
                    explorer,
                    Reply.wrong(
                            filters.isEmpty()
                                    ? "filter: there are no filters"
                                    : "filter: the filters are 1 to " + filters.size()));
        }
        change.to(filters);
        return narrowed(explorer, explorer.narrowing().replacing(filters));
    }

    private static Step narrowed(Explorer explorer, Narrowing narrowing) {
        Explorer next = explorer.narrowed(narrowing);
        return new Step(next, Reply.said(count(next)));
    }

    private static String count(Explorer explorer) {
        int all = explorer.timeline().events().size();
        int shown = explorer.shown().size();
        return shown == all ? "all " + all + " events" : shown + " of " + all + " events";
    }
}
