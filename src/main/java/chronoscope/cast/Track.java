package chronoscope.cast;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A value over time; times are in milliseconds and never go back. */
final class Track<T> {
    private record Change<T>(long at, T value) {}

    private final List<Change<T>> changes = new ArrayList<>();

    /** Starts with a value at the time 0. */
    Track(T first) {
        changes.add(new Change<>(0, first));
    }

    /** Sets the value from a time on. */
    void show(long at, T value) {
        if (last().equals(value)) {
            return;
        }
        int newest = changes.size() - 1;
        if (changes.get(newest).at() < at) {
            changes.add(new Change<>(at, value));
        } else if (newest > 0 && changes.get(newest - 1).value().equals(value)) {
            changes.remove(newest);
        } else {
            changes.set(newest, new Change<>(at, value));
        }
    }

    T last() {
        return changes.get(changes.size() - 1).value();
    }

    /** Tells whether the value never changes. */
    boolean still() {
        return changes.size() == 1;
    }

    /** Returns the values in the order in which they come, each once. */
    List<T> values() {
        return changes.stream().map(Change::value).distinct().toList();
    }

    /** Returns the changes as keyframes of CSS, given how a value is declared. */
    String keyframes(long duration, Function<T, String> declaration) {
        StringBuilder keyframes = new StringBuilder();
        for (Change<T> change : changes) {
            keyframes
                    .append(percent(change.at(), duration))
                    .append('{')
                    .append(declaration.apply(change.value()))
                    .append('}');
        }
        return keyframes.toString();
    }

    /** Fine enough to tell milliseconds apart in a film of a quarter of an hour. */
    private static String percent(long at, long duration) {
        BigDecimal percent = BigDecimal.valueOf(at * 1_000_000 / duration, 4);
        return percent.stripTrailingZeros().toPlainString() + "%";
    }
}
