package chronoscope.explore;

import chronoscope.edtf.EdtfDate;
import chronoscope.model.Citation;
import chronoscope.model.Name;
import chronoscope.model.Source;
import chronoscope.model.Timeline;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Citations in words. */
public final class References {
    /** What ends with a sentence of its own needs no period more. */
    private static final Pattern SENTENCE = Pattern.compile("[.?!…]”?$");

    private References() {}

    /** Returns who wrote a source, and its title: "Ida Bell. “Lost at sea” (also The loss)". */
    static String work(Source source) {
        String authors = source.authorNames().isEmpty() ? "" : String.join(", ", source.authorNames()) + ". ";
        String title = "“" + source.title() + "”";
        return authors + new Name(title, source.also()).whole();
    }

    /** Returns where and when a source was published: "The Gazette, Acme Press, Rome, 16 April 1912"; may be empty. */
    static String publication(Source source) {
        return Stream.of(
                        source.containerTitle().filter(container -> !container.equals(source.title())),
                        source.publisher(),
                        source.publisherPlace(),
                        source.issued().map(EdtfDate::words))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    /** Returns all that is known of a source, in one line that may be about a place in it. */
    private static String full(Source source, String place) {
        String copy = source.archiveUrl().map(url -> "archived at " + url).orElse("");
        List<String> beside = Stream.of(source.url().isPresent() ? copy : "", source.access())
                .filter(text -> !text.isEmpty())
                .toList();
        String address = source.url().orElse(copy) + (beside.isEmpty() ? "" : " (" + String.join(", ", beside) + ")");
        return Stream.of(work(source), publication(source), place, source.trust(), address.strip())
                .filter(text -> !text.isEmpty())
                .reduce((before, next) -> before + (SENTENCE.matcher(before).find() ? " " : ". ") + next)
                .orElseThrow();
    }

    /** Returns the place in the source, and whom that credits: "paragraph 3, via The Wire"; may be empty. */
    private static String place(Citation citation, Timeline timeline) {
        return Stream.concat(
                        citation.locator().stream(),
                        citation.via().stream().map(via -> "via " + publication(via, timeline)))
                .collect(Collectors.joining(", "));
    }

    /** Returns the place with the name of the source: "The Gazette, paragraph 3, via The Wire". */
    static String placeIn(Citation citation, Timeline timeline) {
        String place = place(citation, timeline);
        return publication(citation.source(), timeline) + (place.isEmpty() ? "" : ", " + place);
    }

    private static String publication(String source, Timeline timeline) {
        return timeline.source(source).map(Source::publication).orElse(source);
    }

    /** Returns the place in the source, and what stands there: "paragraph 3, via The Wire: “a great ship”". */
    private static String passage(Citation citation, Timeline timeline) {
        String place = place(citation, timeline);
        String passage = Stream.concat(
                        Stream.of(place).filter(text -> !text.isEmpty()),
                        citation.quote().stream().map(quote -> "“" + quote + "”"))
                .collect(Collectors.joining(": "));
        return passage.isEmpty() ? "the whole source" : passage;
    }

    /** Returns all that is known of a source, in one line. */
    public static String full(Source source) {
        return full(source, "");
    }

    /** Returns the whole reference in one line: authors, title, publication, locator, quote, origin, addresses. */
    public static String full(Citation citation, Timeline timeline) {
        String place = passage(citation, timeline);
        return timeline.source(citation.source())
                .map(source -> full(source, place))
                .orElse(citation.source() + ". " + place);
    }
}
