package chronoscope.command;

import chronoscope.explore.Look;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a reader has made their own.
 *
 * @param themes what chooses their themes, by name
 */
public record Habits(Keymap keys, Map<String, Look.Theme> themes) {
    /** Those of a reader who has changed nothing. */
    public static final Habits USUAL = new Habits(Keymap.USUAL, Map.of());

    public Habits {
        themes = Map.copyOf(themes);
    }

    /** Returns the names of all themes, the reader's own behind the program's. */
    public List<String> themeNames() {
        return Stream.concat(Look.THEMES.stream(), themes.keySet().stream().sorted())
                .toList();
    }

    /** Returns what chooses a theme. */
    public Look.Theme theme(String name) {
        return themes.getOrDefault(name, new Look.Theme(name, name));
    }

    /** Returns the same for what others will see: the reader's themes are those that they are based on. */
    public Habits shown() {
        Map<String, Look.Theme> shown = new HashMap<>();
        themes.forEach((name, theme) -> shown.put(name, new Look.Theme(theme.basis(), theme.basis())));
        return new Habits(keys, shown);
    }

    Completer completer(CommandSpec spec) {
        return spec.completion() == Completer.THEMES ? Completer.words(themeNames()) : spec.completion();
    }
}
