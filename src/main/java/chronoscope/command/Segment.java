package chronoscope.command;

import java.util.List;

/**
 * One command's part of a line.
 *
 * @param words the verb and what follows, split at blanks
 * @param rest all behind the verb as it was typed, without blanks at its ends
 * @param end the place behind the segment's last character
 */
record Segment(List<Word> words, Word rest, int end) {
    Word verb() {
        return words.get(0);
    }

    List<Word> arguments() {
        return words.subList(1, words.size());
    }
}
