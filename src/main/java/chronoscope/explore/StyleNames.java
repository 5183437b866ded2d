package chronoscope.explore;

import java.util.List;

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

    private StyleNames() {}

    /** Returns whether it names a file, not a style. */
    public static boolean isFile(String name) {
        return name.endsWith(".csl") || name.contains("/");
    }

    /** Returns what can be asked for, in words. */
    public static String offered(boolean files) {
        return "the styles are " + String.join(", ", BUILT_IN) + (files ? ", and files such as ./own.csl" : "");
    }
}
