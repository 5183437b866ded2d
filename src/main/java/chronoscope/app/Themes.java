package chronoscope.app;

import chronoscope.explore.Look;
import java.util.Optional;

/** The choice of colours at the start. */
final class Themes {
    private Themes() {}

    /** Returns the named theme, else the one that fits the background that the terminal tells, else the dark one. */
    static String chosen(Optional<String> named) {
        if (named.isPresent() && !Look.THEMES.contains(named.get())) {
            throw new IllegalArgumentException(
                    "--theme: '" + named.get() + "' is none of " + String.join(", ", Look.THEMES));
        }
        return named.orElseGet(() -> lightBackground() ? "light" : "dark");
    }

    /** Some terminals name their colours, foreground and background, by the numbers of the sixteen. */
    private static boolean lightBackground() {
        String colours = System.getenv("COLORFGBG");
        return colours != null && colours.matches(".*;(7|15)");
    }
}
