package chronoscope.explore;

import chronoscope.query.Corpus;
import chronoscope.query.Facet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

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
        Function<chronoscope.model.Event, List<String>> keys = facet.keys(corpus);
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

    private long start() {
        String first = key.split("/", 2)[0];
        return Long.parseLong(first.startsWith("Y") ? first.substring(1) : first);
    }
}
