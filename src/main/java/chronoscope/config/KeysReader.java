package chronoscope.config;

import chronoscope.command.Key;
import chronoscope.command.Keymap;
import chronoscope.command.Lines;
import chronoscope.command.ParsedLine;
import chronoscope.command.Preferences;
import chronoscope.explore.Pane;
import chronoscope.explore.ScriptVariables;
import chronoscope.text.Labelled;
import chronoscope.yaml.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads what the user's keys do. */
final class KeysReader {
    private static final String ANY = "any";
    private static final String NOTHING = "none";
    private static final String COUNT = "{n}";

    /** What a terminal sends for a key that is held with Control is what it sends for another one. */
    private static final Map<Key, String> ARRIVING = Map.of(
            Key.ctrl('i'), "Tab",
            Key.ctrl('m'), "Enter",
            Key.ctrl('j'), "Enter",
            Key.ctrl('h'), "Backspace",
            Key.ctrl('?'), "Backspace",
            Key.ctrl('['), "Esc",
            Key.ctrl('@'), "^Space");

    /** Where a key may do something: what is said of one pane outdoes what is said of any. */
    static final List<String> PLACES = Stream.concat(Stream.of(ANY), Labelled.labels(Pane.values()).stream())
            .toList();

    private final ConfigReader reader;
    private final Section section;
    private final Preferences preferences;

    KeysReader(ConfigReader reader, Section section, Preferences preferences) {
        this.reader = reader;
        this.section = section;
        this.preferences = preferences;
    }

    Keymap read() {
        Keymap keymap = Keymap.USUAL;
        for (String place : PLACES) {
            Set<Pane> panes = Labelled.of(place, Pane.values()).map(Set::of).orElse(Set.of(Pane.values()));
            Optional<Section> bindings = section.names(place);
            keymap = bindings.isPresent() ? bound(keymap, panes, place, bindings.get()) : keymap;
        }
        return keymap;
    }

    private Keymap bound(Keymap before, Set<Pane> panes, String place, Section bindings) {
        Keymap keymap = before;
        Map<Key, String> names = new HashMap<>();
        for (String name : bindings.keys()) {
            Optional<Key> key = key(bindings, name);
            key.map(found -> names.putIfAbsent(found, name))
                    .ifPresent(first -> bindings.wrongKey(name, "'" + name + "' is the same key as '" + first + "'"));
            Optional<String> line = bindings.text(name).filter(text -> isLine(bindings, name, text));
            if (key.isPresent() && line.isPresent()) {
                keymap = keymap.binding(panes, key.get(), line.filter(text -> !text.equals(NOTHING)));
                reader.set(bindings, name, "keys." + place + "." + key.get().label(), line.get());
            }
        }
        return keymap;
    }

    private static Optional<Key> key(Section bindings, String name) {
        Optional<Key> key = Key.read(name);
        if (key.isEmpty()) {
            bindings.wrongKey(
                    name, "'" + name + "' is not a key such as x, ^n, Alt-Left, Space or F2, or two such as z c");
        }
        key.flatMap(found -> found.prefix().flatMap(KeysReader::fault).or(() -> fault(found.last())))
                .ifPresent(fault -> bindings.wrongKey(name, "'" + name + "' can't be bound: " + fault));
        return key;
    }

    private static Optional<String> fault(Key key) {
        if (ARRIVING.containsKey(key)) {
            return Optional.of("that is " + ARRIVING.get(key));
        }
        if (key.name().codePoints().anyMatch(Character::isSupplementaryCodePoint)) {
            return Optional.of("it arrives as a pasted text");
        }
        if (key.isCharacter() && key.name().matches("[1-9]")) {
            return Optional.of("digits count");
        }
        boolean takenAlready = key.equals(Key.ctrl('c')) || key.equals(Key.ctrl('z'));
        return takenAlready ? Optional.of("^C interrupts and ^Z suspends") : Optional.empty();
    }

    private boolean isLine(Section bindings, String key, String line) {
        if (line.equals(NOTHING)) {
            return true;
        }
        // As wide as what it stands for, so that a problem's place is right.
        ParsedLine counted = Lines.parse(line.replace(COUNT, "100"), ScriptVariables.NONE, preferences);
        ParsedLine plain = Lines.parse(line.replaceAll(" ?\\{n}", ""), ScriptVariables.NONE, preferences);
        if (counted.problem().isPresent()) {
            bindings.wrong(
                    key,
                    counted.problem().get().position(),
                    counted.problem().get().message());
        } else if (plain.problem().isPresent()) {
            bindings.wrong(key, "without a count, " + plain.problem().get().message());
        }
        return counted.problem().or(plain::problem).isEmpty();
    }
}
