package chronoscope.explore;

import chronoscope.explore.Effect.Cite.Part;
import chronoscope.model.Citation;
import chronoscope.model.Event;
import chronoscope.model.Notes;
import chronoscope.model.Timeline;
import chronoscope.text.Measure;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The sources that an event cites, and the event as a text: opened, copied, exported. */
public final class Citing {
    private Citing() {}

    /** Opens a cited source: by its number in the detail, else the one under the cursor, else the first. */
    public static Step open(Explorer explorer, Address address, Optional<Integer> number) {
        return cited(explorer, "open", number, citation -> opening(explorer, address, citation));
    }

    /** Opens a cited source at the quote. */
    static Reply opening(Explorer explorer, Address address, Citation citation) {
        return address.of(explorer.timeline(), citation)
                .map(url -> Reply.asking(new Effect.Open(citation.quote()
                        .map(quote -> TextFragment.of(url, quote))
                        .orElse(url))))
                .orElse(Reply.wrong("open: " + address.missing(citation)));
    }

    /** Writes the citations of the picked events, or of the one under the cursor. */
    public static Step cite(Explorer explorer, Optional<String> style) {
        List<Citation> evidence = evidence(Picks.orHere(explorer));
        if (evidence.isEmpty()) {
            return explorer.event().isEmpty()
                    ? Step.nothingShown(explorer)
                    : Step.said(explorer, "the event cites no source");
        }
        return Step.asking(explorer, new Effect.Cite(style, Part.CITE, evidence, explorer.timeline()));
    }

    /** Writes the bibliography of the picked events, or else of all that are shown. */
    public static Step bibliography(Explorer explorer, Optional<String> style) {
        List<Citation> evidence = evidence(pickedOrShown(explorer));
        if (evidence.isEmpty()) {
            return explorer.event().isEmpty()
                    ? Step.nothingShown(explorer)
                    : Step.said(explorer, "the events cite no source");
        }
        return Step.asking(explorer, new Effect.Cite(style, Part.BIBLIOGRAPHY, evidence, explorer.timeline()));
    }

    private static List<Citation> evidence(List<Event> events) {
        return events.stream()
                .flatMap(event -> event.evidence().stream())
                .distinct()
                .toList();
    }

    /** Copies a citation in the usual style; where events are picked, all of theirs. */
    public static Step copyCitation(Explorer explorer, Optional<Integer> number) {
        List<Citation> picked = evidence(Picks.of(explorer));
        if (!picked.isEmpty() && number.isEmpty() && explorer.focus() != Pane.DETAIL) {
            return Step.asking(explorer, copied(explorer, picked));
        }
        return cited(explorer, "copy", number, citation -> Reply.asking(copied(explorer, List.of(citation))));
    }

    private static Effect copied(Explorer explorer, List<Citation> citations) {
        return new Effect.CopyCited(new Effect.Cite(Optional.empty(), Part.CITE, citations, explorer.timeline()));
    }

    /** Copies the address of a cited source. */
    public static Step copyLink(Explorer explorer, Address address, Optional<Integer> number) {
        return cited(
                explorer,
                "copy",
                number,
                citation -> address.of(explorer.timeline(), citation)
                        .map(url -> Reply.asking(new Effect.Copy(url)))
                        .orElse(Reply.wrong("copy: " + address.missing(citation))));
    }

    /** Copies the whole of the picked events, or of the one under the cursor, as text. */
    public static Step copyEvent(Explorer explorer) {
        List<String> texts = Picks.orHere(explorer).stream()
                .map(event -> DetailText.plain(others(explorer), event, Measure.NARROW).lines().stream()
                        .map(Line::text)
                        .collect(Collectors.joining("\n")))
                .toList();
        return texts.isEmpty()
                ? Step.nothingShown(explorer)
                : Step.asking(explorer, new Effect.Copy(String.join("\n\n", texts)));
    }

    /** Opens the timeline's file in the reader's editor, at the event under the cursor. */
    public static Step edit(Explorer explorer) {
        int line = explorer.event().map(event -> Math.max(1, event.line())).orElse(1);
        return Step.asking(explorer, new Effect.Edit(line));
    }

    /** Writes the picked events, or else all that are shown, in another format, into a file or to where the session prints. */
    public static Step export(Explorer explorer, Format format, Optional<String> file, IfExists existing) {
        return Step.asking(explorer, exported(explorer, pickedOrShown(explorer), format, file, existing));
    }

    /** Writes all events, whatever is shown. */
    public static Step exportAll(Explorer explorer, Format format, Optional<String> file, IfExists existing) {
        Explorer whole = Explorer.of(explorer.whole(), explorer.size(), explorer.theme());
        return Step.asking(explorer, exported(whole, whole.timeline().events(), format, file, existing));
    }

    private static Effect exported(
            Explorer explorer, List<Event> events, Format format, Optional<String> file, IfExists existing) {
        return new Effect.Export(
                format,
                file.filter(name -> !name.equals("-")),
                existing,
                events,
                others(explorer),
                format.isDocument() ? Chart.of(explorer, events) : Optional.empty());
    }

    private static List<Event> pickedOrShown(Explorer explorer) {
        List<Event> picked = Picks.of(explorer);
        return picked.isEmpty()
                ? IntStream.range(0, explorer.shown().size())
                        .mapToObj(explorer::eventAt)
                        .toList()
                : picked;
    }

    /** Returns the timeline as others may have it: a reader's notes are their own. */
    private static Timeline others(Explorer explorer) {
        return explorer.timeline().with(Notes.NONE);
    }

    /** What to do with a citation. */
    interface Use {
        Reply of(Citation citation);
    }

    static Step cited(Explorer explorer, String verb, Optional<Integer> number, Use use) {
        List<Citation> evidence = explorer.evidence();
        if (explorer.event().isEmpty()) {
            return Step.nothingShown(explorer);
        }
        if (evidence.isEmpty()) {
            return Step.wrong(explorer, verb + ": the event cites no source");
        }
        int selected = explorer.focus() == Pane.DETAIL
                ? explorer.detailItem() - Jumps.linked(explorer).size() + 1
                : 1;
        int wanted = number.orElse(Math.max(selected, 1));
        return wanted <= evidence.size()
                ? new Step(explorer, use.of(evidence.get(wanted - 1)))
                : Step.wrong(explorer, verb + ": the citations are 1 to " + evidence.size());
    }
}
