package chronoscope.config;

import chronoscope.command.Keymap;
import chronoscope.command.Preferences;
import chronoscope.explore.StyleNames;
import chronoscope.text.Labelled;
import chronoscope.text.Measure;
import chronoscope.text.Printable;
import chronoscope.yaml.SavedFilters;
import chronoscope.yaml.Section;
import chronoscope.yaml.SettingsFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads what a user has set. */
public final class ConfigReader {
    private static final String NAME = "config.yaml";
    private static final String MOUSE = "mouse";
    private static final String HINTS = "hints";
    private static final String BRAILLE = "braille";
    private static final String WIDTH = "ambiguous-width";
    private static final String STYLE = "citation-style";
    private static final String STYLES = "citation-styles";
    private static final List<String> WIDTHS = List.of("auto", "narrow", "wide");
    private static final List<String> KEYS =
            List.of("theme", "themes", MOUSE, HINTS, BRAILLE, WIDTH, "keys", "filters", STYLE, STYLES, "serve");

    private final Path file;
    private final Map<String, String> environment;
    private final SettingsFile settings;
    private final List<Config.Line> lines = new ArrayList<>();

    private ConfigReader(Path file, SettingsFile settings, Map<String, String> environment) {
        this.file = file;
        this.settings = settings;
        this.environment = environment;
    }

    /** Returns the file that is read where no other one is named. */
    public static Optional<Path> usual(Map<String, String> environment) {
        return XdgFolders.config(environment).map(folder -> folder.resolve(NAME));
    }

    /** Reads the named file, or else the usual one, which may be missing. */
    public static Config read(Optional<Path> named, Map<String, String> environment) throws SettingsException {
        Optional<Path> file = named.or(() -> usual(environment).filter(Files::exists));
        return file.isEmpty() ? Config.NONE : read(file.get(), SettingsFile.read(file.get()), environment);
    }

    public static Config read(Path file, SettingsFile settings, Map<String, String> environment)
            throws SettingsException {
        return new ConfigReader(file, settings, environment).read();
    }

    private Config read() throws SettingsException {
        Section root = settings.root(KEYS);
        Map<String, OwnTheme> themes = root.names("themes")
                .map(found -> new ThemesReader(this, found).read())
                .orElse(Map.of());
        Preferences preferences = Config.preferences(themes, Keymap.USUAL, true);
        Optional<String> theme = chosen(root, "theme", preferences.themeNames());
        boolean mouse = isOn(root, MOUSE);
        boolean hints = isOn(root, HINTS);
        boolean braille = isOn(root, BRAILLE);
        Optional<String> width = chosen(root, WIDTH, WIDTHS);
        Keymap keys = root.section("keys", KeysReader.PLACES)
                .map(found -> new KeysReader(this, found, preferences).read())
                .orElse(Keymap.USUAL);
        Map<String, String> filters = root.names("filters").map(this::filters).orElse(Map.of());
        Map<String, String> serve = root.section("serve", Labelled.labels(ServeOption.values()))
                .map(this::serve)
                .orElse(Map.of());
        Optional<String> styles = styles(root);
        Optional<String> style = style(root, styles.isPresent());
        if (!settings.problems().isEmpty()) {
            throw new SettingsException(settings.problems());
        }
        return new Config(
                theme,
                mouse,
                hints,
                braille,
                width.filter(value -> !value.equals("auto"))
                        .map(value -> Measure.valueOf(value.toUpperCase(Locale.ROOT))),
                themes,
                keys,
                filters,
                serve,
                style,
                styles,
                lines,
                Optional.of(file));
    }

    private Optional<String> chosen(Section root, String key, List<String> words) {
        Optional<String> word = root.choice(key, words);
        word.ifPresent(known -> set(root, key, key, known));
        return word;
    }

    private Optional<String> styles(Section root) {
        Optional<String> folder = root.text(STYLES);
        folder.filter(this::isOfNobody)
                .ifPresent(name -> root.wrong(STYLES, STYLES + " '" + name + "': " + XdgFolders.reason(environment)));
        Optional<String> taken = folder.map(this::path);
        taken.ifPresent(name -> set(root, STYLES, STYLES, name));
        return taken;
    }

    /** A name that is none of the program's is that of a file in the folder, which may come and go. */
    private Optional<String> style(Section root, boolean others) {
        Optional<String> name = root.text(STYLE);
        name.filter(word -> !others && !StyleNames.isFile(word) && !StyleNames.BUILT_IN.contains(word))
                .ifPresent(word -> root.wrong(
                        STYLE,
                        "there is no style '" + word + "'" + StyleNames.hint(word) + "; " + StyleNames.offered(true)));
        Optional<String> taken = name.map(word -> StyleNames.isFile(word) ? path(word) : word);
        taken.ifPresent(word -> set(root, STYLE, STYLE, word));
        return taken;
    }

    /** Returns what is said of a setting that is on unless it is switched off. */
    private boolean isOn(Section root, String key) {
        Optional<String> value = root.text(key);
        value.filter(word -> !List.of("true", "false").contains(word))
                .ifPresentOrElse(
                        wrong -> root.wrong(key, key + " '" + wrong + "' must be true or false"),
                        () -> value.ifPresent(word -> set(root, key, key, word)));
        return !value.equals(Optional.of("false"));
    }

    private Map<String, String> filters(Section section) {
        Map<String, String> filters = new LinkedHashMap<>();
        for (String name : section.keys()) {
            SavedFilters.text(section, name).ifPresent(query -> {
                filters.put(name, query);
                set(section, name, "filters." + name, query);
            });
        }
        return filters;
    }

    private Map<String, String> serve(Section section) {
        Map<String, String> options = new LinkedHashMap<>();
        for (ServeOption option : ServeOption.values()) {
            String name = option.label();
            Optional<String> value = section.keys().contains(name) ? section.text(name) : Optional.empty();
            boolean file = option.form() == ServeOption.Form.FILE;
            Optional<String> problem = value.flatMap(option::problem)
                    .or(() -> value.filter(text -> file && isOfNobody(text))
                            .map(text -> "'" + text + "': " + XdgFolders.reason(environment)));
            problem.ifPresent(wrong -> section.wrong(name, name + " " + wrong));
            if (value.isPresent() && problem.isEmpty()) {
                String taken = file ? path(value.get()) : value.get();
                options.put(name, taken);
                set(section, name, "serve." + name, taken);
            }
        }
        return options;
    }

    private boolean isOfNobody(String name) {
        return name.startsWith("~/") && XdgFolders.home(environment).isEmpty();
    }

    /** A file's name starts from the folder of the settings, and ~ is the user's own folder: no shell reads this. */
    private String path(String name) {
        if (name.startsWith("~/")) {
            return environment.getOrDefault("HOME", "") + name.substring(1);
        }
        return name.startsWith("/") ? name : file.resolveSibling(name).toString();
    }

    /** Notes a setting and where it stands. */
    void set(Section section, String key, String setting, String value) {
        lines.add(new Config.Line(setting, value, Printable.line(file.toString()) + ":" + section.line(key)));
    }
}
