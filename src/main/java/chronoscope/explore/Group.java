package chronoscope.explore;

import chronoscope.model.Event;
import chronoscope.query.Corpus;
import chronoscope.query.Facet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Events that share a value.
 *
 * @param key the value: an id, a plain name, or a date in EDTF
 * @param name the value for people
 * @param count how many events share it
 */
public record Group(Facet facet, String key, String name, int count) {
    /** Groups the shown events: the largest group first, years in their order. */
    static List<Group> of(Facet facet, Corpus corpus, Rows shown) {
        Function<Event, List<String>> keys = facet.keys(corpus);
        Map<String, int[]> counts = new LinkedHashMap<>();
        for (int row = 0; row < shown.size(); row++) {
            for (String key : keys.apply(corpus.timeline().events().get(shown.at(row)))) {
                counts.computeIfAbsent(key, unseen -> new int[1])[0]++;
            }
        }
        List<Group> groups = new ArrayList<>();
        counts.forEach((key, count) -> groups.add(new Group(facet, key, facet.name(key, corpus.timeline()), count[0])));
        groups.sort(
                facet == Facet.YEAR
                        ? Comparator.comparingLong(Group::start)
                        : Comparator.comparingInt(Group::count).reversed().thenComparing(Group::name));
        return List.copyOf(groups);
    }

    /** Returns the first of the facets of which a shown event has a value; the first of all where none has. */
    static Facet first(List<Facet> facets, Explorer explorer) {
        List<Event> events = explorer.timeline().events();
        return facets.stream()
                .filter(facet -> {
                    Function<Event, List<String>> keys = facet.keys(explorer.corpus());
                    return IntStream.range(0, explorer.shown().size())
                            .anyMatch(row -> !keys.apply(
                                            events.get(explorer.shown().at(row)))
                                    .isEmpty());
                })
                .findFirst()
                .orElse(facets.get(0));
    }

    private long start() {
        if (key.equals(Facet.UNKNOWN_YEAR)) {
            return Long.MAX_VALUE;
        }
        String first = key.split("/", 2)[0];
        return Long.parseLong(first.startsWith("Y") ? first.substring(1) : first);
    }
}
