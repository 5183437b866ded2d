package chronoscope.check;

import chronoscope.yaml.LoadResult;
import chronoscope.yaml.Located;
import chronoscope.yaml.Problem;
import java.util.List;

/** Finds all that is wrong with a timeline, as bad as its file says that it is. */
final class Lint {
    private Lint() {}

    /** Returns the problems in the file's order. */
    static List<Problem> problems(Located located) {
        LoadResult reading = located.reading();
        return reading.problems().stream()
                .flatMap(problem -> reading.levels().of(problem.rule()).map(problem::as).stream())
                .toList();
    }
}
