package chronoscope.proof;

import chronoscope.model.Citation;
import chronoscope.proof.CitationProof.Located;
import chronoscope.proof.CitationProof.Near;
import chronoscope.proof.CitationProof.Place;
import chronoscope.proof.CopyText.Passage;
import chronoscope.yaml.Places;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A citation whose quote was looked for in a text.
 *
 * @param quote empty where there is none, or no text to look in
 * @param locator a paragraph, where the quote stands
 */
record CitationSearch(
        Citation citation, Optional<String> quote, List<Passage> passages, Optional<ParagraphFit.Named> locator) {
    private static final Pattern PARAGRAPH = Pattern.compile("(?i)paragraph ([1-9][0-9]{0,6})");
    private static final int SHOWN = 5;

    CitationSearch {
        passages = List.copyOf(passages);
    }

    static List<CitationSearch> all(List<Citation> cited, Optional<CopyText> text) {
        return cited.stream().map(citation -> of(citation, text)).toList();
    }

    private static CitationSearch of(Citation citation, Optional<CopyText> text) {
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
        return new CitationSearch(citation, quote, passages, locator);
    }

    /** Finds which line is paragraph 1 for all of them. */
    static Optional<ParagraphFit> fit(List<CitationSearch> searches) {
        return ParagraphFit.of(
                searches.stream().flatMap(search -> search.locator.stream()).toList());
    }

    /** Returns where the quote is to be read: in the paragraph that is named, else where it stands first. */
    Optional<Passage> passage(CopyText text, Optional<ParagraphFit> fit) {
        return passages.stream()
                .filter(passage -> locator.isPresent()
                        && fit.flatMap(found -> found.paragraph(text.line(passage.from())))
                                .filter(number -> number == locator.get().paragraph())
                                .isPresent())
                .findFirst()
                .or(() -> passages.stream().findFirst());
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
