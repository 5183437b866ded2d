package chronoscope.command;

import chronoscope.explore.KeySheet;
import chronoscope.explore.Pane;
import chronoscope.text.Measure;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Help texts, made from the catalog and the keymap. */
final class Help {
    private static final List<String> NOTES = List.of(
            "A number before a key is a count: 5j, 2o. A prompt edits as readline does.",
            "A click selects, and enters what is selected; the wheel scrolls.",
            "On the axis a click jumps, the wheel zooms, and dragging pans.",
            "There • falls here, ◦ here or about here, █ lasts all of this, ▒ falls somewhere in here,",
            "░ may be here or elsewhere, ⋯ goes on without a known end; ▓ and 2 to 9 are several events.");

    private Help() {}

    static List<String> commands() {
        int usage = widest(Catalog.commands().stream().map(CommandSpec::usage));
        List<String> lines = new ArrayList<>();
        for (CommandSpec.Group group : CommandSpec.Group.values()) {
            lines.add(group.label());
            for (CommandSpec spec : Catalog.commands()) {
                if (spec.group() == group) {
                    lines.add("  " + Measure.NARROW.pad(spec.usage(), usage) + "  " + spec.summary());
                }
            }
        }
        lines.add("");
        lines.add(
                "help COMMAND explains one; help keys lists the keys, help playing those of a script that is played.");
        return lines;
    }

    static List<String> command(CommandSpec spec, Keymap keymap) {
        List<String> lines = new ArrayList<>();
        lines.add(spec.usage());
        lines.add("  " + spec.summary());
        if (!spec.aliases().isEmpty()) {
            lines.add("  also: " + String.join(", ", spec.aliases()));
        }
        String keys = keymap.bindings().stream()
                .filter(binding -> binding.verb().equals(spec.name()))
                .map(binding -> binding.keyNames() + " (" + binding.command() + ")")
                .distinct()
                .collect(Collectors.joining(", "));
        if (!keys.isEmpty()) {
            lines.add("  keys: " + keys);
        }
        return lines;
    }

    static Map<Pane, KeySheet> keys(Keymap keymap) {
        Map<Pane, KeySheet> sheets = new EnumMap<>(Pane.class);
        for (Pane pane : Pane.values()) {
            int names = widest(keymap.bindings(pane).map(Binding::keyNames));
            List<List<String>> groups = new ArrayList<>();
            for (CommandSpec.Group group : CommandSpec.Group.values()) {
                List<String> keys = keymap.bindings(pane)
                        .filter(binding -> binding.group() == group)
                        .map(binding -> "  " + Measure.NARROW.pad(binding.keyNames(), names) + "  " + binding.meaning())
                        .toList();
                if (!keys.isEmpty()) {
                    groups.add(Stream.concat(Stream.of(group.title()), keys.stream())
                            .toList());
                }
            }
            sheets.put(pane, new KeySheet("keys of the " + pane.label(), groups, NOTES));
        }
        return sheets;
    }

    static List<String> playing() {
        List<String> lines = new ArrayList<>();
        lines.add("keys while a script is played");
        int names = widest(Stream.of(PlayKey.values()).map(PlayKey::keyNames));
        for (PlayKey key : PlayKey.values()) {
            lines.add("  " + Measure.NARROW.pad(key.keyNames(), names) + "  " + key.meaning());
        }
        return lines;
    }

    private static int widest(Stream<String> texts) {
        return texts.mapToInt(Measure.NARROW::of).max().orElse(0);
    }
}
