package chronoscope.explore;

import chronoscope.model.Era;
import chronoscope.model.Event;
import chronoscope.model.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is printed. */
public final class Prints {
    private Prints() {}

    /** Prints all that is known of an event: the one under the cursor, or the one with the id. */
    public static Step show(Explorer explorer, Optional<String> id) {
        Timeline timeline = explorer.timeline();
        Optional<Event> event = id.isPresent() ? timeline.event(id.get()) : explorer.event();
        if (event.isPresent()) {
            return Step.printed(explorer, List.of(new Output.Whole(event.get(), timeline)));
        }
        return id.map(wrong -> Step.wrong(explorer, "show: " + Jumps.unknown(timeline, wrong)))
                .orElseGet(() -> Step.nothingShown(explorer));
    }

    /** Prints the shown events, a line each. */
    public static Step list(Explorer explorer) {
        Rows shown = explorer.shown();
        return shown.isEmpty()
                ? Step.nothingShown(explorer)
                : Step.printed(
                        explorer,
                        IntStream.range(0, shown.size())
                                .mapToObj(row -> new Output.Row(explorer.eventAt(row), explorer.timeline()))
                                .toList());
    }

    public static Step sources(Explorer explorer) {
        return explorer.timeline().sources().isEmpty()
                ? Step.said(explorer, "the timeline names no sources")
                : Step.printed(
                        explorer,
                        explorer.timeline().sources().values().stream()
                                .map(Output.Origin::new)
                                .toList());
    }

    public static Step eras(Explorer explorer) {
        List<Era> eras = explorer.timeline().eras();
        return eras.isEmpty()
                ? Step.said(explorer, "the timeline names no eras")
                : Step.printed(explorer, eras.stream().map(Output.Named::new).toList());
    }

    /** Prints where the reader is, a fact a line. */
    public static Step state(Explorer explorer) {
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
        facts.add("find="
                + explorer.highlighted()
                        .map(search -> search.sought().toString())
                        .orElse(""));
        facts.add(
                "facets=" + explorer.facets().map(open -> open.facet().label()).orElse(""));
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
        facts.add("scale=" + explorer.zoom().folding().label());
        facts.add("picked=" + String.join(" ", new TreeSet<>(explorer.picks().ids())));
        facts.add("sort=" + explorer.arrangement().order().label());
        facts.add("since=" + explorer.arrangement().since().label());
        facts.add("split="
                + (explorer.arrangement().split().isPresent()
                        ? explorer.arrangement().split().getAsInt()
                        : "fit"));
        facts.add("folded="
                + String.join("; ", new TreeSet<>(explorer.arrangement().folded())));
        facts.add("screen=" + explorer.size());
        facts.add("theme=" + explorer.theme());
        return Step.printed(explorer, facts.stream().map(Output.Message::new).toList());
    }
}
