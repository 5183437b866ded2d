package chronoscope.explore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Where the reader has been.
 *
 * @param back places before jumps, the latest last; 100 at the most
 * @param forward places that were gone back from, the next one last
 * @param marks ids of events by letter
 * @param aim where the last goto was to, to go there again
 */
record JumpList(List<Place> back, List<Place> forward, Map<Character, String> marks, Optional<String> aim) {
    static final JumpList NONE = new JumpList(List.of(), List.of(), Map.of(), Optional.empty());

    private static final int KEPT = 100;

    /**
     * An event that was left.
     *
     * @param filters those that were left with it, where the jump was into another choice of events
     */
    record Place(String event, Optional<List<Filter>> filters) {
        Place(String event) {
            this(event, Optional.empty());
        }
    }

    JumpList {
        back = List.copyOf(back);
        forward = List.copyOf(forward);
        marks = Map.copyOf(marks);
    }

    JumpList jumpedFrom(Place place) {
        return new JumpList(pushed(back, place), List.of(), marks, aim);
    }

    /** Forgets the last jump from there, and those after it. */
    JumpList without(Place place) {
        int last = back.lastIndexOf(place);
        return last < 0 ? this : new JumpList(back.subList(0, last), forward, marks, aim);
    }

    JumpList aimedAt(String target) {
        return new JumpList(back, forward, marks, Optional.of(target));
    }

    JumpList aimless() {
        return new JumpList(back, forward, marks, Optional.empty());
    }

    /** Returns what outlives the way. */
    JumpList marksOnly() {
        return new JumpList(List.of(), List.of(), marks, Optional.empty());
    }

    /** A place to go to, and the trail once there. */
    record Turn(Place place, JumpList after) {}

    /**
     * Returns the last place before that is there at present, or empty. The ones that are passed over lie ahead then.
     *
     * @param here the event and the filters that are left
     */
    Optional<Turn> backFrom(Place here, Predicate<Place> there) {
        return lastOf(back, there).map(last -> {
            List<Place> ahead = passed(forward, here, back, last);
            return new Turn(back.get(last), new JumpList(back.subList(0, last), ahead, marks, aim));
        });
    }

    /** Returns the next place ahead that is there at present, or empty. The ones that are passed over lie behind then. */
    Optional<Turn> forwardFrom(Place here, Predicate<Place> there) {
        return lastOf(forward, there).map(last -> {
            List<Place> behind = passed(back, here, forward, last);
            return new Turn(forward.get(last), new JumpList(behind, forward.subList(0, last), marks, aim));
        });
    }

    JumpList marked(char letter, String id) {
        Map<Character, String> more = new HashMap<>(marks);
        more.put(letter, id);
        return new JumpList(back, forward, more, aim);
    }

    private static Optional<Integer> lastOf(List<Place> places, Predicate<Place> test) {
        return IntStream.range(0, places.size())
                .map(index -> places.size() - 1 - index)
                .filter(index -> test.test(places.get(index)))
                .boxed()
                .findFirst();
    }

    /** Returns the places, then where the reader was, then what lies between there and the place that is gone to. */
    private static List<Place> passed(List<Place> places, Place here, List<Place> way, int last) {
        // Who comes back to other filters comes forward to these again.
        boolean filtered = way.get(last).filters().isPresent();
        List<Place> more = pushed(places, filtered ? here : new Place(here.event()));
        for (int index = way.size() - 1; index > last; index--) {
            more = pushed(more, way.get(index));
        }
        return more;
    }

    private static List<Place> pushed(List<Place> places, Place place) {
        List<Place> more = new ArrayList<>(places.subList(Math.max(0, places.size() - KEPT + 1), places.size()));
        more.add(place);
        return more;
    }
}
