package chronoscope.explore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Where the reader has been: ids of events.
 *
 * @param back places before jumps, the latest last; 100 at the most
 * @param forward places that were gone back from, the next one last
 * @param marks places by letter
 */
record Trail(List<String> back, List<String> forward, Map<Character, String> marks) {
    static final Trail NONE = new Trail(List.of(), List.of(), Map.of());

    private static final int KEPT = 100;

    Trail {
        back = List.copyOf(back);
        forward = List.copyOf(forward);
        marks = Map.copyOf(marks);
    }

    Trail jumpedFrom(String id) {
        return new Trail(pushed(back, id), List.of(), marks);
    }

    /** A place to go to, and the trail once there. */
    record Turn(String place, Trail after) {}

    /** Returns the last place before that is shown, or empty. The ones that are passed over lie ahead then. */
    Optional<Turn> backFrom(String here, Predicate<String> shown) {
        return lastOf(back, shown)
                .map(last -> new Turn(
                        back.get(last), new Trail(back.subList(0, last), passed(forward, here, back, last), marks)));
    }

    /** Returns the next place ahead that is shown, or empty. The ones that are passed over lie behind then. */
    Optional<Turn> forwardFrom(String here, Predicate<String> shown) {
        return lastOf(forward, shown)
                .map(last -> new Turn(
                        forward.get(last),
                        new Trail(passed(back, here, forward, last), forward.subList(0, last), marks)));
    }

    Trail marked(char letter, String id) {
        Map<Character, String> more = new HashMap<>(marks);
        more.put(letter, id);
        return new Trail(back, forward, more);
    }

    private static Optional<Integer> lastOf(List<String> ids, Predicate<String> test) {
        return IntStream.range(0, ids.size())
                .map(index -> ids.size() - 1 - index)
                .filter(index -> test.test(ids.get(index)))
                .boxed()
                .findFirst();
    }

    /** Returns the ids, then where the reader was, then what lies between there and the place that is gone to. */
    private static List<String> passed(List<String> ids, String here, List<String> way, int place) {
        List<String> more = pushed(ids, here);
        for (int index = way.size() - 1; index > place; index--) {
            more = pushed(more, way.get(index));
        }
        return more;
    }

    private static List<String> pushed(List<String> ids, String id) {
        List<String> more = new ArrayList<>(ids.subList(Math.max(0, ids.size() - KEPT + 1), ids.size()));
        more.add(id);
        return more;
    }
}
