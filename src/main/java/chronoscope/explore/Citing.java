package chronoscope.explore;

import chronoscope.model.Citation;
import chronoscope.text.Measure;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The sources that an event cites, and the event as a text: opened, copied, exported. */
public final class Citing {
    private Citing() {}

    /** Opens a cited source: by its number in the detail, else the one under the cursor, else the first. */
    public static Step open(Explorer explorer, Address address, Optional<Integer> number) {
        return cited(
                explorer,
                "open",
                number,
                citation -> address.of(explorer.timeline(), citation)
                        .map(url -> Reply.asking(new Effect.Open(url)))
                        .orElse(Reply.wrong("open: " + address.missing(citation))));
    }

    /** Copies a citation as a reference. */
    public static Step copyCitation(Explorer explorer, Optional<Integer> number) {
        return cited(
                explorer,
                "copy",
                number,
                citation -> Reply.asking(new Effect.Copy(References.full(citation, explorer.timeline()))));
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

    /** Copies the whole event as text. */
    public static Step copyEvent(Explorer explorer) {
        return explorer.event()
                .map(event -> Step.asking(
                        explorer,
                        new Effect.Copy(String.join(
                                "\n",
                                DetailText.plain(explorer.timeline(), event, Measure.NARROW).lines().stream()
                                        .map(Line::text)
                                        .toList()))))
                .orElseGet(() -> Step.nothingShown(explorer));
    }

    /** Opens the timeline's file in the reader's editor, at the event under the cursor. */
    public static Step edit(Explorer explorer) {
        int line = explorer.event().map(event -> Math.max(1, event.line())).orElse(1);
        return Step.asking(explorer, new Effect.Edit(line));
    }

    /** Writes the shown events in another format, into a file or to where the session prints. */
    public static Step export(Explorer explorer, Format format, Optional<String> file, IfExists existing) {
        var shown = IntStream.range(0, explorer.shown().size())
                .mapToObj(explorer::eventAt)
                .toList();
        return Step.asking(
                explorer,
                new Effect.Export(
                        format, file.filter(name -> !name.equals("-")), existing, shown, explorer.timeline()));
    }

    /** What to do with a citation. */
    private interface Use {
        Reply of(Citation citation);
    }

    private static Step cited(Explorer explorer, String verb, Optional<Integer> number, Use use) {
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
