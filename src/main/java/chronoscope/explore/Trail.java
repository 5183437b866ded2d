package chronoscope.explore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    Trail wentBackFrom(String id) {
        return new Trail(back.subList(0, back.size() - 1), pushed(forward, id), marks);
    }

    Trail wentForwardFrom(String id) {
        return new Trail(pushed(back, id), forward.subList(0, forward.size() - 1), marks);
    }

    Trail marked(char letter, String id) {
        Map<Character, String> more = new HashMap<>(marks);
        more.put(letter, id);
        return new Trail(back, forward, more);
    }

    private static List<String> pushed(List<String> ids, String id) {
        List<String> more = new ArrayList<>(ids.subList(Math.max(0, ids.size() - KEPT + 1), ids.size()));
        more.add(id);
        return more;
    }
}
