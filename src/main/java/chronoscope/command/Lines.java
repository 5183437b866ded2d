package chronoscope.command;

import chronoscope.explore.Explorer;
import chronoscope.explore.ScriptVariables;
import chronoscope.text.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads lines of commands, and completes them. */
public final class Lines {
    /** Longer lines are refused: nobody types them, and a remote program must not make us hold them. */
    public static final int LONGEST = 65_536;

    private static final int MOST_CANDIDATES = 500;

    private Lines() {}

    /** Reads a line that has no variables: its commands, or what is wrong with it. */
    public static ParsedLine parse(String line) {
        return parse(line, ScriptVariables.NONE, Preferences.USUAL);
    }

    /** Reads a line of a reader who has preferences: its commands, or what is wrong with it. */
    public static ParsedLine parse(String line, ScriptVariables variables, Preferences preferences) {
        return parse(line, variables, preferences, segment -> segment);
    }

    /** Reads a line that was typed at a prompt, where verbs may be shortened: its commands, or what is wrong with it. */
    public static ParsedLine parseTyped(String line, ScriptVariables variables, Preferences preferences) {
        return parse(line, variables, preferences, Shorthand::inFull);
    }

    /** How the parts of a line are meant. */
    private interface Meaning {
        Segment of(Segment typed) throws Wrong;
    }

    private static ParsedLine parse(String line, ScriptVariables variables, Preferences preferences, Meaning meaning) {
        try {
            if (line.length() > LONGEST) {
                throw new Wrong(LONGEST, "a line has at most " + LONGEST + " characters");
            }
            List<Command> commands = new ArrayList<>();
            ScriptVariables known = variables;
            for (Segment segment : new Splitter(line).split()) {
                Command command = command(meaning.of(segment), new Dollars(known), preferences);
                if (command.role() instanceof Role.Variable variable) {
                    known = known.with(variable.name(), variable.value());
                }
                commands.add(command);
            }
            return new ParsedLine(commands, Optional.empty(), known);
        } catch (Wrong wrong) {
            return new ParsedLine(List.of(), Optional.of(wrong.problem()), variables);
        }
    }

    static Command command(Segment segment, Dollars dollars, Preferences preferences) throws Wrong {
        Word verb = segment.verb();
        CommandSpec spec = CommandTable.row(verb.text()).orElseThrow(() -> unknown(verb));
        WordReader words = new WordReader(spec, segment, dollars, preferences);
        Command command = spec.read(words);
        words.end();
        return command;
    }

    static Wrong unknown(Word verb) {
        List<String> names = CommandTable.rows().stream()
                .flatMap(spec -> Stream.concat(Stream.of(spec.name()), spec.aliases().stream()))
                .toList();
        String hint = Nearest.hint(verb.text(), names);
        return new Wrong(
                verb.place(),
                "there is no command '" + verb.text() + "'" + (hint.isEmpty() ? "; 'help' lists them" : hint));
    }

    /**
     * What could stand at the end of a line.
     *
     * @param from where the word starts that a candidate replaces, from 0
     */
    public record Completion(int from, List<Candidate> candidates) {
        public Completion {
            candidates = List.copyOf(candidates);
        }
    }

    /** Returns what could be typed at the end of the line, in the catalog's or the timeline's order. */
    public static Completion complete(String line, Explorer explorer, Preferences preferences) {
        List<String> words = Typed.of(line).words();
        if (words.isEmpty()) {
            return new Completion(line.length(), List.of());
        }
        String last = words.get(words.size() - 1);
        List<Candidate> known =
                CommandTable.candidates(explorer, preferences, words).toList();
        List<Candidate> fitting = starting(known, candidate -> candidate.text().startsWith(last));
        // Who has typed no quotation mark may still mean what needs them.
        return new Completion(
                wordStart(line),
                fitting.isEmpty()
                        ? starting(
                                known,
                                candidate -> candidate.text().replace("\"", "").startsWith(last))
                        : fitting);
    }

    /** Returns where the word starts that is under way at the end of the line. */
    public static int wordStart(String line) {
        return Typed.of(line).from();
    }

    private static List<Candidate> starting(List<Candidate> known, Predicate<Candidate> test) {
        return known.stream().filter(test).limit(MOST_CANDIDATES).toList();
    }
}
