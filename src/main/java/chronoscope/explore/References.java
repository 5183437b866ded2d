package chronoscope.explore;

import chronoscope.model.Citation;
import chronoscope.model.Source;
import chronoscope.model.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Citations in words. */
public final class References {
    private References() {}

    /** Returns who says it and where: "The Gazette, 16 April 1912, paragraph 3, via The Wire". */
    static String where(Citation citation, Timeline timeline) {
        Optional<Source> source = timeline.source(citation.source());
        List<String> parts = new ArrayList<>();
        parts.add(source.map(Source::publisher).orElse(citation.source()));
        source.flatMap(Source::issued).ifPresent(date -> parts.add(date.words()));
        citation.locator().ifPresent(parts::add);
        citation.via()
                .ifPresent(via -> parts.add(
                        "via " + timeline.source(via).map(Source::publisher).orElse(via)));
        return String.join(", ", parts);
    }

    /** Returns the whole reference in one line: authors, title, publication, date, locator, quote, origin, address. */
    public static String full(Citation citation, Timeline timeline) {
        Optional<Source> source = timeline.source(citation.source());
        List<String> parts = new ArrayList<>();
        source.map(Source::authors)
                .filter(authors -> !authors.isEmpty())
                .ifPresent(authors -> parts.add(String.join(", ", authors)));
        parts.add("“" + source.map(Source::title).orElse(citation.source()) + "”");
        parts.add(where(citation, timeline));
        citation.quote().ifPresent(quote -> parts.add("“" + quote + "”"));
        source.flatMap(Source::url).ifPresent(parts::add);
        return parts.stream().collect(Collectors.joining(". "));
    }
}
