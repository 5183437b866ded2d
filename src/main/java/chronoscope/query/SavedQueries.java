package chronoscope.query;

import chronoscope.text.Nearest;
import chronoscope.text.Parsed;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Queries that have a name: in another one, {@code @name} stands for them. */
public final class SavedQueries {
    /** What a name looks like, in words. */
    public static final String RULE = "must be lower-case letters, digits and '-', with a letter first";

    /** What is meant to be a name, however it is written. */
    static final Pattern USE = Pattern.compile("@[A-Za-z0-9._-]+");

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");

    private SavedQueries() {}

    /** A name in a query: where its sign stands, and the place behind it. */
    public record Use(String name, int start, int end) {}

    /** Tells whether a query may have this name. */
    public static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /** Reads a query that is to be saved; it names no other one, so that none names itself. */
    public static Parsed<WrittenQuery> parse(String text) {
        Parsed<WrittenQuery> parsed = Query.parse(text);
        return parsed.value().stream()
                .flatMap(query -> query.uses().stream())
                .findFirst()
                .map(use -> Parsed.<WrittenQuery>wrong(
                        use.start(), "a saved filter names no other one, as '@" + use.name() + "'"))
                .orElse(parsed);
    }

    private static String hint(String name, Map<String, String> saved) {
        String known = saved.isEmpty()
                ? ""
                : "; there " + (saved.size() == 1 ? "is" : "are") + " @"
                        + String.join(", @", new TreeSet<>(saved.keySet()));
        return Nearest.to(name, saved.keySet())
                .map(near -> "; did you mean '@" + near + "'?")
                .orElse("; in quotation marks it is a word" + known);
    }

    /** Returns the query with what its names stand for, or what is wrong with one of them or with what they make. */
    public static Parsed<WrittenQuery> expanded(WrittenQuery query, Map<String, String> saved) {
        List<Use> uses = query.uses();
        if (uses.isEmpty()) {
            return Parsed.of(query);
        }
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Use use : uses) {
            String meant = saved.get(use.name());
            if (meant == null) {
                return Parsed.wrong(
                        use.start(), "there is no saved filter '@" + use.name() + "'" + hint(use.name(), saved));
            }
            boolean whole = query.text().strip().length() == use.name().length() + 1;
            text.append(query.text(), at, use.start()).append(whole ? meant : "(" + meant + ")");
            at = use.end();
        }
        return Query.parse(text.append(query.text().substring(at)).toString());
    }
}
