package chronoscope.cite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Says in other words what CSL has and the processor passes over. */
final class StyleRepairs {
    private static final String NAMES = "names";
    private static final String DELIMITER = "delimiter";
    private static final String VARIABLE = "variable";
    private static final String SUFFIX = "year-suffix";

    private StyleRepairs() {}

    /**
     * Returns a style that means the same to the processor as the given one by the specification.
     *
     * @param locator the kind of what a label of a locator counts
     */
    static StyleNode of(StyleNode style, String locator) {
        boolean suffixes = style.all()
                        .anyMatch(node ->
                                node.attribute("disambiguate-add-year-suffix").equals("true"))
                && style.all().noneMatch(node -> node.attribute(VARIABLE).equals(SUFFIX));
        return style.mapped(node -> List.of(
                switch (node.name()) {
                    case "date" -> suffixes ? suffixed(delimited(node)) : delimited(node);
                    case "label" -> counted(node, locator);
                    case "substitute" -> substitute(node);
                    case NAMES -> each(node);
                    default -> node;
                }));
    }

    /** The delimiter between the parts of a date becomes what stands before each but the first. */
    private static StyleNode delimited(StyleNode date) {
        String delimiter = date.attribute(DELIMITER);
        if (delimiter.isEmpty() || !date.attribute("form").isEmpty()) {
            return date;
        }
        List<StyleNode> parts = new ArrayList<>();
        for (StyleNode part : date.children()) {
            parts.add(parts.isEmpty() ? part : part.with("prefix", delimiter + part.attribute("prefix")));
        }
        return date.holding(parts);
    }

    /** The letter that tells sources of one year apart stands behind the year, where the style names no other place. */
    private static StyleNode suffixed(StyleNode date) {
        boolean year = date.attribute("date-parts").equals("year")
                || (date.children().size() == 1
                        && date.children().get(0).attribute("name").equals("year"));
        if (!year || !date.attribute(VARIABLE).equals("issued")) {
            return date;
        }
        Map<String, String> around = new LinkedHashMap<>();
        List.of("prefix", "suffix").stream()
                .filter(date.attributes()::containsKey)
                .forEach(key -> around.put(key, date.attribute(key)));
        StyleNode letter = new StyleNode("text", Map.of(VARIABLE, SUFFIX), List.of(), "", date.place());
        return new StyleNode(
                "group", around, List.of(date.without("prefix").without("suffix"), letter), "", date.place());
    }

    /** A label that is always singular, or always plural, becomes its term where there is something to count. */
    private static StyleNode counted(StyleNode label, String locator) {
        String plural = label.attribute("plural");
        String variable = label.attribute(VARIABLE);
        if (variable.isEmpty() || !List.of("never", "always").contains(plural)) {
            return label;
        }
        StyleNode term = label.named("text")
                .without(VARIABLE)
                .with("term", variable.equals("locator") ? locator : variable)
                .with("plural", String.valueOf(plural.equals("always")));
        return new StyleNode(
                "choose",
                Map.of(),
                List.of(new StyleNode("if", Map.of(VARIABLE, variable), List.of(term), "", label.place())),
                "",
                label.place());
    }

    /** Names that stand in for others and have parts of their own keep these. */
    private static StyleNode substitute(StyleNode substitute) {
        return substitute.holding(substitute.children().stream()
                .map(child -> child.name().equals(NAMES) && !child.children().isEmpty()
                        ? new StyleNode("group", Map.of(), List.of(child), "", child.place())
                        : child)
                .toList());
    }

    /** Names of several kinds stand in a group, which has no delimiter before the first that there are. */
    private static StyleNode each(StyleNode names) {
        String[] variables = names.attribute(VARIABLE).split("\\s+");
        Optional<StyleNode> counting =
                names.child("name").filter(name -> name.attribute("form").equals("count"));
        boolean whole = variables.length < 2
                || names.attribute(DELIMITER).isEmpty()
                || names.child("substitute").isPresent()
                || counting.isPresent();
        if (whole) {
            return names;
        }
        Map<String, String> around = new LinkedHashMap<>(names.attributes());
        around.remove(VARIABLE);
        return new StyleNode(
                "group",
                around,
                Stream.of(variables)
                        .map(variable ->
                                new StyleNode(NAMES, Map.of(VARIABLE, variable), names.children(), "", names.place()))
                        .toList(),
                "",
                names.place());
    }
}
