package chronoscope.config;

import chronoscope.command.Keymap;
import chronoscope.command.Preferences;
import chronoscope.command.ThemeChoice;
import chronoscope.text.Measure;
import chronoscope.view.Theme;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a user has set.
 *
 * @param mouse whether the text UI hears it
 * @param hints whether the last line names keys
 * @param braille whether many events may be counted by patterns of dots
 * @param measure how wide characters are; empty where the terminal is asked
 * @param keys the usual ones with the user's own
 * @param filters queries by name
 * @param serve options of the server by name, as the command line would have them
 * @param citationStyle the style of citations where none is named: a name, or a file's
 * @param citationStyles the folder of the user's own styles
 * @param lines all that is set: setting, value and where it stands
 * @param file where it is set
 */
public record Config(
        Optional<String> theme,
        boolean mouse,
        boolean hints,
        boolean braille,
        Optional<Measure> measure,
        Map<String, OwnTheme> themes,
        Keymap keys,
        Map<String, String> filters,
        Map<String, String> serve,
        Optional<String> citationStyle,
        Optional<String> citationStyles,
        List<Line> lines,
        Optional<Path> file) {
    /** Nothing is set. */
    public static final Config NONE = new Config(
            Optional.empty(),
            true,
            true,
            true,
            Optional.empty(),
            Map.of(),
            Keymap.USUAL,
            Map.of(),
            Map.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty());

    /**
     * A setting.
     *
     * @param place file:line
     */
    public record Line(String setting, String value, String place) {}

    public Config {
        themes = Map.copyOf(themes);
        filters = Collections.unmodifiableMap(new LinkedHashMap<>(filters));
        serve = Collections.unmodifiableMap(new LinkedHashMap<>(serve));
        lines = List.copyOf(lines);
    }

    /** Returns what the user has made their own in the text UI. */
    public Preferences preferences() {
        return preferences(themes, keys, hints);
    }

    static Preferences preferences(Map<String, OwnTheme> themes, Keymap keys, boolean hints) {
        Map<String, ThemeChoice> chosen = new LinkedHashMap<>();
        themes.forEach((name, own) -> chosen.put(name, new ThemeChoice(name, own.basis())));
        return new Preferences(keys, chosen, hints);
    }

    /** Returns how wide characters are where no terminal is asked. */
    public Measure unaskedMeasure() {
        return measure.orElse(Measure.NARROW);
    }

    /** Returns the user's themes by name. */
    public Map<String, Theme> colours() {
        Map<String, Theme> colours = new LinkedHashMap<>();
        themes.forEach((name, own) -> colours.put(name, own.theme()));
        return colours;
    }

    /** Returns where a setting stands, or empty where the file says nothing of it. */
    public Optional<String> place(String setting) {
        return lines.stream()
                .filter(line -> line.setting().equals(setting))
                .map(Line::place)
                .findFirst();
    }
}
