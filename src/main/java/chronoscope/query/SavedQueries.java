package chronoscope.query;

import chronoscope.text.Nearest;
import chronoscope.text.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** Returns what is wrong with a query that is to be saved; it names no other one, so that none names itself. */
    public static Optional<Problem> problem(String query) {
        ParsedQuery parsed = Query.parse(query);
        Optional<Problem> nested = parsed.uses().stream()
                .findFirst()
                .map(use -> new Problem(use.start(), "a saved filter names no other one, as '@" + use.name() + "'"));
        return parsed.problem().or(() -> nested);
    }

    /** Returns what is wrong where a query uses a name that none has, or empty. */
    public static Optional<String> unknown(String query, Map<String, String> saved) {
        return Query.parse(query).uses().stream()
                .filter(use -> !saved.containsKey(use.name()))
                .findFirst()
                .map(use -> "there is no saved filter '@" + use.name() + "'" + hint(use.name(), saved));
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

    /** Returns the query with what its names stand for. */
    public static String expanded(String query, Map<String, String> saved) {
        List<Use> uses = Query.parse(query).uses();
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Use use : uses) {
            String meant = saved.getOrDefault(use.name(), "");
            boolean whole =
                    uses.size() == 1 && query.strip().length() == use.name().length() + 1;
            text.append(query, at, use.start()).append(whole ? meant : "(" + meant + ")");
            at = use.end();
        }
        return text.append(query.substring(at)).toString();
    }
}
