package chronoscope.explore;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the keys act on. */
public enum Pane {
    LIST,
    DETAIL,
    /** The events in lanes; in the place of the list. */
    LANES,
    /** The stack of filters, over the list. */
    FILTERS,
    /** How often each value is; in the place of the detail. */
    FACETS,
    /** What the last command printed. */
    OUTPUT;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Pane> of(String label) {
        return Arrays.stream(values())
                .filter(pane -> pane.label().equals(label))
                .findFirst();
    }

    public static List<String> labels() {
        return Arrays.stream(values()).map(Pane::label).toList();
    }
}
