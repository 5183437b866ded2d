package chronoscope.model;

import chronoscope.text.Labelled;
import java.util.List;
import java.util.Set;

/** What becomes of a statement if origins fall. */
public enum Standing implements Labelled {
    /** No origin is left of those that stood behind it. */
    FALLS,
    /** It loses an origin, and one is left: nothing independent confirms that one. */
    HANGS,
    /** It loses none, or more than one are left. */
    STANDS;

    /** Returns what becomes of a statement that these origins stand behind; one without any has none to lose. */
    public static Standing of(List<String> origins, Set<String> fallen) {
        List<String> left = left(origins, fallen);
        boolean loses = origins.stream().anyMatch(fallen::contains);
        return !loses || left.size() > 1 ? STANDS : left.isEmpty() ? FALLS : HANGS;
    }

    /** Returns the origins that do not fall, each once. */
    public static List<String> left(List<String> origins, Set<String> fallen) {
        return origins.stream()
                .filter(origin -> !fallen.contains(origin))
                .distinct()
                .toList();
    }
}
