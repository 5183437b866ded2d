package chronoscope.yaml;

import chronoscope.text.Labelled;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How bad the problems of each rule are to one file.
 *
 * @param own what the file says; empty for a rule that it wants to hear nothing of
 */
public record Levels(Map<Rule, Optional<Severity>> own) {
    /** What holds where a file says nothing. */
    static final Levels USUAL = new Levels(Map.of());

    static final List<String> WORDS = List.of("error", "warning", "off");

    public Levels {
        own = Map.copyOf(own);
    }

    /** Returns them with one rule's changed. */
    Levels with(Rule rule, String word) {
        Map<Rule, Optional<Severity>> more = new EnumMap<>(Rule.class);
        more.putAll(own);
        more.put(rule, Labelled.of(word, Severity.values()));
        return new Levels(more);
    }

    /** Returns how bad a rule's problems are; empty where nobody wants to hear of them. */
    public Optional<Severity> of(Rule rule) {
        return own.getOrDefault(rule, rule.usual());
    }

    /** Returns the rules that the file turns off. */
    Set<Rule> off() {
        // Most files turn off none, and the first frame waits for this.
        return own.isEmpty()
                ? Set.of()
                : own.keySet().stream().filter(rule -> of(rule).isEmpty()).collect(Collectors.toSet());
    }
}
