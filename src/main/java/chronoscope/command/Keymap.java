package chronoscope.command;

import chronoscope.explore.Pane;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which key does what. */
public final class Keymap {
    /** The keys that less, vim, lnav, tig and k9s share. */
    public static final Keymap USUAL = new Keymap(() -> new Bound(
            CommandTable.rows().stream().flatMap(row -> row.keys().stream()).toList()));

    private final Supplier<Bound> maker;

    /** Made when the first key or hint is asked for: a screen is shown before anybody presses one. */
    private @Nullable Bound bound;

    /** What was asked for so far: both are wanted for each key, by many readers at once. */
    private final Map<Pane, List<KeyHint>> hints = new ConcurrentHashMap<>();

    private final Map<Pane, Map<Key, List<Binding>>> byPrefix = new ConcurrentHashMap<>();

    private record Bound(List<Binding> bindings, Map<Pane, Map<Key, Binding>> byKey) {
        Bound(List<Binding> bindings) {
            this(List.copyOf(bindings), Keymap.byKey(bindings));
        }
    }

    private Keymap(Supplier<Bound> maker) {
        this.maker = maker;
    }

    private synchronized Bound bound() {
        Bound known = bound;
        if (known == null) {
            known = maker.get();
            bound = known;
        }
        return known;
    }

    /**
     * Returns the keymap where a key does something else in some panes.
     *
     * @param line its commands, or empty where it does nothing any more
     */
    public Keymap binding(Set<Pane> panes, Key key, Optional<String> line) {
        Stream<Binding> others = bindings().stream().flatMap(binding -> binding.without(panes, key));
        Stream<Binding> own = line.stream().map(commands -> Binding.own(panes, key, commands));
        // What is their own is what a reader looks for in the help.
        Bound changed = new Bound(Stream.concat(own, others).toList());
        return new Keymap(() -> changed);
    }

    /** Returns every binding, in the order of the help. */
    public List<Binding> bindings() {
        return bound().bindings();
    }

    /** Returns the bindings of a pane, in the order of the help. */
    public Stream<Binding> bindings(Pane pane) {
        return bindings().stream().filter(binding -> binding.panes().contains(pane));
    }

    /** Returns what the last line names in a pane: keys that do alike stand together. */
    public List<KeyHint> hints(Pane pane) {
        return hints.computeIfAbsent(pane, this::newHints);
    }

    private List<KeyHint> newHints(Pane pane) {
        List<KeyHint> hints = new ArrayList<>();
        bindings(pane).flatMap(binding -> binding.hint(pane)).forEach(hint -> {
            int last = hints.size() - 1;
            if (last >= 0 && hints.get(last).words().equals(hint.words())) {
                hints.set(last, new KeyHint(hints.get(last).keys() + " " + hint.keys(), hint.words()));
            } else {
                hints.add(hint);
            }
        });
        return List.copyOf(hints);
    }

    /** Returns what a key does in a pane, or empty. */
    public Optional<Binding> binding(Pane pane, Key key) {
        return Optional.ofNullable(bound().byKey().getOrDefault(pane, Map.of()).get(key));
    }

    /** Returns what a key does in a pane together with a next one, in the order of the help; empty where it begins nothing. */
    public List<Binding> begunBy(Pane pane, Key key) {
        return byPrefix.computeIfAbsent(pane, this::newPrefixes).getOrDefault(key, List.of());
    }

    private Map<Key, List<Binding>> newPrefixes(Pane pane) {
        Map<Key, List<Binding>> begun = new HashMap<>();
        bindings(pane)
                .forEach(binding -> binding.keys().stream()
                        .flatMap(key -> key.prefix().stream())
                        .distinct()
                        .forEach(prefix -> begun.computeIfAbsent(prefix, each -> new ArrayList<>())
                                .add(binding)));
        return begun;
    }

    private static Map<Pane, Map<Key, Binding>> byKey(List<Binding> bindings) {
        Map<Pane, Map<Key, Binding>> map = new EnumMap<>(Pane.class);
        for (Binding binding : bindings) {
            for (Pane pane : binding.panes()) {
                for (Key key : binding.keys()) {
                    map.computeIfAbsent(pane, each -> new HashMap<>()).put(key, binding);
                }
            }
        }
        return map;
    }
}
