package chronoscope.explore;

import chronoscope.text.Nearest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of citation styles. */
public final class StyleNames {
    /** The styles of the program. */
    public static final List<String> BUILT_IN = List.of(
            "ama",
            "apa",
            "chicago-author-date",
            "chicago-notes",
            "harvard",
            "ieee",
            "mhra",
            "mla",
            "nature",
            "oscola",
            "turabian",
            "vancouver");

    /** The one that is used where nothing else is said. */
    public static final String USUAL = "chicago-notes";

    /** What people ask for as if they were styles. */
    private static final Set<String> DATA = Set.of("bibtex", "biblatex", "ris", "endnote", "csl", "json");

    private static final Pattern BEGINNING = Pattern.compile("[a-z]{3,}");

    private StyleNames() {}

    /** Returns whether it names a file, not a style. */
    public static boolean isFile(String name) {
        return name.endsWith(".csl") || name.contains("/");
    }

    /** Returns "; did you mean 'x' or 'y'?" or nothing: styles that are written nearly so, or begin alike. */
    public static String hint(String name) {
        Optional<String> nearest = Nearest.to(name, BUILT_IN);
        if (nearest.isPresent()) {
            return "; did you mean '" + nearest.get() + "'?";
        }
        String given = name.toLowerCase(Locale.ROOT);
        if (DATA.contains(given)) {
            return ": it is a format; export csl prints the sources for other programs";
        }
        Matcher letters = BEGINNING.matcher(given);
        List<String> alike = letters.lookingAt()
                ? BUILT_IN.stream()
                        .filter(style -> style.startsWith(letters.group()))
                        .toList()
                : List.of();
        return alike.isEmpty() ? "" : "; did you mean '" + String.join("' or '", alike) + "'?";
    }

    /** Returns what can be asked for, in words. */
    public static String offered(boolean files) {
        return "the styles are " + String.join(", ", BUILT_IN) + (files ? ", and files such as ./own.csl" : "");
    }
}
