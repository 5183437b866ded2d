package chronoscope.text;

import java.util.Optional;
import java.util.function.Function;

/** What a text means, or the problem with it: just one of the two is present. */
public record Parsed<T>(Optional<T> value, Optional<Problem> problem) {
    public static <T> Parsed<T> of(T value) {
        return new Parsed<>(Optional.of(value), Optional.empty());
    }

    public static <T> Parsed<T> wrong(int position, String message) {
        return wrong(new Problem(position, message));
    }

    public static <T> Parsed<T> wrong(Problem problem) {
        return new Parsed<>(Optional.empty(), Optional.of(problem));
    }

    /** Returns what is made of the value, or the same problem. */
    public <U> Parsed<U> map(Function<? super T, U> maker) {
        return new Parsed<>(value.map(maker), problem);
    }
}
