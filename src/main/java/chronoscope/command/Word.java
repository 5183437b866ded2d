package chronoscope.command;

/**
 * A word of a line.
 *
 * @param place where it starts in the line, from 0
 */
record Word(String text, int place) {}
