package chronoscope.explore;

import chronoscope.model.Event;
import chronoscope.query.Query;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The events that were picked, by their ids, for commands that act on several: those of them that are shown. */
public record Picks(Set<String> ids) {
    static final Picks NONE = new Picks(Set.of());

    public Picks {
        ids = Set.copyOf(ids);
    }

    /** Returns the picked events that are shown, as they stand in the list. */
    static List<Event> of(Explorer explorer) {
        Set<String> ids = explorer.picks().ids();
        return ids.isEmpty()
                ? List.of()
                : IntStream.range(0, explorer.shown().size())
                        .mapToObj(explorer::eventAt)
                        .filter(event -> ids.contains(event.id()))
                        .toList();
    }

    /** Returns the picked events that are shown, or else the one under the cursor. */
    static List<Event> orHere(Explorer explorer) {
        List<Event> picked = of(explorer);
        return picked.isEmpty() ? explorer.event().stream().toList() : picked;
    }

    /** Picks the event under the cursor, or no longer. */
    public static Step toggle(Explorer explorer) {
        return explorer.event()
                .map(event -> {
                    Set<String> ids = new HashSet<>(explorer.picks().ids());
                    if (!ids.remove(event.id())) {
                        ids.add(event.id());
                    }
                    return said(explorer, new Picks(ids));
                })
                .orElseGet(() -> Step.nothingShown(explorer));
    }

    public static Step add(Explorer explorer, String id) {
        if (explorer.timeline().indexOf(id).isEmpty()) {
            return Step.wrong(explorer, "pick: " + Jumps.unknown(explorer.timeline(), id));
        }
        Set<String> ids = new HashSet<>(explorer.picks().ids());
        ids.add(id);
        return said(explorer, new Picks(ids));
    }

    /** Picks the events from the nearest one that is picked to the one under the cursor, which may be the same. */
    public static Step range(Explorer explorer) {
        if (explorer.shown().isEmpty()) {
            return Step.nothingShown(explorer);
        }
        int here = explorer.row();
        int from = IntStream.range(0, explorer.shown().size())
                .filter(row -> explorer.isPicked(explorer.eventAt(row)))
                .boxed()
                .min(Comparator.comparingInt(row -> Math.abs(row - here)))
                .orElse(here);
        return said(explorer, adding(explorer, Math.min(from, here), Math.max(from, here) + 1));
    }

    /** Picks all shown events. */
    public static Step all(Explorer explorer) {
        return said(explorer, adding(explorer, 0, explorer.shown().size()));
    }

    public static Step none(Explorer explorer) {
        return said(explorer, NONE);
    }

    public static Step only(Explorer explorer) {
        List<Event> picked = of(explorer);
        if (picked.isEmpty()) {
            return Step.wrong(explorer, "narrow: no shown event is picked; v picks the one under the cursor");
        }
        String text = picked.stream().map(event -> "id:=" + event.id()).collect(Collectors.joining(" OR "));
        return Filters.add(explorer, Filter.of(Query.of(text)));
    }

    private static Picks adding(Explorer explorer, int from, int to) {
        Set<String> ids = new HashSet<>(explorer.picks().ids());
        IntStream.range(from, to).mapToObj(explorer::eventAt).map(Event::id).forEach(ids::add);
        return new Picks(ids);
    }

    private static Step said(Explorer explorer, Picks picks) {
        int count = picks.ids().size();
        return Step.said(explorer.picking(picks), count == 0 ? "nothing is picked" : count + " picked");
    }
}
