package chronoscope.document;

import chronoscope.cite.CitationStyle;
import chronoscope.cite.Citations;
import chronoscope.cite.Markup;
import chronoscope.cite.StyleException;
import chronoscope.explore.Effect;
import chronoscope.model.Citation;
import chronoscope.model.Claim;
import chronoscope.model.Event;
import chronoscope.model.Link;
import chronoscope.model.Name;
import chronoscope.model.Status;
import chronoscope.model.Timeline;
import chronoscope.model.Verification;
import chronoscope.model.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a document says, whatever it is written in.
 *
 * @param notes what each citation says, numbered from 1 in their order
 * @param bibliography the entries; none where the style has none
 */
record Document(
        Effect.Export export, Map<Citation, Integer> numbers, List<String> notes, Collection<String> bibliography) {

    /** Writes the citations in a style. */
    static Document of(Effect.Export export, CitationStyle style, Markup markup) throws StyleException {
        Set<Citation> cited = new LinkedHashSet<>();
        export.events().forEach(event -> cited.addAll(event.evidence()));
        Map<Citation, Integer> numbers = new LinkedHashMap<>();
        cited.forEach(citation -> numbers.put(citation, numbers.size() + 1));
        Citations citations = new Citations(style, export.timeline(), markup);
        List<Citation> all = List.copyOf(cited);
        List<String> notes = new ArrayList<>(citations.written(all));
        for (int index = 0; index < notes.size(); index++) {
            Optional<String> quote = all.get(index).quote();
            String note = notes.get(index);
            String quoting = note.endsWith(".") ? " “" : ": “";
            notes.set(
                    index,
                    note + quote.map(text -> quoting + markup.text(text) + "”").orElse(""));
        }
        return new Document(
                export,
                numbers,
                notes,
                style.hasBibliography() ? citations.bibliography(all).values() : List.of());
    }

    Timeline timeline() {
        return export.timeline();
    }

    List<Event> events() {
        return export.events();
    }

    /** Returns when the first event and the last one are, in words, and how many there are. */
    String extent() {
        List<Event> events = events();
        String count = events.size() == 1 ? "1 event" : events.size() + " events";
        return events.isEmpty()
                ? "No events"
                : count
                        + (events.size() == 1 ? ", " : ", the first ")
                        + events.get(0).date().words()
                        + (events.size() == 1
                                ? ""
                                : ", the last "
                                        + events.get(events.size() - 1).date().words());
    }

    /** Returns the names of an event's actors, places and tags, by what they are. */
    Map<String, String> names(Event event) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Vocabulary vocabulary : Vocabulary.values()) {
            if (!vocabulary.ids(event).isEmpty()) {
                names.put(vocabulary.heading(), vocabulary.names(event, timeline(), Name::text));
            }
        }
        return names;
    }

    /** Returns what was found of an event; may be empty. */
    String standing(Event event) {
        return joined(
                event.status().map(Status::label).orElse(""),
                event.checked().map(Verification::words).orElse(""));
    }

    /** Returns what was found of a claim, and how far it is to be trusted; may be empty. */
    String standing(Claim claim) {
        return joined(
                claim.date().map(date -> "dated " + date.words()).orElse(""),
                claim.status().map(Status::label).orElse(""),
                claim.trust(),
                timeline()
                        .disputed(claim)
                        .map(other -> "disputes: " + other.text())
                        .orElse(""));
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
    }

    /** Returns the numbers of citations, each once. */
    Stream<Integer> numbers(Collection<Citation> citations) {
        return citations.stream()
                .distinct()
                .map(citation -> Optional.ofNullable(numbers.get(citation)).orElse(0));
    }

    /** Returns the title of the event that a link leads to. */
    String other(Link link) {
        return timeline().event(link.event()).map(Event::title).orElse(link.event());
    }

    /** Returns the links of an event to others that are in the document. */
    List<Link> links(Event event) {
        Set<String> here = events().stream().map(Event::id).collect(Collectors.toSet());
        return event.links().stream()
                .filter(link -> here.contains(link.event()))
                .toList();
    }
}
