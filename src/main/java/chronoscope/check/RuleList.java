package chronoscope.check;

import chronoscope.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All rules, each in one line. */
public final class RuleList {
    private RuleList() {}

    /** Returns the rules as a table of text. */
    public static List<String> lines() {
        List<Explanation> all = Explanation.all();
        int widest = all.stream()
                .mapToInt(each -> each.rule().label().length())
                .max()
                .orElse(0);
        return all.stream()
                .map(each -> padded(each.rule().label(), widest) + padded(each.severity(), 14) + each.summary())
                .toList();
    }

    private static String padded(String text, int columns) {
        return text + " ".repeat(columns - text.length() + 2);
    }

    /** Returns the rules as lines of JSON. */
    public static List<String> json() {
        return Explanation.all().stream().map(RuleList::json).toList();
    }

    private static String json(Explanation explained) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", "rule");
        fields.put("name", explained.rule().label());
        fields.put("severity", explained.severity().replace(" (always)", ""));
        fields.put("fixed", explained.rule().isFixed());
        fields.put("about", explained.about());
        return Json.line(fields);
    }
}
