package chronoscope.cite;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a style is used for. The processor does not know what a locator counts and whether a citation is ambiguous: this
 * is decided here, in a copy of the style for each use. Nor does it sort what is cited; that is {@link Order}'s.
 *
 * @param locator CSL's name for the kind of locator, such as "paragraph"; empty where it is text, or where there is none
 * @param ambiguous whether a short citation alone could be of another source, too
 * @param bibliography whether it is for the bibliography, where no citation came before another
 */
record StyleUse(String locator, boolean ambiguous, boolean bibliography) {
    static final StyleUse BIBLIOGRAPHY = new StyleUse("", false, true);

    private static final List<String> KNOWN = List.of("locator", "disambiguate", "position");
    private static final Map<String, String> ALWAYS = Map.of("match", "none", "type", "never");

    /** What is known of a condition. */
    private enum Outcome {
        HOLDS,
        FAILS,
        OPEN
    }

    /** Returns the style with all decided that the use decides. */
    StyleNode of(StyleNode style) {
        StyleNode decided = style.mapped(node -> switch (node.name()) {
            case "choose" -> choose(node);
            case "label" ->
                locator.isEmpty() && node.attribute("variable").equals("locator") ? List.of() : List.of(node);
            case "info", "sort" -> List.of();
            default -> List.of(node);
        });
        return reached(StyleRepairs.of(decided, locator));
    }

    private List<StyleNode> choose(StyleNode choose) {
        List<StyleNode> branches = new ArrayList<>();
        for (StyleNode branch : choose.children()) {
            Outcome outcome = branch.name().equals("else") ? Outcome.HOLDS : outcome(branch);
            if (outcome != Outcome.FAILS) {
                branches.add(outcome == Outcome.HOLDS ? always(branch) : reduced(branch));
            }
            if (outcome == Outcome.HOLDS) {
                break;
            }
        }
        if (branches.isEmpty()) {
            return List.of();
        }
        branches.set(0, branches.get(0).named("if"));
        return List.of(choose.holding(branches));
    }

    private static StyleNode always(StyleNode branch) {
        return new StyleNode("else-if", ALWAYS, branch.children(), "", branch.place());
    }

    /** Returns the branch without the conditions that are decided. */
    private static StyleNode reduced(StyleNode branch) {
        StyleNode left = branch.named("else-if");
        for (String known : KNOWN) {
            left = left.without(known);
        }
        return left;
    }

    private Outcome outcome(StyleNode branch) {
        String match = branch.attribute("match");
        boolean open =
                branch.attributes().keySet().stream().anyMatch(key -> !key.equals("match") && !KNOWN.contains(key));
        List<Boolean> decided = KNOWN.stream()
                .flatMap(key -> Stream.of(branch.attribute(key).split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .map(word -> holds(key, word)))
                .toList();
        boolean one = decided.contains(true);
        boolean other = decided.contains(false);
        return switch (match) {
            case "any" -> one ? Outcome.HOLDS : open ? Outcome.OPEN : Outcome.FAILS;
            case "none" -> one ? Outcome.FAILS : open ? Outcome.OPEN : Outcome.HOLDS;
            default -> other ? Outcome.FAILS : open || decided.isEmpty() ? Outcome.OPEN : Outcome.HOLDS;
        };
    }

    /** Each citation is written as the first one: it may be copied to where no other stands. */
    private boolean holds(String key, String word) {
        return switch (key) {
            case "locator" -> word.equals(locator);
            case "disambiguate" -> word.equals("true") == ambiguous;
            default -> word.equals("first") && !bibliography;
        };
    }

    /** Returns a style whose citations are what it sorts by: the macro's text, without quotation marks. */
    static StyleNode key(StyleNode style, String macro) {
        StyleNode.Place place = style.place();
        StyleNode text = new StyleNode("text", Map.of("macro", macro), List.of(), "", place);
        StyleNode layout = new StyleNode("layout", Map.of(), List.of(text), "", place);
        List<StyleNode> children = new ArrayList<>(style.children().stream()
                .filter(part -> !List.of("citation", "bibliography").contains(part.name()))
                .toList());
        children.add(new StyleNode("citation", Map.of(), List.of(layout), "", place));
        return style.holding(children).mapped(node -> List.of(node.without("quotes")));
    }

    /** Returns the style without macros that nothing calls. */
    private static StyleNode reached(StyleNode style) {
        Map<String, StyleNode> macros = macros(style);
        Set<String> called = new HashSet<>();
        style.children().stream()
                .filter(part -> !part.name().equals("macro"))
                .flatMap(StyleNode::all)
                .forEach(node -> node.macro().ifPresent(name -> reach(name, macros, called)));
        Predicate<StyleNode> dead = part -> part.name().equals("macro") && !called.contains(part.attribute("name"));
        return style.holding(style.children().stream().filter(dead.negate()).toList());
    }

    private static void reach(String name, Map<String, StyleNode> macros, Set<String> reached) {
        StyleNode macro = macros.get(name);
        if (macro != null && reached.add(name)) {
            macro.all().forEach(node -> node.macro().ifPresent(other -> reach(other, macros, reached)));
        }
    }

    private static Map<String, StyleNode> macros(StyleNode style) {
        Map<String, StyleNode> macros = new LinkedHashMap<>();
        style.children("macro").forEach(macro -> macros.put(macro.attribute("name"), macro));
        return macros;
    }
}
