package chronoscope.explore;

import chronoscope.axis.Scale;
import chronoscope.model.Event;
import chronoscope.query.Facet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The axis and the lanes of events, for a picture of another size than the screen's.
 *
 * @param scale which time is in which column
 * @param facet what the lanes are by
 */
public record Chart(Scale scale, String facet, List<Lane> lanes) {
    private static final int COLUMNS = 110;
    private static final List<Facet> FACETS = List.of(Facet.ACTOR, Facet.PLACE, Facet.TAG, Facet.SOURCE);

    public Chart {
        lanes = List.copyOf(lanes);
    }

    /** Events that share a value. */
    public record Lane(String name, List<Event> events) {
        public Lane {
            events = List.copyOf(events);
        }
    }

    /** Draws events by the open lanes, or else by the first facet that they have; empty where no time is known. */
    static Optional<Chart> of(Explorer explorer, List<Event> events) {
        Set<Event> wanted = new HashSet<>(events);
        Rows rows = explorer.shown()
                .where(index -> wanted.contains(explorer.timeline().events().get(index)));
        Facet facet = explorer.lanes().map(Lanes::facet).orElseGet(() -> Group.firstUseful(FACETS, explorer));
        Comparator<Group> order = Comparator.comparing(Group::isRest)
                .thenComparing(Comparator.comparingInt(Group::count).reversed());
        List<Lane> lanes = Group.all(facet, explorer.corpus(), rows).stream()
                .sorted(order)
                .map(group -> new Lane(
                        group.name(),
                        IntStream.range(0, group.count())
                                .mapToObj(row -> explorer.timeline()
                                        .events()
                                        .get(group.events().at(row)))
                                .toList()))
                .toList();
        return explorer.scale(COLUMNS).map(scale -> new Chart(scale, facet.label(), lanes));
    }
}
