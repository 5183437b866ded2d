package chronoscope.command;

import static chronoscope.explore.Pane.DETAIL;
import static chronoscope.explore.Pane.FACETS;
import static chronoscope.explore.Pane.FILTERS;
import static chronoscope.explore.Pane.LANES;
import static chronoscope.explore.Pane.LIST;
import static chronoscope.explore.Pane.OUTPUT;

import chronoscope.explore.Pane;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which key does what. */
public final class Keymap {
    private static final Set<Pane> ANY = Set.of(LIST, LANES, DETAIL, FILTERS, FACETS, OUTPUT);
    private static final Set<Pane> PAGED = Set.of(LIST, LANES, DETAIL, FACETS, OUTPUT);
    private static final Set<Pane> PANES = Set.of(LIST, LANES, DETAIL, FACETS);
    private static final Set<Pane> NARROWED = Set.of(LIST, LANES, DETAIL, FILTERS, FACETS);
    private static final Set<Pane> STACK = Set.of(FILTERS);
    private static final Set<Pane> EVENT = Set.of(LIST, LANES, DETAIL);
    private static final Set<Pane> DIVIDED = Set.of(LANES);
    private static final Set<Pane> OVERLAID = Set.of(DETAIL, FILTERS, FACETS, OUTPUT);
    private static final Set<Pane> SCROLLED = Set.of(LIST, DETAIL, FACETS, OUTPUT);
    private static final Set<Pane> INNER = Set.of(LANES, DETAIL, FILTERS, FACETS, OUTPUT);

    /** The keys that less, vim, lnav, tig and k9s share. */
    public static final Keymap USUAL = new Keymap(List.of(
            bind(ANY, "j Down", "next", "next {n}", "down"),
            bind(ANY, "k Up", "prev", "prev {n}", "up"),
            bind(SCROLLED, "Space", "page down", "page down {n}", "a page down"),
            bind(PAGED, "PageDown ^f", "page down", "page down {n}", "a page down"),
            bind(PAGED, "b PageUp ^b", "page up", "page up {n}", "a page up"),
            bind(PAGED, "^d", "half down", "half down {n}", "half a page down"),
            bind(PAGED, "^u", "half up", "half up {n}", "half a page up"),
            bind(Set.of(LIST), "g Home", "first", "row {n}", "to the first"),
            bind(Set.of(LIST), "G End", "last", "row {n}", "to the last; 5G to row 5"),
            bind(INNER, "g", "first", "first", "to the start"),
            bind(INNER, "G", "last", "last", "to the end"),
            bind(OVERLAID, "Home", "first", "first", "to the start"),
            bind(OVERLAID, "End", "last", "last", "to the end"),
            bind(DIVIDED, "l Right", "lane next", "lane next {n}", "later in this lane"),
            bind(DIVIDED, "h Left", "lane prev", "lane prev {n}", "earlier in this lane"),
            bind(DIVIDED, "Home", "lane first", "lane first", "to the lane's first"),
            bind(DIVIDED, "End", "lane last", "lane last", "to the lane's last"),
            bind(DIVIDED, "Enter", "enter", "enter", "into the detail"),
            bind(DIVIDED, "Space", "lane fold", "lane fold", "a row for each of its events, or one for all"),
            bind(DIVIDED, "O", "lane order next", "lane order next", "order by first event, count, name"),
            bind(DIVIDED, "L", "lanes next", "lanes next", "lanes of places, tags, sources, actors"),
            bind(DIVIDED, "Esc", "close", "close", "back to the list"),
            bind(Set.of(LIST), "Enter l Right", "enter", "row {n}; enter", "into the detail"),
            bind(Set.of(DETAIL), "Enter l Right", "enter", "enter", "follow the link, open the source"),
            bind(Set.of(LIST), "Esc", "close", "close", "end the search"),
            bind(Set.of(DETAIL, FILTERS, OUTPUT), "Esc h Left", "close", "close", "one level back"),
            bind(EVENT, "/", "prompt find", "prompt find", "search"),
            bind(EVENT, "n", "find next", "find next {n}", "to the next match"),
            bind(EVENT, "N", "find previous", "find previous {n}", "to the match before"),
            bind(NARROWED, "&", "prompt filter", "prompt filter", "add a filter"),
            bind(NARROWED, "u", "undo", "undo", "take the last narrowing back"),
            bind(EVENT, "F", "focus filters", "focus filters", "to the filters, one by one"),
            bind(STACK, "Space", "filter toggle", "filter toggle {n}", "switch it off, or on again"),
            bind(STACK, "e", "prompt edit", "prompt edit", "write another query for it"),
            bind(STACK, "J", "filter move down", "filter move down", "move it down"),
            bind(STACK, "K", "filter move up", "filter move up", "move it up"),
            bind(STACK, "x Delete", "filter remove", "filter remove {n}", "take it away"),
            bind(STACK, "Enter", "enter", "enter", "back to the list"),
            bind(Set.of(FACETS), "Esc", "close", "close", "one level back"),
            bind(Set.of(FACETS), "Enter", "enter", "enter", "show only these"),
            bind(Set.of(FACETS), "-", "exclude", "exclude", "hide these"),
            bind(Set.of(FACETS), "l Right", "facets next", "facets next", "the next field"),
            bind(Set.of(FACETS), "h Left", "facets prev", "facets prev", "the field before"),
            bind(Set.of(LIST, DETAIL), "L", "lanes", "lanes", "in lanes along the axis"),
            bind(EVENT, "f", "facets", "facets", "how often each value is"),
            bind(PANES, "Tab", "focus next", "focus next", "to the other pane"),
            bind(EVENT, "z +", "zoom in", "zoom in {n}", "show less time"),
            bind(EVENT, "Z -", "zoom out", "zoom out {n}", "show more time"),
            bind(EVENT, "=", "zoom fit", "zoom fit", "show all time"),
            bind(EVENT, "<", "pan left", "pan left {n}", "show earlier time"),
            bind(EVENT, ">", "pan right", "pan right {n}", "show later time"),
            bind(EVENT, "S", "scale toggle", "scale toggle", "fold long empty spans, or not"),
            bind(EVENT, "t", "prompt goto", "prompt goto", "go to a date, +3 months, an id or a title"),
            bind(EVENT, ".", "again", "again {n}", "repeat that; 3. three times"),
            bind(EVENT, "a", "same actor", "same actor {n}", "all of this actor; 2a of the second; u comes back"),
            bind(EVENT, "^o Alt-Left [", "back", "back", "back to before the jump"),
            bind(EVENT, "Alt-Right ]", "forward", "forward", "forward again"),
            letter("m", "mark {c}", "remember this event by a letter"),
            letter("'", "jump {c}", "to the mark of a letter"),
            bind(EVENT, "o", "open", "open {n}", "open the source; 2o the second"),
            bind(Set.of(LIST, DETAIL), "O", "open archived", "open archived {n}", "open the archived copy"),
            bind(EVENT, "y", "copy citation", "copy citation {n}", "copy the citation"),
            bind(EVENT, "e", "edit", "edit", "edit the file at this event"),
            bind(ANY, "? F1", "help keys; focus output", "help keys; focus output", "these keys"),
            bind(ANY, ":", "prompt command", "prompt command", "type a command; Tab completes"),
            bind(ANY, "^p", "palette", "palette", "choose a command"),
            bind(ANY, "^l", "redraw", "redraw", "draw the screen anew"),
            bind(Set.of(LIST), "q", "leave", "leave", "out of the program"),
            bind(INNER, "q", "leave", "leave", "one level back"),
            bind(ANY, "Q", "quit", "quit", "out of the program at once")));

