package chronoscope.cite;

import chronoscope.text.Nearest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds in a style what would keep the processor from an answer: missing parts, macros that are nowhere or never end. */
final class StyleCheck {
    /** How many elements a citation may be made of; the longest known style has a tenth. */
    private static final long LONGEST = 5_000_000;

    private static final List<String> MATCHES = List.of("", "all", "any", "none");

    private final String file;
    private final StyleNode style;
    private final Map<String, StyleNode> macros = new LinkedHashMap<>();
    private final Map<String, Long> sizes = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    private StyleCheck(String file, StyleNode style) {
        this.file = file;
        this.style = style;
        style.children("macro").forEach(macro -> macros.put(macro.attribute("name"), macro));
    }

    /** Accepts an independent style, or says what is wrong with it. */
    static void check(String file, StyleNode style) throws StyleException {
        new StyleCheck(file, style).check();
    }

    private void check() throws StyleException {
        StyleNode citation = style.child("citation")
                .orElseThrow(() -> wrong(style, "the style has no <citation>, so it says nothing of citations"));
        if (citation.child("layout").isEmpty()) {
            throw wrong(citation, "<citation> has no <layout>");
        }
        StyleNode bibliography = style.child("bibliography").orElse(citation);
        if (bibliography.child("layout").isEmpty()) {
            throw wrong(bibliography, "<bibliography> has no <layout>");
        }
        for (StyleNode node : style.all().toList()) {
            if (!MATCHES.contains(node.attribute("match")) && !node.name().equals("name")) {
                throw wrong(node, "match=\"" + node.attribute("match") + "\" must be all, any or none");
            }
        }
        if (size(citation) > LONGEST || size(bibliography) > LONGEST) {
            throw wrong(style, "the macros call each other too often; Chronoscope takes no more");
        }
    }

    private long size(StyleNode node) throws StyleException {
        long size = 1;
        for (StyleNode child : node.children()) {
            size = Math.min(LONGEST + 1, size + size(child));
        }
        return node.macro().isPresent()
                ? Math.min(LONGEST + 1, size + called(node, node.macro().get()))
                : size;
    }

    private long called(StyleNode caller, String name) throws StyleException {
        StyleNode macro = macros.get(name);
        if (macro == null) {
            throw wrong(caller, "there is no macro '" + name + "'" + Nearest.hint(name, macros.keySet()));
        }
        Long known = sizes.get(name);
        if (known != null) {
            return known;
        }
        if (!open.add(name)) {
            throw wrong(caller, "macro '" + name + "' calls itself");
        }
        long size = size(macro);
        open.remove(name);
        sizes.put(name, size);
        return size;
    }

    private StyleException wrong(StyleNode node, String message) {
        return new StyleException(file, node.place(), message);
    }
}
