package chronoscope.cite;

import chronoscope.model.Citation;
import chronoscope.model.Source;
import chronoscope.model.Timeline;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Citations in a style, with what no style has a place for behind them: whom the source credits, and where it is archived.
 */
public final class Citations {
    private final CitationStyle style;
    private final Timeline timeline;
    private final Markup markup;

    public Citations(CitationStyle style, Timeline timeline, Markup markup) {
        this.style = style;
        this.timeline = timeline;
        this.markup = markup;
    }

    /** Returns the sources that are cited, each once, in that order. */
    private List<Source> sources(List<Citation> citations) {
        return citations.stream()
                .map(Citation::source)
                .distinct()
                .flatMap(id -> timeline.source(id).stream())
                .toList();
    }

    /** Returns the citations as they stand in a text or, in a style of notes, in its notes. */
    public List<String> written(List<Citation> citations) throws StyleException {
        List<String> texts = style.citations(
                sources(citations),
                citations.stream()
                        .map(citation -> new CitationStyle.Cited(
                                citation.source(), citation.locator().map(Locator::of)))
                        .toList(),
                markup);
        List<String> written = new ArrayList<>();
        for (int index = 0; index < texts.size(); index++) {
            Citation citation = citations.get(index);
            Optional<Source> noted = timeline.source(citation.source()).filter(source -> style.isOfNotes());
            written.add(following(texts.get(index), asCitedIn(citation), noted.flatMap(this::archived)));
        }
        return written;
    }

    /** Returns what the bibliography says of the sources that are cited, by their ids, in the order of the style. */
    public Map<String, String> bibliography(List<Citation> citations) throws StyleException {
        Map<String, String> entries = new LinkedHashMap<>(style.bibliography(sources(citations), markup));
        entries.replaceAll((id, entry) ->
                following(entry, Optional.empty(), timeline.source(id).flatMap(this::archived)));
        return entries;
    }

    private Optional<String> asCitedIn(Citation citation) {
        return citation.via()
                .map(via -> markup.text(publication(via) + ", as cited in " + publication(citation.source())));
    }

    private String publication(String source) {
        return timeline.source(source).map(Source::publication).orElse(source);
    }

    private Optional<String> archived(Source source) {
        return source.archiveUrl().map(url -> markup.text("Archived at ") + markup.link(url));
    }

    /** Returns the text and what follows it, each with a full stop where the style ends with one. */
    private static String following(String text, Optional<String> origin, Optional<String> archive) {
        String end = text.endsWith(".") ? "." : "";
        return Stream.concat(origin.stream(), archive.stream())
                .reduce(text, (before, next) -> before + (before.endsWith(".") ? " " : ". ") + next + end);
    }
}
