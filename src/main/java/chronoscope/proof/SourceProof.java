package chronoscope.proof;

import chronoscope.model.Citation;
import chronoscope.model.Source;
import chronoscope.proof.CitationProof.Located;
import chronoscope.proof.CitationProof.Near;
import chronoscope.proof.CitationProof.Place;
import chronoscope.proof.CopyText.Passage;
import chronoscope.yaml.Places;
import chronoscope.yaml.Position;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the copy of a source says of its citations, and whether it is the copy that was meant.
 *
 * @param place where the source stands in the timeline's file, or what names its copy there
 * @param digestPlace where its digest stands
 * @param stampPlace where its stamp is named
 * @param copy the copy's name, and what it is
 * @param citations in the order of the timeline
 * @param firstParagraph the number of the copy's line that is paragraph 1, as far as locators show it
 */
public record SourceProof(
        Source source,
        Position place,
        Position digestPlace,
        Position stampPlace,
        Copy copy,
        List<CitationProof> citations,
        Optional<Integer> firstParagraph) {
    private static final Pattern PARAGRAPH = Pattern.compile("(?i)paragraph ([1-9][0-9]{0,6})");
    private static final int SHOWN = 5;

    /**
     * The copy of a source.
     *
     * @param name empty where there is none
     * @param sha256 its digest; empty where it can't be read
     * @param fault why it can't be read
     * @param stamp what came of its stamp
     */
    public record Copy(Optional<String> name, Optional<String> sha256, Optional<Fault> fault, Optional<Stamp> stamp) {
        /** Of a source without one. */
        public static final Copy NONE =
                new Copy(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Why a copy can't be read. */
    public record Fault(Kind kind, String message) {
        /** How bad it is. */
        public enum Kind {
            /** A file that is named does not exist. */
            ABSENT,
            BROKEN,
            /** A program is missing. */
            UNCHECKED
        }
    }

    /**
     * What came of a stamp.
     *
     * @param why it is not proven; empty where it is
     */
    public record Stamp(Outcome outcome, String why) {
        /** How far it is proven. */
        public enum Outcome {
            PROVEN,
            WRONG,
            UNCHECKED,
            /** The file that is named does not exist. */
            ABSENT
        }
    }

    public SourceProof {
        citations = List.copyOf(citations);
    }

    /**
     * Looks for the quotes of a source.
     *
     * @param cited what cites the source
     * @param text the copy's, where it could be read
     */
    public static SourceProof of(
            Source source, List<Citation> cited, Places places, Copy copy, Optional<CopyText> text) {
        List<Search> searches =
                cited.stream().map(citation -> Search.of(citation, text)).toList();
        Optional<ParagraphFit> fit = ParagraphFit.of(
                searches.stream().flatMap(search -> search.locator.stream()).toList());
        return new SourceProof(
                source,
                places.of(source, "snapshot"),
                places.of(source, "sha256"),
                places.of(source, "stamp"),
                copy,
                searches.stream().map(search -> search.proof(places, text, fit)).toList(),
                fit.map(found -> text.orElseThrow().number(found.first())));
    }

    /**
     * A citation that was looked for.
     *
     * @param quote empty where there is none, or no text to look in
     * @param locator a paragraph, where the quote stands
     */
    private record Search(
            Citation citation, Optional<String> quote, List<Passage> passages, Optional<ParagraphFit.Named> locator) {
        static Search of(Citation citation, Optional<CopyText> text) {
            Optional<String> quote = text.flatMap(known -> citation.quote());
            List<Passage> passages =
                    quote.map(words -> text.orElseThrow().passages(words)).orElse(List.of());
            Optional<ParagraphFit.Named> locator = citation.locator()
                    .map(PARAGRAPH::matcher)
                    .filter(found -> !passages.isEmpty() && found.matches())
                    .map(found -> new ParagraphFit.Named(
                            Integer.parseInt(found.group(1)),
                            passages.stream()
                                    .map(passage -> text.orElseThrow().line(passage.from()))
                                    .distinct()
                                    .toList()));
            return new Search(citation, quote, passages, locator);
        }

        CitationProof proof(Places places, Optional<CopyText> text, Optional<ParagraphFit> fit) {
            boolean fits = locator.isPresent() && fit.isPresent() && fit.get().fits(locator.get());
            return new CitationProof(
                    citation,
                    new Place(places.of(citation, "quote"), places.of(citation, "locator")),
                    quote.map(words -> passages.size()),
                    passages.stream()
                            .limit(SHOWN)
                            .map(passage -> text.orElseThrow().spot(passage.from()))
                            .toList(),
                    quote.filter(words -> passages.isEmpty()).flatMap(words -> near(text.orElseThrow(), words)),
                    fits
                            ? Located.PROVEN
                            : locator.isPresent()
                                    ? Located.WRONG
                                    : citation.locator().isPresent() ? Located.UNCHECKED : Located.NONE,
                    fits ? List.of() : paragraphs(fit));
        }

        private List<Integer> paragraphs(Optional<ParagraphFit> fit) {
            return locator.stream()
                    .flatMap(known -> known.lines().stream())
                    .flatMap(line -> fit.flatMap(found -> found.paragraph(line)).stream())
                    .limit(SHOWN)
                    .toList();
        }

        private static Optional<Near> near(CopyText text, String quote) {
            return text.nearest(quote)
                    .map(nearest -> new Near(text.spot(nearest.passage().from()), nearest));
        }
    }

    /** Returns whether the copy is another one than the timeline says. */
    boolean isOther() {
        return copy.sha256().isPresent()
                && source.sha256().isPresent()
                && !copy.sha256().equals(source.sha256());
    }
}
