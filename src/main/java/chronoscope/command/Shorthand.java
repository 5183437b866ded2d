package chronoscope.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What may be typed at a prompt for a command: the start of its verb, or what other programs call it. */
public final class Shorthand {
    private static final Map<String, String> USUAL = Map.ofEntries(
            Map.entry("q", "quit"),
            Map.entry("q!", "quit"),
            Map.entry("qa", "quit"),
            Map.entry("qa!", "quit"),
            Map.entry("wq", "quit"),
            Map.entry("x", "quit"),
            Map.entry("e", "edit"),
            Map.entry("e!", "reload"),
            Map.entry("h", "help"),
            Map.entry("?", "help"));

    private static final List<String> SAVING = List.of("w", "w!", "write", "save");

    private Shorthand() {}

    /** Returns the command that a word stands for, or empty where there is none or more than one. */
    public static Optional<CommandSpec> row(String word) {
        List<CommandSpec> rows = rows(word);
        return rows.size() == 1 ? Optional.of(rows.get(0)) : Optional.empty();
    }

    /** Returns a command's part of a line with its verb in full. */
    static Segment inFull(Segment typed) throws Wrong {
        Word verb = typed.verb();
        String word = verb.text();
        if (word.matches(WordReader.NUMBER)) {
            return typed.saying("row", word);
        }
        if (SAVING.contains(word)) {
            throw new Wrong(
                    verb.place(),
                    word + ": export writes the events, record what you do; the file is not changed here");
        }
        List<CommandSpec> rows = rows(word);
        if (rows.size() > 1) {
            throw new Wrong(verb.place(), "'" + word + "' is the start of " + names(rows));
        }
        if (rows.isEmpty()) {
            throw Lines.unknown(verb);
        }
        boolean replaces = rows.get(0).writes() && word.endsWith(Form.REPLACING);
        return typed.saying(rows.get(0).name() + (replaces ? Form.REPLACING : ""));
    }

    private static List<CommandSpec> rows(String word) {
        Optional<CommandSpec> whole = CommandTable.row(USUAL.getOrDefault(word, word));
        return whole.isPresent()
                ? List.of(whole.get())
                : CommandTable.rows().stream()
                        .filter(spec -> starts(spec, word))
                        .toList();
    }

    private static boolean starts(CommandSpec spec, String word) {
        String start = spec.writes() && word.endsWith(Form.REPLACING) ? word.substring(0, word.length() - 1) : word;
        return !start.isEmpty()
                && Stream.concat(Stream.of(spec.name()), spec.aliases().stream())
                        .anyMatch(verb -> verb.startsWith(start));
    }

    private static String names(List<CommandSpec> rows) {
        String all = rows.stream().map(CommandSpec::name).collect(Collectors.joining(", "));
        int last = all.lastIndexOf(", ");
        return all.substring(0, last) + " and " + all.substring(last + 2);
    }
}
