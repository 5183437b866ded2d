package chronoscope.command;

import java.util.List;
import java.util.stream.Stream;

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

    /** Returns whether an argument is this option; in quotation marks it would be a text. */
    boolean has(String option) {
        return arguments().stream().anyMatch(word -> isOption(word, option));
    }

    Segment without(String option) {
        return new Segment(
                line, words.stream().filter(word -> !isOption(word, option)).toList(), end, depth);
    }

    private static boolean isOption(Word word, String option) {
        return !word.quoted() && word.text().equals(option);
    }

    /** Returns the segment with other words in the verb's place. */
    Segment saying(String... other) {
        Stream<Word> verb = Stream.of(other).map(word -> new Word(word, verb().place(), false));
        return new Segment(line, Stream.concat(verb, arguments().stream()).toList(), end, depth);
    }

    /** Returns the segment without its first words. */
    Segment behind(int count) {
        return new Segment(line, words.subList(count, words.size()), end, depth + 1);
    }
}
