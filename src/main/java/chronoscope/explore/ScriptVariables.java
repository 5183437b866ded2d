package chronoscope.explore;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The variables of scripts: they are part of no screen.
 *
 * @param texts what stands for {@code $name}, by name
 */
public record ScriptVariables(Map<String, String> texts) {
    public static final ScriptVariables NONE = new ScriptVariables(Map.of());

    /** How many characters names and texts may have together: each line could double them. */
    static final int MOST = 1_000_000;

    public ScriptVariables {
        texts = Map.copyOf(texts);
    }

    /** Returns the text of a variable, or empty where it is not set. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(texts.get(name));
    }

    /** Returns the variables after one is set: known without an explorer, so that a script can be read before it runs. */
    public ScriptVariables with(String name, String text) {
        Map<String, String> more = new HashMap<>(texts);
        more.put(name, text);
        return new ScriptVariables(more);
    }

    boolean isTooMuch() {
        return texts.entrySet().stream()
                        .mapToInt(
                                each -> each.getKey().length() + each.getValue().length())
                        .sum()
                > MOST;
    }
}
