package chronoscope.explore;

import chronoscope.explore.SourceCopy.Cited;
import chronoscope.model.Citation;
import chronoscope.model.Event;
import chronoscope.model.Source;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reading the local copy of a source: from the citation to its quote, from quote to quote, and back to an event. */
public final class Reading {
    private Reading() {}

    /** Reads the copy of a cited source: by its number in the detail, else the one under the cursor, else the first. */
    public static Step read(Explorer explorer, Optional<Integer> number) {
        return Citing.cited(
                explorer,
                "read",
                number,
                citation -> explorer.timeline()
                        .source(citation.source())
                        .map(source -> Reply.asking(asking(explorer, source, citation, Optional.empty())))
                        .orElse(Reply.wrong("read: the source '" + citation.source() + "' is not in the timeline")));
    }

    /** Reads the copy of a cited source, or opens the source where it has none, or nobody may read it here. */
    static Step readOrOpen(Explorer explorer, int number) {
        return Citing.cited(explorer, "open", Optional.of(number), citation -> {
            Reply opening = Citing.opening(explorer, Address.PAGE, citation);
            return explorer.timeline()
                    .source(citation.source())
                    .filter(source -> source.snapshot().isPresent())
                    .map(source -> Reply.asking(asking(explorer, source, citation, opening.effect())))
                    .orElse(opening);
        });
    }

    private static Effect asking(Explorer explorer, Source source, Citation citation, Optional<Effect> instead) {
        List<Cited> cited = explorer.timeline().events().stream()
                .flatMap(event -> event.evidence().stream()
                        .filter(each -> each.source().equals(source.id())
                                && each.quote().isPresent())
                        .map(each -> new Cited(event.id(), each)))
                .toList();
        String event = explorer.event().map(Event::id).orElse("");
        return new Effect.ReadCopy(source, new Cited(event, citation), cited, instead);
    }

    /** Returns the copy that the output pane shows. */
    public static Optional<SourceCopy> shown(Explorer explorer) {
        return explorer.output().size() == 1 && explorer.output().get(0) instanceof Output.Copy copy
                ? Optional.of(copy.copy())
                : Optional.empty();
    }

    /** Returns whether a copy is read in which a search goes from quote to quote. */
    public static boolean goesOn(Explorer explorer) {
        return explorer.focus() == Pane.OUTPUT
                && !explorer.printed().isSearched()
                && shown(explorer).filter(copy -> copy.quotes().size() > 1).isPresent();
    }

    /** Shows the copy again, so many quotes further on, or back where that is negative. */
    public static Step onwards(Explorer explorer, int steps) {
        Optional<SourceCopy> copy = shown(explorer);
        if (copy.isEmpty() || copy.get().quotes().isEmpty()) {
            return Step.wrong(
                    explorer,
                    copy.isEmpty()
                            ? "read: no copy was read yet; 'read' shows one"
                            : "read: no quote stands in this copy");
        }
        // The pane of the copy is where it was; elsewhere, the copy is printed.
        return explorer.focus() == Pane.OUTPUT
                ? further(explorer, copy.get(), steps)
                : Step.printed(explorer, List.of(new Output.Copy(copy.get().further(steps))));
    }

    /** Goes to so many quotes further on, or back where that is negative. */
    static Step further(Explorer explorer, SourceCopy copy, int steps) {
        if (copy.quotes().isEmpty()) {
            return Step.wrong(explorer, "find: no quote stands in this copy");
        }
        SourceCopy next = copy.further(steps);
        Printed printed = explorer.printed();
        Explorer there = explorer.printing(
                new Printed(List.of(new Output.Copy(next)), printed.position(), printed.under(), printed.search()));
        int wanted = Math.max(copy.at(), steps < 0 ? 0 : -1) + steps;
        return Step.said(centred(there), next.place() + (wanted == next.at() ? "" : ", wrapped"));
    }

    /** Returns the explorer with the quote that is looked at in the middle of the pane. */
    static Explorer centred(Explorer explorer) {
        List<Line> lines = explorer.outputLines();
        int first = IntStream.range(0, lines.size())
                .filter(line -> lines.get(line).has(Line.Role.QUOTE))
                .findFirst()
                .orElse(0);
        int last = IntStream.range(first, lines.size())
                .takeWhile(line -> line == first || lines.get(line).has(Line.Role.QUOTE))
                .reduce(first, (before, line) -> line);
        int height = explorer.layout().output().rows();
        int top = Viewport.around((first + last) / 2, height, lines.size()).top();
        return explorer.printing(explorer.printed().at(new DetailPosition(Math.min(top, first), -1)));
    }

    /** Goes to the event that cites the quote that is looked at. */
    static Step toEvent(Explorer explorer, SourceCopy copy) {
        return copy.here()
                .map(quote -> new Target.Evidence(
                                quote.cited().event(), Optional.of(quote.cited().citation()))
                        .from(explorer))
                .orElse(Step.said(explorer, "no quote is looked at; n goes to one"));
    }
}
