package chronoscope.yaml;

import chronoscope.query.SavedQueries;
import chronoscope.text.Problem;
import java.util.Optional;

/** Reads filters that have a name. */
public final class SavedFilters {
    private SavedFilters() {}

    /** Returns the query of a name, or tells what is wrong with either. */
    public static Optional<String> query(Section filters, String name) {
        if (!SavedQueries.isName(name)) {
            filters.wrongKey(name, "filter " + Echo.quoted(name) + " " + SavedQueries.RULE);
            return Optional.empty();
        }
        Optional<String> query = filters.text(name);
        Optional<Problem> problem = query.flatMap(SavedQueries::problem);
        problem.ifPresent(found -> filters.wrong(name, found.position(), "filter " + name + ": " + found.message()));
        return problem.isPresent() ? Optional.empty() : query;
    }
}
