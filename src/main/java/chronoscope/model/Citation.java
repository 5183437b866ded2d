package chronoscope.model;

import java.util.Optional;

/**
 * Where a statement stands in a source.
 *
 * @param source the id of the source that was read
 * @param locator where in the source, such as "paragraph 3" or "caption"
 * @param quote a verbatim fragment that lets a reader find the passage
 * @param via the id of the source that the cited sentence itself credits: the origin
 */
public record Citation(String source, Optional<String> locator, Optional<String> quote, Optional<String> via) {
    /** Returns the id of the source that the statement comes from: the one that is credited, else the one that was read. */
    public String origin() {
        return via.orElse(source);
    }

    // Written out, as linking the ones that records are given takes time before the first frame.

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Citation citation
                        && source.equals(citation.source)
                        && locator.equals(citation.locator)
                        && quote.equals(citation.quote)
                        && via.equals(citation.via));
    }

    @Override
    public int hashCode() {
        return 31 * (31 * (31 * source.hashCode() + locator.hashCode()) + quote.hashCode()) + via.hashCode();
    }
}
