package chronoscope.query;

/**
 * What is wrong with a query.
 *
 * @param position the fault's place in the query, from 0
 * @param message the fault and what is allowed
 */
public record QueryProblem(int position, String message) {}
