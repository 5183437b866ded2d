package chronoscope.config;

import chronoscope.view.Theme;
import java.util.Map;

/**
 * A theme of the user's.
 *
 * @param basis the name of the program's theme that it changes
 * @param colours what it changes, each of 24 bits
 */
public record OwnTheme(String basis, Map<Theme.Role, Integer> colours) {
    public OwnTheme {
        colours = Map.copyOf(colours);
    }

    /** Returns the theme, ready to draw with: only who has a screen needs it, and it takes a while. */
    Theme theme() {
        Theme theme = Theme.named(basis);
        for (Map.Entry<Theme.Role, Integer> colour : colours.entrySet()) {
            theme = theme.with(colour.getKey(), colour.getValue());
        }
        return theme;
    }
}
