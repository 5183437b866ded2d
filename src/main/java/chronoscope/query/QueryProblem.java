package chronoscope.query;

import chronoscope.text.Printable;

/**
 * What is wrong with a query.
 *
 * @param position the fault's place in the query, from 0
 * @param message the fault and what is allowed, in one line that can be shown as it is
 */
public record QueryProblem(int position, String message) {
    public QueryProblem {
        message = Printable.line(message);
    }
}
