package chronoscope.command;

import chronoscope.explore.Pane;
import chronoscope.explore.TextUiEffect;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A command as a palette offers it.
 *
 * @param names its verb and the other verbs for the same
 * @param keys those that do it, or open a prompt for it, in the pane where the palette was opened
 * @param inNames which characters of the names were typed
 * @param inAbout which characters of the summary were typed, where the names do not have them
 */
public record Offer(CommandSpec spec, String names, String keys, List<Integer> inNames, List<Integer> inAbout)
        implements Offered {
    private static final int MOST_RECENT = 20;

    /** What is the same in every pane says little of the one that the reader is in. */
    private static final Set<CommandSpec.Group> EVERYWHERE =
            EnumSet.of(CommandSpec.Group.MOVE, CommandSpec.Group.PANES);

    public Offer {
        inNames = List.copyOf(inNames);
        inAbout = List.copyOf(inAbout);
    }

    /**
     * Returns the commands that have the typed letters in their name or summary, best first; of those that fit as well, the
     * ones that have a key in the pane, and of them those that do more than move.
     *
     * @param recent verbs, the latest first, which come before others that fit as well
     * @param keymap the reader's keys
     */
    public static List<Offer> of(String typed, Pane pane, List<String> recent, Keymap keymap) {
        Comparator<CommandSpec> latest = Comparator.comparingInt(spec -> {
            int place = recent.indexOf(spec.name());
            return place < 0 ? MOST_RECENT : place;
        });
        String letters = Fuzzy.letters(typed);
        // Each is asked for its verb once: this is done for every letter that is typed.
        Map<String, List<Binding>> bound = keymap.bindings(pane).collect(Collectors.groupingBy(Binding::verb));
        Comparator<CommandSpec> useful = Comparator.comparingInt(
                spec -> !bound.containsKey(spec.name()) ? 2 : EVERYWHERE.contains(spec.group()) ? 1 : 0);
        return CommandTable.rows().stream()
                .sorted(latest.thenComparing(useful))
                .flatMap(spec -> ranked(letters, spec, bound.getOrDefault(spec.name(), List.of())).stream())
                .sorted(Comparator.comparingInt(Ranked::rank).reversed())
                .map(Ranked::offer)
                .toList();
    }

    /** Returns the verbs that were used, the latest first; moves and prompts tell little of what is wanted next. */
    public static List<String> recently(Command done, List<String> before) {
        CommandSpec spec = done.spec();
        String verb = spec.name();
        if (spec.group() == CommandSpec.Group.MOVE || spec.group() == CommandSpec.Group.PANES) {
            return before;
        }
        List<String> verbs = new ArrayList<>(before);
        verbs.remove(verb);
        verbs.add(0, verb);
        return List.copyOf(verbs.subList(0, Math.min(verbs.size(), MOST_RECENT)));
    }

    @Override
    public String about() {
        return spec.summary();
    }

    @Override
    public String hint() {
        return spec.usage();
    }

    /** Returns the line that choosing this runs: the command, or a prompt for what it needs besides its name. */
    @Override
    public String line() {
        return spec.needsWords()
                ? PaneCommands.PROMPT
                        .with(TextUiEffect.Prompt.Kind.COMMAND, spec.name() + " ")
                        .text()
                : spec.name();
    }

    private record Ranked(Offer offer, int rank) {}

    private static Optional<Ranked> ranked(String letters, CommandSpec spec, List<Binding> bound) {
        String names =
                Stream.concat(Stream.of(spec.name()), spec.aliases().stream()).collect(Collectors.joining(", "));
        // Any match in the name is better than the best one in the summary.
        int above = 1_000_000;
        Optional<Fuzzy> inNames = Fuzzy.of(letters, names, Fuzzy.Starts.ANYWHERE);
        Optional<Fuzzy> inSummary =
                inNames.isPresent() ? Optional.empty() : Fuzzy.of(letters, spec.summary(), Fuzzy.Starts.WORDS);
        return inNames.map(found -> above + found.score())
                .or(() -> inSummary.map(Fuzzy::score))
                .map(rank -> new Ranked(new Offer(spec, names, keys(bound), places(inNames), places(inSummary)), rank));
    }

    private static List<Integer> places(Optional<Fuzzy> found) {
        return found.map(Fuzzy::places).orElse(List.of());
    }

    /** Returns the first key for each way to do the command. */
    private static String keys(List<Binding> bound) {
        Map<String, String> keys = new LinkedHashMap<>();
        bound.forEach(binding ->
                keys.putIfAbsent(binding.command(), binding.keys().get(0).label()));
        return String.join(" ", keys.values());
    }
}
