package chronoscope.command;

import chronoscope.explore.Pane;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keys and what they do.
 *
 * @param panes where they do it
 * @param command the command's text
 * @param counted the command's text where a count was typed, with {@code {n}} in its place
 * @param letter whether the command wants a letter, which the next key gives
 * @param meaning a few words for the help
 * @param hints a word or two for the last line, in the panes where it names these keys
 */
public record Binding(
        Set<Pane> panes,
        List<Key> keys,
        String command,
        String counted,
        boolean letter,
        String meaning,
        Map<Pane, String> hints) {
    public Binding {
        panes = Set.copyOf(panes);
        keys = List.copyOf(keys);
        hints = Map.copyOf(hints);
    }

    /**
     * Returns a reader's own binding.
     *
     * @param line the commands; {@code {n}} stands for the count, and is left out where none was typed
     */
    static Binding own(Set<Pane> panes, Key key, String line) {
        return new Binding(panes, List.of(key), uncounted(line), line, false, line, Map.of());
    }

    /** Returns a binding of the program's, whose count is left out where none was typed. */
    static Binding usual(Set<Pane> panes, String names, String line, String meaning) {
        return usual(panes, names, uncounted(line), line, meaning);
    }

    static Binding usual(Set<Pane> panes, String names, String command, String counted, String meaning) {
        return new Binding(panes, keys(names), command, counted, false, meaning, Map.of());
    }

    /** Returns a binding for a command that the next key gives a letter, {@code {c}}. */
    static Binding letter(String names, String command, String meaning) {
        return new Binding(PaneSets.EVENT, keys(names), command, command, true, meaning, Map.of());
    }

    /** Returns a binding for two keys, one after the other. */
    static Binding pair(Set<Pane> panes, String names, String command, String meaning) {
        return pair(panes, names, command, command, meaning);
    }

    static Binding pair(Set<Pane> panes, String names, String command, String counted, String meaning) {
        return new Binding(panes, List.of(Key.read(names).orElseThrow()), command, counted, false, meaning, Map.of());
    }

    private static List<Key> keys(String names) {
        return Stream.of(names.split(" ", -1))
                .map(name -> Key.read(name).orElseThrow())
                .toList();
    }

    private static String uncounted(String line) {
        return line.replaceAll(" ?\\{n}", "");
    }

    /** Returns what is left of this where the key does something else in some panes. */
    Stream<Binding> without(Set<Pane> where, Key key) {
        if (keys.stream().noneMatch(key::excludes)) {
            return Stream.of(this);
        }
        Set<Pane> there = panes.stream().filter(where::contains).collect(Collectors.toSet());
        Set<Pane> elsewhere =
                panes.stream().filter(pane -> !where.contains(pane)).collect(Collectors.toSet());
        List<Key> others = keys.stream().filter(each -> !each.excludes(key)).toList();
        return Stream.of(in(elsewhere, keys), in(there, others))
                .filter(part -> !part.panes.isEmpty() && !part.keys.isEmpty());
    }

    private Binding in(Set<Pane> where, List<Key> which) {
        return new Binding(where, which, command, counted, letter, meaning, hints);
    }

    /** Returns the binding that the last line names in the panes. */
    Binding hint(String words, Set<Pane> where) {
        Map<Pane, String> more = new EnumMap<>(Pane.class);
        more.putAll(hints);
        where.forEach(pane -> more.put(pane, words));
        return new Binding(panes, keys, command, counted, letter, meaning, more);
    }

    /** Returns what the last line says of the keys in a pane, or empty. */
    Stream<KeyHint> hint(Pane pane) {
        return Stream.ofNullable(hints.get(pane))
                .map(words -> new KeyHint(keys.get(0).label(), words));
    }

    /** Returns the keys as documents write them. */
    public String keyNames() {
        return keys.stream().map(Key::label).collect(Collectors.joining(" "));
    }

    /** Returns the verb of what the keys do, or of what the prompt is for that they open. */
    String verb() {
        String[] words = command.replaceFirst("^prompt command \"", "prompt ").split("[ ;\"]+", 3);
        boolean opens = words[0].equals("prompt") && CommandTable.row(words[1]).isPresent();
        return opens ? words[1] : words[0];
    }

    /** Returns whether the keys that follow are meant for what this opens or asks for. */
    public boolean asks() {
        return letter || command.startsWith("prompt ") || command.equals("palette");
    }

    /** Returns what the keys are about. */
    CommandSpec.Group group() {
        return CommandTable.row(verb()).map(CommandSpec::group).orElse(CommandSpec.Group.DISPLAY);
    }

    /** Returns the command's text for a count, 0 where none was typed. */
    public String text(int count) {
        return count == 0 ? command : counted.replace("{n}", String.valueOf(count));
    }
}
