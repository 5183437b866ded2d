package chronoscope.text;

import java.util.Optional;

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
}
