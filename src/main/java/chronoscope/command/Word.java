package chronoscope.command;

import java.util.List;

/**
 * A word of a line, or the rest of a command.
 *
 * @param place where it starts in the line, from 0
 * @param quoted whether one pair of quotation marks holds it all
 * @param origins for each character, where it comes from behind the place; empty where each is its own
 */
record Word(String text, int place, boolean quoted, List<Integer> origins) {
    Word(String text, int place, boolean quoted) {
        this(text, place, quoted, List.of());
    }

    /** Returns the place in the line that a character of the text, or its end, comes from. */
    int placeOf(int index) {
        return place + (origins.isEmpty() ? index : origins.get(Math.min(index, origins.size() - 1)));
    }
}
