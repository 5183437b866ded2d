package chronoscope.command;

import chronoscope.explore.Pane;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Keys and what they do.
 *
 * @param panes where they do it
 * @param command the command's text
 * @param counted the command's text where a count was typed, with {@code {n}} in its place
 * @param letter whether the command wants a letter, which the next key gives
 * @param meaning a few words for the help
 */
public record Binding(Set<Pane> panes, List<Key> keys, String command, String counted, boolean letter, String meaning) {
    public Binding {
        panes = Set.copyOf(panes);
        keys = List.copyOf(keys);
    }

    /** Returns the keys as documents write them. */
    public String keyNames() {
        return keys.stream().map(Key::label).collect(Collectors.joining(" "));
    }

    /** Returns the command's text for a count, 0 where none was typed. */
    public String text(int count) {
        return count == 0 ? command : counted.replace("{n}", String.valueOf(count));
    }
}
