package chronoscope.command;

import chronoscope.explore.Explorer;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A part of what follows a verb, both ways: what is printed reads back as an equal value.
 *
 * @param usage how the help shows it, such as {@code <id>}; in brackets where it can be left out
 * @param printer says a value as a line has it, or with an empty text where it needs no word
 * @param fits whether it can be what is typed; asked only where another form could be meant, too
 * @param labels the words that it can be, or none where it can be any
 * @param offers what could be typed for it
 * @param resolving puts in what names that only this timeline knows stand for
 * @param rebasing takes a file, where it is one, from a folder
 */
record Argument<T>(
        String usage,
        Reader<T> reader,
        Function<T, String> printer,
        Predicate<String> fits,
        List<String> labels,
        Offers offers,
        BiFunction<T, Explorer, T> resolving,
        BiFunction<T, String, T> rebasing) {

    /** Takes a value from the words that are left. */
    interface Reader<T> {
        T read(WordReader words) throws Wrong;
    }

    /** Says all candidates for the last of the words from its first one on; that one is under way and may be empty. */
    interface Offers {
        Stream<Candidate> in(Explorer explorer, Preferences preferences, List<String> words);
    }

    static <T> Argument<T> of(String usage, Reader<T> reader, Function<T, String> printer) {
        return new Argument<>(
                usage,
                reader,
                printer,
                typed -> true,
                List.of(),
                (explorer, preferences, words) -> Stream.empty(),
                (value, explorer) -> value,
                (value, folder) -> value);
    }

    Argument<T> fitting(Predicate<String> other) {
        return new Argument<>(usage, reader, printer, other, labels, offers, resolving, rebasing);
    }

    /** Returns the same, which can be these words only. */
    Argument<T> labelled(List<String> words) {
        return new Argument<>(usage, reader, printer, fits, List.copyOf(words), offers, resolving, rebasing)
                .offering((explorer, preferences) -> words.stream().map(word -> new Candidate(word, "")));
    }

    /** Returns the same with candidates for its first word. */
    Argument<T> offering(BiFunction<Explorer, Preferences, Stream<Candidate>> first) {
        return offering((explorer, preferences, words) ->
                words.size() > 1 ? Stream.empty() : first.apply(explorer, preferences));
    }

    Argument<T> offering(Offers other) {
        return new Argument<>(usage, reader, printer, fits, labels, other, resolving, rebasing);
    }

    Argument<T> resolving(BiFunction<T, Explorer, T> other) {
        return new Argument<>(usage, reader, printer, fits, labels, offers, other, rebasing);
    }

    Argument<T> rebasing(BiFunction<T, String, T> other) {
        return new Argument<>(usage, reader, printer, fits, labels, offers, resolving, other);
    }

    /** Returns the same, which can be left out. */
    Argument<Optional<T>> optional() {
        return new Argument<>(
                "[" + usage.replaceFirst("^<([^<>]*)>$", "$1") + "]",
                words -> words.more() ? Optional.of(reader.read(words)) : Optional.empty(),
                value -> value.map(printer).orElse(""),
                fits,
                labels,
                offers,
                (value, explorer) -> value.map(each -> resolving.apply(each, explorer)),
                (value, folder) -> value.map(each -> rebasing.apply(each, folder)));
    }

    // What it does can't be compared; and linking what records are given takes time before the first key.

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
