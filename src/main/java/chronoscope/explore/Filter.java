package chronoscope.explore;

import chronoscope.query.Query;
import chronoscope.query.SavedQueries;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A query that narrows the list.
 *
 * @param text the query as it was written
 * @param on whether it narrows at present
 */
public record Filter(String text, Query query, boolean on) {
    /** Returns the filter with what the names of saved ones stand for; as it is where it has a name that none has. */
    Filter whole(Explorer explorer) {
        Map<String, String> saved = explorer.timeline().filters();
        if (text.indexOf('@') < 0 || unknown(explorer).isPresent()) {
            return this;
        }
        String full = SavedQueries.expanded(text, saved);
        return Query.parse(full)
                .query()
                .map(meant -> new Filter(full, meant, on))
                .orElse(this);
    }

    /** Returns what is wrong where it has the name of a saved filter that there is not. */
    Optional<String> unknown(Explorer explorer) {
        return text.indexOf('@') < 0
                ? Optional.empty()
                : SavedQueries.unknown(text, explorer.timeline().filters());
    }

    /** Does something with the whole filter, or tells what is wrong with it. */
    Step in(Explorer explorer, Function<Filter, Step> then) {
        return unknown(explorer)
                .map(problem -> new Step(explorer, Reply.wrong("filter: " + problem)))
                .orElseGet(() -> then.apply(whole(explorer)));
    }

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
