package chronoscope.proof;

import chronoscope.model.Citation;
import chronoscope.model.Source;
import chronoscope.text.Labelled;
import chronoscope.yaml.Places;
import chronoscope.yaml.Position;
import java.util.List;
import java.util.Optional;

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
        public enum Outcome implements Labelled {
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
        List<CitationSearch> searches = CitationSearch.all(cited, text);
        Optional<ParagraphFit> fit = CitationSearch.fit(searches);
        return new SourceProof(
                source,
                places.of(source, "snapshot"),
                places.of(source, "sha256"),
                places.of(source, "stamp"),
                copy,
                searches.stream().map(search -> search.proof(places, text, fit)).toList(),
                fit.map(found -> text.orElseThrow().number(found.first())));
    }

    /** Returns whether the copy is another one than the timeline says. */
    boolean isOther() {
        return copy.sha256().isPresent()
                && source.sha256().isPresent()
                && !copy.sha256().equals(source.sha256());
    }
}
