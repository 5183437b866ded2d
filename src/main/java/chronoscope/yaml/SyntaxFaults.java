package chronoscope.yaml;

import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says in our own words what the YAML parser could not read. */
final class SyntaxFaults {
    /** A fault by what the parser was doing and what it met; both are parts of the parser's English. */
    private record Rule(String doing, String met, At at, String message) {
        boolean fits(String context, String problem) {
            return context.contains(doing) && problem.contains(met);
        }
    }

    private enum At {
        START,
        BEFORE,
        FAULT
    }

    // The first rule that fits speaks.
    private static final List<Rule> RULES = List.of(
            new Rule("", "(TAB)", At.FAULT, "a tab cannot stand here; use blanks"),
            new Rule("", "found character '%'", At.FAULT, "a text that starts with '%' must be quoted: \"%...\""),
            new Rule("", "found character", At.FAULT, "a text that starts with this character must be quoted"),
            new Rule("simple key", "", At.START, "a ':' and a value, or quotes around the text, are missing here"),
            new Rule(
                    "",
                    "sequence entries",
                    At.FAULT,
                    "a list item must start on a line of its own; quote a text that starts with '- '"),
            new Rule("", "mapping keys", At.FAULT, "a key must start on a line of its own; quote a text with '? '"),
            new Rule("", "mapping values", At.FAULT, "a value is not allowed here; quote a text that contains ': '"),
            new Rule("directive", "", At.START, "a text that starts with '%' must be quoted: \"%...\""),
            new Rule("", "directive", At.FAULT, "a YAML directive that cannot be read; remove it"),
            new Rule("", "incompatible YAML", At.FAULT, "only YAML 1 can be read"),
            new Rule("", "<document start>", At.FAULT, "nothing may follow the end of the timeline"),
            new Rule("an alias", "", At.START, "a text that starts with '*' must be quoted, unless it is an alias"),
            new Rule("an anchor", "", At.START, "a text that starts with '&' must be quoted, unless it is an anchor"),
            new Rule("", "tag handle", At.FAULT, "type tags are not read; quote a text that starts with '!'"),
            new Rule("a tag", "", At.START, "type tags are not read; quote a text that starts with '!'"),
            new Rule("block scalar", "", At.FAULT, "after '|' or '>' the text starts on the next line"),
            new Rule("double-quoted", "", At.FAULT, "an unknown escape; write \\\\ for a backslash"),
            new Rule("quoted scalar", "", At.START, "the quote that opens here is never closed"),
            new Rule("flow sequence", "stream end", At.START, "the '[' that opens here is never closed"),
            new Rule("flow mapping", "stream end", At.START, "the '{' that opens here is never closed"),
            new Rule(
                    "flow node",
                    "stream end",
                    At.BEFORE,
                    "a value or a closing bracket is missing after this; a value that starts with '#' is quoted"),
            new Rule("", "but got ?", At.FAULT, "between brackets a text that contains '?' must be quoted"),
            new Rule("flow sequence", "", At.FAULT, "',' or ']' is missing before this"),
            new Rule(
                    "flow mapping",
                    "but got :",
                    At.FAULT,
                    "',' or '}' is missing before this; a value above it that starts with '#' is quoted"),
            new Rule("flow mapping", "", At.FAULT, "',' or '}' is missing before this"),
            new Rule("block mapping", "", At.FAULT, "this belongs to no key above it; look at indentation and quotes"),
            new Rule("block collection", "", At.FAULT, "this belongs to no list above it; look at the indentation"),
            new Rule("node", "", At.FAULT, "a value is missing before this"));

    private static final Rule OTHERWISE = new Rule("", "", At.FAULT, "this is not YAML that can be read");

    private SyntaxFaults() {}

    /** @param before where what was read last stands */
    static UnreadableException stop(MarkedYAMLException fault, Position before) {
        String context = String.valueOf(fault.getContext());
        String problem = String.valueOf(fault.getProblem());
        Rule rule = RULES.stream()
                .filter(candidate -> candidate.fits(context, problem))
                .findFirst()
                .orElse(OTHERWISE);
        if (rule.at() == At.BEFORE) {
            return new UnreadableException(before, rule.message());
        }
        Mark place = rule.at() == At.START
                ? Optional.ofNullable(fault.getContextMark()).orElse(fault.getProblemMark())
                : fault.getProblemMark();
        return new UnreadableException(place == null ? Position.START : YamlTokens.placeOf(place), rule.message());
    }
}
