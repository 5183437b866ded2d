package chronoscope.explore;

import chronoscope.model.Citation;
import chronoscope.model.Source;
import chronoscope.model.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Citations in words. */
public final class References {
    /** What ends with a sentence of its own needs no period more. */
    private static final Pattern SENTENCE = Pattern.compile("[.?!…]”?$");

    private References() {}

    /** Returns where a source was published: "The Gazette, 16 April 1912". */
    static String publication(String id, Optional<Source> source) {
        List<String> parts =
                new ArrayList<>(List.of(source.map(Source::publication).orElse(id)));
        source.flatMap(Source::issued).ifPresent(date -> parts.add(date.words()));
        return String.join(", ", parts);
    }

    /** Returns the place in the source, and what stands there: "paragraph 3, via The Wire: “a great ship”". */
    static String passage(Citation citation, Timeline timeline) {
        List<String> place = new ArrayList<>();
        citation.locator().ifPresent(place::add);
        citation.via()
                .ifPresent(via -> place.add(
                        "via " + timeline.source(via).map(Source::publication).orElse(via)));
        List<String> parts = new ArrayList<>();
        if (!place.isEmpty()) {
            parts.add(String.join(", ", place));
        }
        citation.quote().ifPresent(quote -> parts.add("“" + quote + "”"));
        return parts.isEmpty() ? "the whole source" : String.join(": ", parts);
    }

    /** Returns the whole reference in one line: authors, title, publication, date, locator, quote, origin, address. */
    public static String full(Citation citation, Timeline timeline) {
        Optional<Source> source = timeline.source(citation.source());
        List<String> parts = new ArrayList<>();
        source.map(Source::authors)
                .filter(authors -> !authors.isEmpty())
                .ifPresent(authors -> parts.add(String.join(", ", authors)));
        parts.add("“" + source.map(Source::title).orElse(citation.source()) + "”");
        parts.add(publication(citation.source(), source));
        parts.add(passage(citation, timeline));
        source.flatMap(Source::url).ifPresent(parts::add);
        return parts.stream()
                .reduce((before, next) -> before + (SENTENCE.matcher(before).find() ? " " : ". ") + next)
                .orElseThrow();
    }
}
