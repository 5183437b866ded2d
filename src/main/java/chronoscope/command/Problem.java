package chronoscope.command;

/**
 * What is wrong with a line.
 *
 * @param column the fault's place in the line, from 1
 * @param message the fault and what is allowed
 */
public record Problem(int column, String message) {}
