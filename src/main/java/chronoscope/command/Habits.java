package chronoscope.command;

import chronoscope.explore.Look;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a reader has made his own.
 *
 * @param themes his themes by name, and for each the one of the program's that it is based on
 */
public record Habits(Keymap keys, Map<String, String> themes) {
    /** Those of a reader who has changed nothing. */
    public static final Habits USUAL = new Habits(Keymap.USUAL, Map.of());

    public Habits {
        themes = Map.copyOf(themes);
    }

    /** Returns the names of all themes, his own behind the program's. */
    public List<String> themeNames() {
        return Stream.concat(Look.THEMES.stream(), themes.keySet().stream().sorted())
                .toList();
    }

    Look.Theme theme(String name) {
        return new Look.Theme(name, themes.getOrDefault(name, name));
    }

    Completer completer(CommandSpec spec) {
        return spec.completion() == Completer.THEMES ? Completer.words(themeNames()) : spec.completion();
    }
}
