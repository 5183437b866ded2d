package chronoscope.cast;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** A value over time; times are in milliseconds and never go back. */
final class History<T> {
    /** In milliseconds. */
    private static final int FINEST = 4;

    private record Change<T>(long at, T value) {}

    private final List<Change<T>> changes = new ArrayList<>();

    /** Starts with a value at the time 0. */
    History(T first) {
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

    /** Returns the changes as keyframes of CSS, given how a value is declared: for each value all times at which it comes. */
    String keyframes(long duration, Function<T, String> declaration) {
        SortedMap<BigDecimal, T> byTime = new TreeMap<>();
        int scale = scale(duration);
        changes.forEach(change -> byTime.put(percent(change.at(), duration, scale), change.value()));
        Map<T, List<String>> byValue = new LinkedHashMap<>();
        byTime.forEach((percent, value) ->
                byValue.computeIfAbsent(value, first -> new ArrayList<>()).add(text(percent)));
        StringBuilder keyframes = new StringBuilder();
        byValue.forEach((value, times) -> keyframes
                .append(String.join(",", times))
                .append('{')
                .append(declaration.apply(value))
                .append('}'));
        return keyframes.toString();
    }

    private static BigDecimal percent(long at, long duration, int scale) {
        return BigDecimal.valueOf(at * 100).divide(BigDecimal.valueOf(duration), scale, RoundingMode.HALF_UP);
    }

    private static String text(BigDecimal percent) {
        return percent.stripTrailingZeros().toPlainString() + "%";
    }

    /** Returns as many decimals of a percentage as it takes to tell times apart that a screen can show. */
    private static int scale(long duration) {
        int scale = 0;
        for (long step = duration / 100; step > FINEST; step /= 10) {
            scale++;
        }
        return scale;
    }
}
