package chronoscope.explore;

import chronoscope.model.EvidenceLimit;
import chronoscope.query.Query;
import chronoscope.query.SavedQueries;
import chronoscope.text.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A query that narrows the list, or a limit of the evidence.
 *
 * @param text the query as it was written, or the limit
 * @param query what finds the events that are left; all, where there is a limit
 * @param on whether it narrows at present
 */
public record Filter(String text, Query query, boolean on, Optional<EvidenceLimit> limit) {
    /** The first words of commands that change filters. */
    public static final List<String> VERBS = List.of("only", "toggle", "edit", "move", "remove");

    /** Returns a filter that narrows; in brackets where its first word would be taken for what to do. */
    public static Filter of(String text, Query query) {
        boolean verb = VERBS.contains(text.strip().split("\\s", 2)[0]);
        return new Filter(verb ? "(" + text + ")" : text, query, true, Optional.empty());
    }

    /** Returns a filter that asks about the evidence. */
    public static Filter of(EvidenceLimit limit) {
        return new Filter(limit.text(), new Query.And(List.of()), true, Optional.of(limit));
    }

    /** Returns the filter with what the names of saved ones stand for; as it is where it has a name that none has. */
    public Filter whole(Explorer explorer) {
        Map<String, String> saved = explorer.timeline().filters();
        if (wrong(saved).isPresent()) {
            return this;
        }
        String full = SavedQueries.expanded(text, saved);
        return full.equals(text) ? this : of(full, Query.parse(full).query().orElseThrow());
    }

    /** Returns what is wrong with the names of saved filters in it, or with what they make of it. */
    private Optional<String> wrong(Map<String, String> saved) {
        return text.indexOf('@') < 0 || limit.isPresent()
                ? Optional.empty()
                : SavedQueries.unknown(text, saved)
                        .or(() -> Query.parse(SavedQueries.expanded(text, saved))
                                .problem()
                                .map(Problem::message));
    }

    /** Does something with the whole filter, or tells what is wrong with it. */
    Step in(Explorer explorer, Function<Filter, Step> then) {
        return wrong(explorer.timeline().filters())
                .map(problem -> new Step(explorer, Reply.wrong("filter: " + problem)))
                .orElseGet(() -> {
                    Step step = then.apply(whole(explorer));
                    List<Problem> hints = Query.parse(text).hints();
                    return hints.isEmpty()
                            ? step
                            : new Step(
                                    step.explorer(),
                                    step.reply().adding(hints.get(0).message()));
                });
    }

    Filter toggled() {
        return new Filter(text, query, !on, limit);
    }

    /** Returns the query as a line of a script has it. */
    public String line() {
        return text.replace("$", "$$");
    }

    /** The same text always makes the same query. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Filter filter
                && text.equals(filter.text)
                && on == filter.on
                && limit.equals(filter.limit);
    }

    @Override
    public int hashCode() {
        return text.hashCode() + (on ? 1 : 0);
    }
}
