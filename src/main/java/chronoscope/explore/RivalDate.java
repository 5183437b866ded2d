package chronoscope.explore;

import chronoscope.edtf.EdtfDate;
import chronoscope.model.Citation;
import chronoscope.model.Claim;
import chronoscope.model.Event;
import chronoscope.model.Timeline;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A date that claims give their event, beside the event's own.
 *
 * @param sources who is cited for it, each once
 * @param hue the one of the first of them
 */
public record RivalDate(EdtfDate date, List<String> sources, Line.Role hue) {
    public RivalDate {
        sources = List.copyOf(sources);
    }

    /** Returns the dates that the claims of an event give it, each once, in the claims' order; none that is the event's own. */
    public static List<RivalDate> of(Timeline timeline, Event event) {
        Map<EdtfDate, List<String>> byDate = new LinkedHashMap<>();
        for (Claim claim : event.claims()) {
            claim.date()
                    .filter(date -> !date.equals(event.date()))
                    .ifPresent(date -> byDate.computeIfAbsent(date, unseen -> new ArrayList<>())
                            .addAll(claim.citations().stream()
                                    .map(Citation::source)
                                    .toList()));
        }
        List<String> all =
                byDate.isEmpty() ? List.of() : List.copyOf(timeline.sources().keySet());
        return byDate.entrySet().stream()
                .map(each -> new RivalDate(
                        each.getKey(),
                        each.getValue().stream().distinct().toList(),
                        each.getValue().isEmpty()
                                ? Line.Role.MUTED
                                : Line.Role.source(all.indexOf(each.getValue().get(0)))))
                .toList();
    }

    /** Returns the date in words, with who is cited for it: "24 April 2022 (The Gazette)". */
    String words(Timeline timeline) {
        List<String> names =
                sources.stream().map(source -> Support.name(timeline, source)).toList();
        return date.words() + (names.isEmpty() ? "" : " (" + String.join(", ", names) + ")");
    }
}
