package chronoscope.explore;

import chronoscope.model.Claim;
import chronoscope.model.Event;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was found about a statement: an event as a whole, or one claim of it.
 *
 * @param type what JSON calls it
 * @param remark what was found, as the end of a line; may be empty
 * @param sentence the same, as the start of a sentence
 * @param fields the same for programs, by name
 */
public record Finding(
        String type, Event event, Optional<Claim> claim, String remark, String sentence, Map<String, Object> fields) {
    public Finding {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** Returns a finding of which nothing is said yet. */
    static Finding of(String type, Event event, Optional<Claim> claim) {
        return new Finding(type, event, claim, "", "", Map.of());
    }

    /** Returns the same with what was found, for lines and for sentences. */
    Finding saying(String remark, String sentence) {
        return new Finding(type, event, claim, remark, sentence, fields);
    }

    /** Returns the same with a field behind those that it has. */
    Finding with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(fields);
        more.put(name, value);
        return new Finding(type, event, claim, remark, sentence, more);
    }

    /** Returns the statement: the claim, or what the event is called. */
    public String statement() {
        return claim.map(Claim::text).orElse(event.title());
    }

    /** Returns the line of the finding, with the event's id before it. */
    String line() {
        return "  " + event.id() + "  " + words();
    }

    /** Returns the statement and what was found of it. */
    String words() {
        return statement() + (remark.isEmpty() ? "" : " (" + remark + ")");
    }
}
