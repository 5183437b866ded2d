package chronoscope.command;

/**
 * A word of a line.
 *
 * @param place where it starts in the line, from 0
 * @param quoted whether one pair of quotation marks holds it all
 */
record Word(String text, int place, boolean quoted) {
    Word(String text, int place) {
        this(text, place, false);
    }
}
