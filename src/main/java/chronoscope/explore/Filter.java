package chronoscope.explore;

import chronoscope.model.EvidenceLimit;
import chronoscope.query.Query;
import chronoscope.query.SavedQueries;
import chronoscope.query.WrittenQuery;
import chronoscope.text.Parsed;
import chronoscope.text.Problem;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A query that narrows the list, or a limit of the evidence.
 *
 * @param query what finds the events that are left, as it was written; all, where there is a limit
 * @param on whether it narrows at present
 */
public record Filter(WrittenQuery query, boolean on, Optional<EvidenceLimit> limit) {
    /** The first words of commands that change filters. */
    public static final List<String> VERBS = List.of("only", "toggle", "edit", "move", "remove");

    /** Returns a filter that narrows; in brackets where its first word would be taken for what to do. */
    public static Filter of(WrittenQuery query) {
        boolean verb = VERBS.contains(query.text().strip().split("\\s", 2)[0]);
        return new Filter(verb ? query.inBrackets() : query, true, Optional.empty());
    }

    /** Returns a filter that asks about the evidence. */
    public static Filter of(EvidenceLimit limit) {
        WrittenQuery all = new WrittenQuery(limit.text(), new Query.And(List.of()), List.of(), List.of());
        return new Filter(all, true, Optional.of(limit));
    }

    /** Returns the query as it was written, or the limit. */
    public String text() {
        return query.text();
    }

    /** Returns the filter with what the names of saved ones stand for; as it is where it has a name that none has. */
    public Filter whole(Explorer explorer) {
        return expanded(explorer).value().map(this::meaning).orElse(this);
    }

    private Filter meaning(WrittenQuery whole) {
        return whole.text().equals(text()) ? this : of(whole);
    }

    private Parsed<WrittenQuery> expanded(Explorer explorer) {
        return SavedQueries.expanded(query, explorer.timeline().filters());
    }

    /** Does something with the whole filter, or tells what is wrong with it. */
    Step in(Explorer explorer, Function<Filter, Step> then) {
        Parsed<WrittenQuery> whole = expanded(explorer);
        if (whole.problem().isPresent()) {
            return Step.wrong(explorer, "filter: " + whole.problem().get().message());
        }
        Step step = then.apply(meaning(whole.value().orElseThrow()));
        List<Problem> hints = query.hints();
        return hints.isEmpty()
                ? step
                : new Step(step.explorer(), step.reply().adding(hints.get(0).message()));
    }

    Filter toggled() {
        return new Filter(query, !on, limit);
    }

    /** Returns the query as a line of a script has it. */
    public String line() {
        return line(text());
    }

    /** Returns a query as a line of a script has it. */
    public static String line(String query) {
        return query.replace("$", "$$");
    }

    /** The same text always makes the same query. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Filter filter
                && text().equals(filter.text())
                && on == filter.on
                && limit.equals(filter.limit);
    }

    @Override
    public int hashCode() {
        return text().hashCode() + (on ? 1 : 0);
    }
}
