package chronoscope.command;

import chronoscope.explore.Explorer;
import chronoscope.explore.KeyHelp;
import chronoscope.explore.Output;
import chronoscope.explore.Pane;
import chronoscope.explore.Panes;
import chronoscope.explore.Step;
import chronoscope.text.Labelled;
import chronoscope.text.Measure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page of help, made from the table.
 *
 * @param topic a verb, a word of {@link #OTHERS}, or empty for the list of all commands
 * @param keymap the reader's keys
 */
record HelpPage(String topic, Keymap keymap) {
    private static final String KEYS = "keys";
    private static final String PLAYING = "playing";
    private static final String MOST_USED = "Most used";
    private static final List<String> OTHERS = Stream.concat(
                    Labelled.labels(HelpTopic.values()).stream(), Stream.of(KEYS, PLAYING))
            .toList();

    /** A wider usage has a line of its own. */
    private static final int WIDEST_USAGE = 36;

    private static final String MORE =
            "help COMMAND explains one, with examples. help dates, help queries and help legend"
                    + " explain more. help keys lists the keys, help playing those for playing a script.";

    private static final List<String> NOTES = List.of(
            "/ searches in this page, n goes on, Esc ends the search.",
            "A number before a key is a count: 5j, 2o. A prompt edits as readline does.",
            "A click selects, and enters what is selected; the wheel scrolls.",
            "On the axis a click jumps, the wheel zooms, and dragging pans.",
            "help legend explains the signs, help dates and help queries what can be typed, help all commands.");

    /** What help is wanted for. */
    static final Argument<HelpPage> ARGUMENT = Argument.of(
                    "[command|" + String.join("|", OTHERS) + "]", HelpPage::read, HelpPage::topic)
            .offering((explorer, preferences, words) -> words.size() > 1
                    ? Stream.empty()
                    : Stream.concat(
                            CommandTable.verbs(words.get(0)), OTHERS.stream().map(word -> new Candidate(word, ""))));

    private static HelpPage read(WordReader words) throws Wrong {
        Keymap keymap = words.preferences().keys();
        if (!words.more()) {
            return new HelpPage("", keymap);
        }
        Word topic = words.take("");
        List<String> begun =
                OTHERS.stream().filter(word -> word.startsWith(topic.text())).toList();
        Optional<String> command = CommandTable.row(topic.text()).map(CommandSpec::name);
        // As with commands, a beginning of one word only is enough.
        String name =
                command.isEmpty() && begun.size() == 1 ? begun.get(0) : command.orElseThrow(() -> Lines.unknown(topic));
        return new HelpPage(name, keymap);
    }

    /** Prints the page; the keys, where they are read already, are left. */
    Step printed(Explorer explorer) {
        boolean keysRead =
                explorer.focus() == Pane.OUTPUT && explorer.output().stream().anyMatch(Output.Keys.class::isInstance);
        if (keysRead && topic.equals(KEYS)) {
            return Panes.leave(explorer);
        }
        return Step.printed(
                explorer,
                topic.equals(KEYS)
                        ? List.of(new Output.Keys(keys(explorer.focus())))
                        : Labelled.of(topic, HelpTopic.values())
                                .map(HelpTopic::page)
                                .orElseGet(this::page));
    }

    private List<Output> page() {
        return topic.equals(PLAYING)
                ? messages(playing())
                : CommandTable.row(topic)
                        .map(this::explained)
                        .orElseGet(() -> List.of(new Output.Columns(commands(), sheet())));
    }

    private static List<Output> messages(List<String> lines) {
        return lines.stream().<Output>map(Output.Message::new).toList();
    }

    private static List<String> commands() {
        int usage = widest(CommandTable.rows().stream().map(CommandSpec::usage).filter(HelpPage::isNarrow));
        List<String> lines = new ArrayList<>();
        for (CommandSpec.Group group : CommandSpec.Group.values()) {
            lines.add(group.label());
            for (CommandSpec spec : CommandTable.rows()) {
                if (spec.group() == group) {
                    boolean narrow = isNarrow(spec.usage());
                    if (!narrow) {
                        lines.add("  " + spec.usage());
                    }
                    lines.add("  " + Measure.NARROW.pad(narrow ? spec.usage() : "", usage) + "  " + spec.summary());
                }
            }
        }
        lines.add("");
        lines.add(MORE);
        return lines;
    }

    /** Returns the commands by their names alone, which two columns have room for. */
    private static KeyHelp sheet() {
        int names = widest(CommandTable.rows().stream().map(CommandSpec::name));
        return new KeyHelp(
                "Commands",
                Stream.of(CommandSpec.Group.values())
                        .map(group -> Stream.concat(
                                        Stream.of(group.title()),
                                        CommandTable.rows().stream()
                                                .filter(spec -> spec.group() == group)
                                                .map(spec -> "  " + Measure.NARROW.pad(spec.name(), names) + "  "
                                                        + spec.summary()))
                                .toList())
                        .toList(),
                List.of(MORE));
    }

    private static boolean isNarrow(String usage) {
        return Measure.NARROW.of(usage) <= WIDEST_USAGE;
    }

    private List<Output> explained(CommandSpec spec) {
        List<String> lines = new ArrayList<>(spec.usages());
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
        return Stream.concat(
                        messages(lines).stream(),
                        spec.examples().stream().map(example -> new Output.Example(example.line())))
                .toList();
    }

    /** What several keys do stands once, even where some of them do it in fewer panes; what the last line names is first. */
    private KeyHelp keys(Pane pane) {
        Map<String, Map<String, String>> groups = new LinkedHashMap<>();
        keymap.bindings(pane)
                .sorted(Comparator.comparing(
                                (Binding binding) -> !binding.hints().containsKey(pane))
                        .thenComparing(Binding::group))
                .forEach(binding -> groups.computeIfAbsent(
                                binding.hints().containsKey(pane)
                                        ? MOST_USED
                                        : binding.group().title(),
                                title -> new LinkedHashMap<>())
                        .merge(binding.meaning(), binding.keyNames(), (one, other) -> one + ", " + other));
        int names = widest(groups.values().stream().flatMap(group -> group.values().stream()));
        List<List<String>> lines = groups.entrySet().stream()
                .map(group -> Stream.concat(
                                Stream.of(group.getKey()),
                                group.getValue().entrySet().stream()
                                        .map(key ->
                                                "  " + Measure.NARROW.pad(key.getValue(), names) + "  " + key.getKey()))
                        .toList())
                .toList();
        return new KeyHelp("Keys of the " + pane.label() + "; :help legend explains the signs", lines, NOTES);
    }

    private static List<String> playing() {
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
