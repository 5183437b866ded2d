package chronoscope.explore;

import chronoscope.query.Query;

/**
 * A query that narrows the list.
 *
 * @param text the query as it was written
 * @param on whether it narrows at present
 */
public record Filter(String text, Query query, boolean on) {
    Filter toggled() {
        return new Filter(text, query, !on);
    }

    /** Returns the query as a line of a script has it. */
    String line() {
        return text.replace("$", "$$");
    }

    /** The same text always makes the same query. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Filter filter && text.equals(filter.text) && on == filter.on;
    }

    @Override
    public int hashCode() {
        return text.hashCode() + (on ? 1 : 0);
    }
}
