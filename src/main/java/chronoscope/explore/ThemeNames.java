package chronoscope.explore;

import java.util.List;

/** The names of the program's own themes. */
public final class ThemeNames {
    /** The theme that is dark or light as the terminal is, and dark where nothing tells. */
    public static final String AUTO = "auto";

    public static final List<String> ALL = List.of(AUTO, "dark", "light", "high-contrast", "mono");

    private ThemeNames() {}
}
