package chronoscope.cast;

import java.util.LinkedHashMap;
import java.util.Map;

/** The style sheet of a picture: looks and movements under short names, each only once. */
final class StyleSheet {
    private final Map<String, String> looks = new LinkedHashMap<>();
    private final Map<String, String> movements = new LinkedHashMap<>();

    /** Returns the class of what looks like this. */
    String look(String css) {
        return looks.computeIfAbsent(css, key -> "c" + looks.size());
    }

    /** Returns the class of what moves like this. */
    String movement(String keyframes) {
        return movements.computeIfAbsent(keyframes, key -> "m" + movements.size());
    }

    /** Returns the sheet; who asked for less motion sees things where they come to rest. */
    String sheet(String duration) {
        StringBuilder sheet = new StringBuilder("text{white-space:pre}");
        looks.forEach((css, name) ->
                sheet.append("\n.").append(name).append('{').append(css).append('}'));
        movements.forEach((keyframes, name) -> sheet.append("\n@keyframes ")
                .append(name)
                .append('{')
                .append(keyframes)
                .append('}'));
        if (!movements.isEmpty()) {
            sheet.append("\n@media (prefers-reduced-motion:no-preference){");
            sheet.append(".").append(String.join(",.", movements.values()));
            sheet.append("{animation:").append(duration).append(" step-end infinite}");
            movements
                    .values()
                    .forEach(name -> sheet.append("\n.")
                            .append(name)
                            .append("{animation-name:")
                            .append(name)
                            .append('}'));
            sheet.append('}');
        }
        return sheet.toString();
    }
}
