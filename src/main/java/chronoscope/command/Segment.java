package chronoscope.command;

import java.util.List;

/**
 * One command's part of a line, with its dollar signs as they were typed.
 *
 * @param line the whole line
 * @param words the verb and what follows, split at blanks
 * @param end the place behind the segment's last character
 * @param depth how many commands this one is inside of
 */
record Segment(String line, List<Word> words, int end, int depth) {
    Word verb() {
        return words.get(0);
    }

    List<Word> arguments() {
        return words.subList(1, words.size());
    }

    /** Returns all from an argument on as it was typed, without blanks at the end; the first one is 0. */
    Word from(int argument) {
        if (argument + 1 >= words.size()) {
            return new Word("", end, false);
        }
        int start = words.get(argument + 1).place();
        return new Word(line.substring(start, end).stripTrailing(), start, false);
    }

    /** Returns the segment without its first words. */
    Segment behind(int count) {
        return new Segment(line, words.subList(count, words.size()), end, depth + 1);
    }
}
