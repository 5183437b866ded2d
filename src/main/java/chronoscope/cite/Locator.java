package chronoscope.cite;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a citation points in its source.
 *
 * @param kind CSL's name for what is counted, such as "paragraph"; empty where the curator's words say it themselves
 * @param value the number, or those words
 */
record Locator(String kind, String value) {
    private static final Pattern COUNTED = Pattern.compile(
            "([\\p{L}§¶]+)\\.? ?((?:[0-9]+\\p{L}?|[ivxlcdm]+)(?:[-–—, &]+(?:[0-9]+\\p{L}?|[ivxlcdm]+))*)");

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("book", "book"),
            Map.entry("chapter", "chapter"),
            Map.entry("ch", "chapter"),
            Map.entry("chap", "chapter"),
            Map.entry("column", "column"),
            Map.entry("col", "column"),
            Map.entry("figure", "figure"),
            Map.entry("fig", "figure"),
            Map.entry("folio", "folio"),
            Map.entry("fol", "folio"),
            Map.entry("issue", "issue"),
            Map.entry("line", "line"),
            Map.entry("note", "note"),
            Map.entry("footnote", "note"),
            Map.entry("opus", "opus"),
            Map.entry("page", "page"),
            Map.entry("p", "page"),
            Map.entry("pp", "page"),
            Map.entry("pg", "page"),
            Map.entry("paragraph", "paragraph"),
            Map.entry("para", "paragraph"),
            Map.entry("par", "paragraph"),
            Map.entry("¶", "paragraph"),
            Map.entry("part", "part"),
            Map.entry("section", "section"),
            Map.entry("sec", "section"),
            Map.entry("§", "section"),
            Map.entry("verse", "verse"),
            Map.entry("volume", "volume"),
            Map.entry("vol", "volume"));

    /** Reads what a curator wrote. */
    static Locator of(String text) {
        Matcher counted = COUNTED.matcher(text.strip());
        return counted.matches()
                ? kind(counted.group(1))
                        .map(kind -> new Locator(kind, counted.group(2)))
                        .orElse(new Locator("", text))
                : new Locator("", text);
    }

    private static Optional<String> kind(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String one = lower.length() > 2 && lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
        return Optional.ofNullable(KINDS.getOrDefault(lower, KINDS.get(one)));
    }
}
