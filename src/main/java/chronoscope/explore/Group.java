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
 * Shown events that share a value.
 *
 * @param key the value: an id, a plain name, or a date in EDTF; empty for the events that have none
 * @param name the value for people
 * @param events their indexes in the timeline; at least one
 */
public record Group(Facet facet, String key, String name, Rows events) {
    /** Groups the shown events by a facet, those without a value too, in the order of each group's first event. */
    static List<Group> all(Facet facet, Corpus corpus, Rows shown) {
        Function<Event, List<String>> keys = facet.keys(corpus);
        Map<String, Rows.Builder> groups = new LinkedHashMap<>();
        for (int row = 0; row < shown.size(); row++) {
            int index = shown.at(row);
            List<String> mine = keys.apply(corpus.timeline().events().get(index));
            for (String key : mine.isEmpty() ? List.of("") : mine) {
                groups.computeIfAbsent(key, unseen -> new Rows.Builder()).add(index);
            }
        }
        List<Group> all = new ArrayList<>();
        groups.forEach((key, events) -> all.add(new Group(
                facet,
                key,
                key.isEmpty() ? "no " + facet.label() : facet.name(key, corpus.timeline()),
                events.rows())));
        return all;
    }

    /** Groups the shown events that have a value: the largest group first, years in their order. */
    static List<Group> of(Facet facet, Corpus corpus, Rows shown) {
        Comparator<Group> order = facet == Facet.YEAR
                ? Comparator.comparingLong(Group::start)
                : Comparator.comparingInt(Group::count).reversed().thenComparing(Group::name);
        return all(facet, corpus, shown).stream()
                .filter(group -> !group.isRest())
                .sorted(order)
                .toList();
    }

    /** Groups the shown events of an explorer that have a value: the largest group first. */
    public static List<Group> values(Facet facet, Explorer explorer) {
        return of(facet, explorer.corpus(), explorer.dated());
    }

    /** Returns how many events share the value. */
    public int count() {
        return events.size();
    }

    /** Returns whether these are the events that have no value. */
    public boolean isRest() {
        return key.isEmpty();
    }

    /** Returns those of the facets of which a shown event has a value; all of them where none has. */
    static List<Facet> useful(List<Facet> facets, Explorer explorer) {
        List<Facet> useful =
                facets.stream().filter(facet -> isUseful(facet, explorer)).toList();
        return useful.isEmpty() ? facets : useful;
    }

    /** Returns the first of those: a facet without values is known to be so only when all events were looked at. */
    static Facet firstUseful(List<Facet> facets, Explorer explorer) {
        return facets.stream()
                .filter(facet -> isUseful(facet, explorer))
                .findFirst()
                .orElse(facets.get(0));
    }

    private static boolean isUseful(Facet facet, Explorer explorer) {
        List<Event> events = explorer.timeline().events();
        Function<Event, List<String>> keys = facet.keys(explorer.corpus());
        return IntStream.range(0, explorer.shown().size())
                .anyMatch(
                        row -> !keys.apply(events.get(explorer.shown().at(row))).isEmpty());
    }

    private long start() {
        if (key.equals(Facet.UNKNOWN_YEAR)) {
            return Long.MAX_VALUE;
        }
        String first = key.split("/", 2)[0];
        return Long.parseLong(first.startsWith("Y") ? first.substring(1) : first);
    }
}
