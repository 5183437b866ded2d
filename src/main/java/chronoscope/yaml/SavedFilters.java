package chronoscope.yaml;

import chronoscope.query.SavedQueries;
import chronoscope.query.WrittenQuery;
import chronoscope.text.Parsed;
import java.util.Optional;

/** Reads filters that have a name. */
public final class SavedFilters {
    private SavedFilters() {}

    /** Returns the text of a name's query, or tells what is wrong with either. */
    public static Optional<String> text(Section filters, String name) {
        return query(filters, name).map(WrittenQuery::text);
    }

    /** Returns the query of a name, or tells what is wrong with either. */
    static Optional<WrittenQuery> query(Section filters, String name) {
        if (!SavedQueries.isName(name)) {
            filters.wrongKey(name, "filter " + Echo.quoted(name) + " " + SavedQueries.RULE);
            return Optional.empty();
        }
        Optional<Parsed<WrittenQuery>> parsed = filters.text(name).map(SavedQueries::parse);
        parsed.flatMap(Parsed::problem)
                .ifPresent(found -> filters.wrong(name, found.position(), "filter " + name + ": " + found.message()));
        return parsed.flatMap(Parsed::value);
    }
}
