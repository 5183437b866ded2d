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

    /** Returns the verb of what the keys do, or of what the prompt is for that they open. */
    String verb() {
        String[] words = command.split("[ ;]+", 3);
        boolean opens = words[0].equals("prompt") && Catalog.command(words[1]).isPresent();
        return opens ? words[1] : words[0];
    }

    /** Returns what the keys are about. */
    CommandSpec.Group group() {
        return Catalog.command(verb()).map(CommandSpec::group).orElse(CommandSpec.Group.LOOK);
    }

    /** Returns the command's text for a count, 0 where none was typed. */
    public String text(int count) {
        return count == 0 ? command : counted.replace("{n}", String.valueOf(count));
    }
}
