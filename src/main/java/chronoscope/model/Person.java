package chronoscope.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Whoever made a source: a person, or an institution.
 *
 * @param parts the parts of the name by the names that CSL has for them, such as "family"; "literal" for a whole name
 */
public record Person(Map<String, String> parts) {
    /** The parts of a name in the order in which they are displayed. */
    public static final List<String> PARTS =
            List.of("given", "dropping-particle", "non-dropping-particle", "family", "suffix");

    /** The name as a whole, which nobody divides. */
    public static final String LITERAL = "literal";

    public Person {
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }

    /** Returns a name that is not divided. */
    public static Person named(String literal) {
        return new Person(Map.of(LITERAL, literal));
    }

    /** Returns the name as it is displayed, given name first; empty where no part of it is known. */
    public String displayed() {
        String literal = parts.get(LITERAL);
        return literal != null
                ? literal
                : PARTS.stream().map(parts::get).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }
}
