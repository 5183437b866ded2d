package chronoscope.yaml;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The ids of a file and who names them; a name may stand before what it names. */
final class IdReferences {
    enum Kind {
        SOURCE("source"),
        EVENT("event"),
        CLAIM("claim");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        private Rule undefined() {
            return Rule.valueOf("UNDEFINED_" + name());
        }
    }

    private record Use(String id, Position place) {}

    private final Problems problems;
    private final Suggestions suggestions;
    private final Map<Kind, Map<String, Position>> defined = new EnumMap<>(Kind.class);
    private final Map<Kind, List<Use>> open = new EnumMap<>(Kind.class);

    IdReferences(Problems problems, Suggestions suggestions) {
        this.problems = problems;
        this.suggestions = suggestions;
        for (Kind kind : Kind.values()) {
            defined.put(kind, new HashMap<>());
            open.put(kind, new ArrayList<>());
        }
    }

    /** Notes an id; returns false and reports it where it is taken. */
    boolean define(Kind kind, String id, Position place) {
        Position first = of(defined, kind).putIfAbsent(id, place);
        if (first != null) {
            problems.report(
                    Rule.DUPLICATE_ID,
                    place,
                    kind.word + " " + Echo.quoted(id) + " is already defined in line " + first.line(),
                    new FileProblem.Related(first, "the first one"));
        }
        return first == null;
    }

    void use(Kind kind, String id, Position place) {
        if (!of(defined, kind).containsKey(id)) {
            of(open, kind).add(new Use(id, place));
        }
    }

    /** Reports each use of an id of that kind that the file has not defined by now. */
    void settle(Kind kind) {
        Map<String, Position> ids = of(defined, kind);
        for (Use use : of(open, kind)) {
            if (!ids.containsKey(use.id())) {
                String ending = suggestions.ending(use.id(), ids.keySet());
                problems.report(
                        kind.undefined(),
                        use.place(),
                        kind.word + " " + Echo.quoted(use.id()) + " is not defined" + ending);
            }
        }
        of(open, kind).clear();
    }

    private static <V> V of(Map<Kind, V> all, Kind kind) {
        V value = all.get(kind);
        if (value == null) {
            throw new IllegalStateException("no place for " + kind);
        }
        return value;
    }
}
