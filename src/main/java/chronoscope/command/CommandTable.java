package chronoscope.command;

import chronoscope.explore.Explorer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All commands: what the prompt, completion, help, keys and the documents are made from. */
public final class CommandTable {
    private static final List<CommandSpec> ROWS = Stream.of(
                    MoveCommands.ROWS,
                    PaneCommands.ROWS,
                    FilterCommands.ROWS,
                    EvidenceCommands.ROWS,
                    TimeCommands.ROWS,
                    CountCommands.ROWS,
                    NoteCommands.ROWS,
                    PrintCommands.ROWS,
                    OutsideCommands.ROWS,
                    ScriptCommands.ROWS,
                    ListCommands.ROWS,
                    DisplayCommands.ROWS)
            .flatMap(List::stream)
            .toList();

    private static final Map<String, CommandSpec> BY_VERB = new LinkedHashMap<>();
    private static final Map<Form, CommandSpec> BY_FORM = new HashMap<>();

    static {
        for (CommandSpec spec : ROWS) {
            BY_VERB.put(spec.name(), spec);
            if (spec.writes()) {
                BY_VERB.put(spec.name() + Form.REPLACING, spec);
            }
            spec.aliases().forEach(alias -> BY_VERB.put(alias, spec));
            spec.forms().forEach(form -> BY_FORM.put(form, spec));
        }
    }

    private CommandTable() {}

    /** Returns the commands, group by group. */
    public static List<CommandSpec> rows() {
        return ROWS;
    }

    /** Returns the command of a verb or an alias, or empty; of a command that writes a file, also of the verb with !. */
    public static Optional<CommandSpec> row(String verb) {
        return Optional.ofNullable(BY_VERB.get(verb));
    }

    static CommandSpec of(Form form) {
        CommandSpec spec = BY_FORM.get(form);
        if (spec == null) {
            throw new IllegalStateException("no row has the form " + form.verb());
        }
        return spec;
    }

    /** Returns all candidates for the last word of a command. */
    static Stream<Candidate> candidates(Explorer explorer, Preferences preferences, List<String> words) {
        return words.size() == 1
                ? verbs(words.get(0))
                : row(words.get(0)).stream()
                        .flatMap(spec -> spec.candidates(explorer, preferences, words.subList(1, words.size())));
    }

    /** Returns all verbs; with ! where that is typed already and means something. */
    static Stream<Candidate> verbs(String typed) {
        boolean replaces = typed.endsWith(Form.REPLACING);
        return ROWS.stream()
                .map(spec ->
                        new Candidate(spec.name() + (replaces && spec.writes() ? Form.REPLACING : ""), spec.summary()));
    }
}