    private final List<Binding> bindings;
    private final Map<Pane, Map<Key, Binding>> byKey;

    private Keymap(List<Binding> bindings) {
        this.bindings = List.copyOf(bindings);
        this.byKey = byKey(bindings);
    }

    /**
     * Returns the keymap where a key does something else in some panes.
     *
     * @param line its commands, or empty where it does nothing any more
     */
    public Keymap binding(Set<Pane> panes, Key key, Optional<String> line) {
        Stream<Binding> others = bindings.stream().flatMap(binding -> binding.without(panes, key));
        Stream<Binding> own = line.stream().map(commands -> Binding.own(panes, key, commands));
        // What is their own is what a reader looks for in the help.
        return new Keymap(Stream.concat(own, others).toList());
    }

    /** Returns every binding, in the order of the help. */
    public List<Binding> bindings() {
        return bindings;
    }

    /** Returns the bindings of a pane, in the order of the help. */
    public Stream<Binding> bindings(Pane pane) {
        return bindings.stream().filter(binding -> binding.panes().contains(pane));
    }

    /** Returns what a key does in a pane, or empty. */
    public Optional<Binding> binding(Pane pane, Key key) {
        return Optional.ofNullable(byKey.getOrDefault(pane, Map.of()).get(key));
    }

    private static Binding bind(Set<Pane> panes, String keys, String command, String counted, String meaning) {
        return new Binding(panes, keys(keys), command, counted, false, meaning);
    }

    private static Binding letter(String keys, String command, String meaning) {
        return new Binding(EVENT, keys(keys), command, command, true, meaning);
    }

    private static List<Key> keys(String names) {
        return Stream.of(names.split(" ", -1))
                .map(name -> Key.read(name).orElseThrow())
                .toList();
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
