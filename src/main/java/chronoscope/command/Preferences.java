package chronoscope.command;

import chronoscope.explore.Pane;
import chronoscope.explore.ThemeNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What a reader has made their own.
 *
 * @param themes what chooses their themes, by name
 * @param hints whether the last line names keys
 */
public record Preferences(Keymap keys, Map<String, ThemeChoice> themes, boolean hints) {
    /** Those of a reader who has changed nothing. */
    public static final Preferences USUAL = new Preferences(Keymap.USUAL, Map.of(), true);

    public Preferences {
        themes = Map.copyOf(themes);
    }

    /** Returns the keys that the last line names in a pane. */
    public List<KeyHint> hints(Pane pane) {
        return hints ? keys.hints(pane) : List.of();
    }

    /** Returns the names of all themes, the reader's own behind the program's. */
    public List<String> themeNames() {
        List<String> names = new ArrayList<>(ThemeNames.ALL);
        names.addAll(new TreeSet<>(themes.keySet()));
        return names;
    }

    /** Returns what chooses a theme. */
    public ThemeChoice theme(String name) {
        return themes.getOrDefault(name, new ThemeChoice(name, name));
    }

    /** Returns the same for what others will see: the reader's themes are those that they are based on. */
    public Preferences shown() {
        Map<String, ThemeChoice> shown = new HashMap<>();
        themes.forEach((name, theme) -> shown.put(name, new ThemeChoice(theme.basis(), theme.basis())));
        return new Preferences(keys, shown, hints);
    }
}
