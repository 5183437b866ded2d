package chronoscope.model;

import java.util.List;

/**
 * What people call an actor, a place or a tag.
 *
 * @param text the name that is shown
 * @param also other names of it, under which it is found
 */
public record Name(String text, List<String> also) {
    public Name {
        also = List.copyOf(also);
    }

    /** Returns a name that is the only one. */
    public static Name of(String text) {
        return new Name(text, List.of());
    }

    /** Returns the name as an event shows it: "Iran (also Persia)". */
    public String whole() {
        return also.isEmpty() ? text : text + " (also " + String.join(", ", also) + ")";
    }
}
