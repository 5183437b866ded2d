package chronoscope.command;

import chronoscope.explore.Explorer;
import java.util.List;
import java.util.stream.Stream;

/** A part of what follows a verb, both ways: what is printed reads back as an equal value. */
interface Argument<T> {
    /** Returns how the help shows it, such as {@code <id>}; in brackets where it can be left out. */
    String usage();

    /** Takes the value from the words that are left. */
    T read(WordReader words) throws Wrong;

    /** Returns the value as a line has it, or an empty text where it needs no word. */
    String print(T value);

    /** Returns whether this can be what is typed; asked only where another form could be meant, too. */
    default boolean fits(String typed) {
        return true;
    }

    /** Returns the words that it can be, or an empty list where it can be any. */
    default List<String> labels() {
        return List.of();
    }

    /**
     * Returns all candidates for the last word.
     *
     * @param words those from its first one up to the caret; the last one is under way and may be empty
     */
    default Stream<Candidate> candidates(Explorer explorer, Preferences preferences, List<String> words) {
        return words.size() > 1 ? Stream.empty() : labels().stream().map(label -> new Candidate(label, ""));
    }

    /** Returns the value with names that only this timeline knows replaced by what they stand for. */
    default T resolved(T value, Explorer explorer) {
        return value;
    }

    /** Returns the value with its file, where it is one, taken from a folder. */
    default T relativeTo(T value, String folder) {
        return value;
    }
}
