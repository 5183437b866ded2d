package chronoscope.explore;

import chronoscope.model.Citation;
import chronoscope.model.Source;
import chronoscope.model.Timeline;
import java.util.Optional;

/** Where a cited source can be read. */
public enum Address {
    /** Its own page, or the archived copy of a page that has no address any more. */
    PAGE,
    /** The archived copy. */
    ARCHIVED;

    Optional<String> of(Timeline timeline, Citation citation) {
        Optional<Source> source = timeline.source(citation.source());
        Optional<String> archived = source.flatMap(Source::archiveUrl);
        return this == ARCHIVED ? archived : source.flatMap(Source::url).or(() -> archived);
    }

    String missing(Citation citation) {
        return "the source '" + citation.source() + "' has no "
                + (this == ARCHIVED ? "archived copy; its archive-url would name it" : "address");
    }
}
