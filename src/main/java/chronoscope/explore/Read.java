package chronoscope.explore;

import chronoscope.model.Citation;
import chronoscope.model.Era;
import chronoscope.model.Event;
import chronoscope.model.Timeline;
import chronoscope.text.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Commands that print. */
public sealed interface Read extends Command {

    /** Prints all that is known of an event: the one under the cursor, or the one with the id. */
    record Show(Optional<String> id) implements Read {
        @Override
        public String line() {
            return id.map(word -> "show " + Quoted.word(word)).orElse("show");
        }

        @Override
        public Step applyTo(Explorer explorer) {
            Timeline timeline = explorer.timeline();
            Optional<Event> event = id.isPresent() ? timeline.event(id.get()) : explorer.event();
            if (event.isPresent()) {
                return printed(explorer, List.of(new Output.Whole(event.get(), timeline)));
            }
            return id.map(wrong -> new Step(explorer, Reply.wrong("show: " + Explorers.unknown(timeline, wrong))))
                    .orElseGet(() -> Explorers.nothingShown(explorer));
        }
    }

    /** Prints the shown events, a line each. */
    record ListAll() implements Read {
        @Override
        public String line() {
            return "list";
        }

        @Override
        public Step applyTo(Explorer explorer) {
            Rows shown = explorer.shown();
            return shown.isEmpty()
                    ? Explorers.nothingShown(explorer)
                    : printed(
                            explorer,
                            IntStream.range(0, shown.size())
                                    .mapToObj(row -> new Output.Row(explorer.eventAt(row), explorer.timeline()))
                                    .toList());
        }
    }

    /** Prints the sources. */
    record Sources() implements Read {
        @Override
        public String line() {
            return "sources";
        }

        @Override
        public Step applyTo(Explorer explorer) {
            return explorer.timeline().sources().isEmpty()
                    ? new Step(explorer, Reply.said("the timeline names no sources"))
                    : printed(
                            explorer,
                            explorer.timeline().sources().values().stream()
                                    .map(Output.Origin::new)
                                    .toList());
        }
    }

    /** Prints the eras. */
    record Eras() implements Read {
        @Override
        public String line() {
            return "eras";
        }

        @Override
        public Step applyTo(Explorer explorer) {
            List<Era> eras = explorer.timeline().eras();
            return eras.isEmpty()
                    ? new Step(explorer, Reply.said("the timeline names no eras"))
                    : printed(explorer, eras.stream().map(Output.Named::new).toList());
        }
    }

    /** Prints the citations of the event under the cursor as references. */
    record Cite() implements Read {
        @Override
        public String line() {
            return "cite";
        }

        @Override
        public Step applyTo(Explorer explorer) {
            List<Citation> evidence = Explorers.evidence(explorer);
            if (evidence.isEmpty()) {
                return explorer.event().isEmpty()
                        ? Explorers.nothingShown(explorer)
                        : new Step(explorer, Reply.said("the event cites no source"));
            }
            return printed(
                    explorer,
                    IntStream.range(0, evidence.size())
                            .mapToObj(
                                    index -> new Output.Reference(evidence.get(index), index + 1, explorer.timeline()))
                            .toList());
        }
    }

    /** Prints where the reader is, a fact a line. */
    record State() implements Read {
        @Override
        public String line() {
            return "state";
        }

        @Override
        public Step applyTo(Explorer explorer) {
            List<String> facts = new ArrayList<>();
            facts.add("cursor=" + explorer.event().map(Event::id).orElse(""));
            facts.add("row=" + (explorer.row() + 1));
            facts.add("shown=" + explorer.shown().size());
            facts.add("events=" + explorer.timeline().events().size());
            facts.add("focus=" + explorer.focus().label());
            facts.add("filters="
                    + explorer.filters().stream()
                            .map(filter -> (filter.on() ? "" : "off ") + filter.text())
                            .collect(Collectors.joining("; ")));
            facts.add("find=" + explorer.highlighted().map(Found::text).orElse(""));
            facts.add("facets="
                    + explorer.facets().map(open -> open.facet().label()).orElse(""));
            facts.add("lanes="
                    + explorer.lanes()
                            .map(open ->
                                    open.facet().label() + " by " + open.order().label())
                            .orElse(""));
            facts.add("zoom="
                    + explorer.zoom()
                            .chosen()
                            .map(part -> String.join(" ", part.ends()))
                            .orElse("fit"));
            facts.add("scale=" + (explorer.zoom().compressed() ? "compressed" : "linear"));
            facts.add("screen=" + explorer.size());
            facts.add("theme=" + explorer.theme());
            return printed(explorer, facts.stream().map(Output.Message::new).toList());
        }
    }

    /** Prints the commands that give the same screen on a fresh start. */
    record StateAsScript() implements Read {
        @Override
        public String line() {
            return "state --as-script";
        }

        @Override
        public Step applyTo(Explorer explorer) {
            return new Step(
                    explorer,
                    Reply.lines(StateScript.fromAnyStart(explorer).commands().stream()
                            .map(Command::line)
                            .toList()));
        }
    }

    private static Step printed(Explorer explorer, List<? extends Output> output) {
        return new Step(explorer, Reply.printed(output));
    }
}
