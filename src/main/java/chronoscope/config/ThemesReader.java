package chronoscope.config;

import chronoscope.explore.ThemeNames;
import chronoscope.view.Theme;
import chronoscope.yaml.Section;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the user's themes. */
final class ThemesReader {
    private static final String BASIS = "based-on";
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final List<String> BASES = ThemeNames.ALL.stream()
            .filter(name -> !name.equals(ThemeNames.AUTO))
            .toList();
    private static final List<String> KEYS = Stream.concat(
                    Stream.of(BASIS), Stream.of(Theme.Role.values()).map(Theme.Role::label))
            .toList();

    private final ConfigReader reader;
    private final Section section;

    ThemesReader(ConfigReader reader, Section section) {
        this.reader = reader;
        this.section = section;
    }

    Map<String, OwnTheme> read() {
        Map<String, OwnTheme> themes = new LinkedHashMap<>();
        for (String name : section.keys()) {
            Optional<OwnTheme> theme = section.section(name, KEYS).map(found -> theme(name, found));
            if (isName(name) && theme.isPresent()) {
                themes.put(name, theme.get());
            }
        }
        return themes;
    }

    private boolean isName(String name) {
        boolean taken = ThemeNames.ALL.contains(name);
        boolean wellFormed = name.matches("[a-z][a-z0-9-]*");
        if (taken) {
            section.wrongKey(name, "theme '" + name + "' is the program's own; choose another name");
        } else if (!wellFormed) {
            section.wrongKey(
                    name, "theme '" + name + "' must be lower-case letters, digits and '-', with a letter first");
        }
        return !taken && wellFormed;
    }

    private OwnTheme theme(String name, Section colours) {
        String basis = colours.choice(BASIS, BASES).orElse("dark");
        Map<Theme.Role, Integer> own = new EnumMap<>(Theme.Role.class);
        StringBuilder told = new StringBuilder("based on " + basis);
        for (Theme.Role role : Theme.Role.values()) {
            Optional<String> text = colours.text(role.label());
            if (text.isEmpty()) {
                continue;
            }
            if (COLOUR.matcher(text.get()).matches()) {
                own.put(role, Integer.parseInt(text.get().substring(1), 16));
                told.append(", ").append(role.label()).append(' ').append(text.get());
            } else {
                colours.wrong(
                        role.label(), role.label() + " '" + text.get() + "' must be a colour such as \"#aa3311\"");
            }
        }
        reader.set(section, name, "themes." + name, told.toString());
        return new OwnTheme(basis, own);
    }
}
