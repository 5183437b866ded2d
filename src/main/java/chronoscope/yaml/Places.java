package chronoscope.yaml;

import chronoscope.model.Claim;
import chronoscope.model.Event;
import chronoscope.model.Source;
import chronoscope.yaml.Node.Entries;
import chronoscope.yaml.Node.Entry;
import chronoscope.yaml.Node.Items;
import chronoscope.yaml.Node.Scalar;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Where in a file the parts of its timeline stand: its events, sources, claims, citations and links. */
public final class Places {
    /** Of what nobody could read. */
    public static final Places NONE = new Places(false);

    private final boolean kept;
    private final Map<String, Part> events = new HashMap<>();
    private final Map<String, Part> sources = new HashMap<>();
    // Two citations of the same words are equal and stand in two places.
    private final IdentityHashMap<Object, Part> others = new IdentityHashMap<>();
    private final TreeMap<Position, String> subjects = new TreeMap<>();

    private record Part(Position start, Entries map) {}

    /** A text and its place. */
    public record Text(String text, Position place) {}

    /** @param kept whether somebody will ask; who only reads the timeline pays nothing for its places */
    Places(boolean kept) {
        this.kept = kept;
    }

    /** Notes where a key of the outermost map stands. */
    void root(String key, Position place) {
        if (kept) {
            subjects.put(place, key);
        }
    }

    void source(String id, Entry entry) {
        if (kept && entry.value() instanceof Entries map) {
            sources.put(id, new Part(entry.key(), map));
            subjects.put(entry.key(), "source " + id);
        }
    }

    void event(Optional<String> id, Entries map) {
        if (kept) {
            id.ifPresent(known -> events.putIfAbsent(known, new Part(map.place(), map)));
            subjects.put(map.place(), id.map(known -> "event " + known).orElse("event"));
        }
    }

    void note(Object part, Entries map) {
        if (kept) {
            others.put(key(part), new Part(map.place(), map));
        }
    }

    /** A claim that is dated by a zone is another one, with the same text. */
    private static Object key(Object part) {
        return part instanceof Claim claim ? claim.text() : part;
    }

    private Optional<Part> part(Object part) {
        if (part instanceof Event event) {
            return Optional.ofNullable(events.get(event.id()));
        }
        return Optional.ofNullable(part instanceof Source source ? sources.get(source.id()) : others.get(key(part)));
    }

    /** Returns where the value of the first of the keys stands that a part has, or else where the part starts. */
    public Position of(Object part, String... keys) {
        return Stream.of(keys)
                .flatMap(key -> value(part, key).stream())
                .map(Node::place)
                .findFirst()
                .or(() -> part(part).map(Part::start))
                .orElse(Position.NONE);
    }

    /** Returns where the map of a part starts: its first key, or a brace. */
    public Position inside(Object part) {
        return part(part).map(known -> known.map.place()).orElse(Position.NONE);
    }

    /** Returns whether a part has a value under a key, read or not. */
    public boolean has(Object part, String key) {
        return value(part, key).filter(node -> !node.isNothing()).isPresent();
    }

    /** Returns the texts under a key as they are written, be it one or a list. */
    public List<Text> texts(Object part, String key) {
        return value(part, key).stream()
                .flatMap(node -> node instanceof Items items ? items.nodes().stream() : Stream.of(node))
                .filter(Scalar.class::isInstance)
                .map(node -> new Text(((Scalar) node).text(), node.place()))
                .toList();
    }

    private Optional<Node> value(Object part, String key) {
        return part(part)
                .flatMap(known -> Optional.ofNullable(known.map.entries().get(key)))
                .map(Entry::value);
    }

    /**
     * Returns what a place belongs to, such as "event sinking", "source gazette" or "title", which stays the same when lines
     * move; "file" above all.
     */
    public String subject(Position place) {
        return Optional.ofNullable(subjects.floorEntry(place))
                .map(Map.Entry::getValue)
                .orElse("file");
    }
}
