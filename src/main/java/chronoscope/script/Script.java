package chronoscope.script;

import chronoscope.command.Command;
import chronoscope.command.Lines;
import chronoscope.command.ParsedLine;
import chronoscope.command.Preferences;
import chronoscope.command.Role;
import chronoscope.explore.ScriptVariables;
import chronoscope.text.Problem;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A script that was read whole, with those that it runs.
 *
 * @param steps its lines that have commands, in the order of running
 * @param problems all that is wrong with it; one that has problems is not to be run
 * @param digest of the data that it was recorded from
 * @param files that were read for it
 */
public record Script(List<Step> steps, List<ScriptProblem> problems, Optional<String> digest, Set<Path> files) {
    /**
     * The commands of a line.
     *
     * @param millis when it was recorded, since the recording's start
     */
    public record Step(ScriptPosition place, List<Command> commands, Optional<Long> millis) {
        public Step {
            commands = List.copyOf(commands);
        }
    }

    public Script {
        steps = List.copyOf(steps);
        problems = List.copyOf(problems);
        files = Set.copyOf(files);
    }

    /** Reads a script whole, as everybody has it. */
    public static Script read(ScriptSource source) throws IOException {
        return read(source, Preferences.USUAL);
    }

    /** Reads a script whole, for a reader who has preferences. */
    public static Script read(ScriptSource source, Preferences preferences) throws IOException {
        List<Step> steps = new ArrayList<>();
        List<ScriptProblem> problems = new ArrayList<>();
        Walk walk = new Walk(preferences, steps::add, problems::add);
        walk.through(source, ScriptVariables.NONE);
        return new Script(steps, problems, walk.digest, walk.files);
    }

    /** Tells all mistakes of a script, of whatever length, and returns how many commands it has. */
    public static long check(
            ScriptSource source, ScriptVariables variables, Preferences preferences, Consumer<ScriptProblem> problems)
            throws IOException {
        long[] count = {0};
        new Walk(preferences, step -> count[0] += step.commands().size(), problems).through(source, variables);
        return count[0];
    }

    /** Goes through a script and those that it runs. */
    private static final class Walk {
        private final Preferences preferences;
        private final Consumer<Step> steps;
        private final Consumer<ScriptProblem> problems;
        private final Nesting nesting = new Nesting();
        private final Set<Path> files = new HashSet<>();
        private Optional<String> digest = Optional.empty();

        Walk(Preferences preferences, Consumer<Step> steps, Consumer<ScriptProblem> problems) {
            this.preferences = preferences;
            this.steps = steps;
            this.problems = problems;
        }

        /** Goes through the script and returns the variables behind it. */
        private ScriptVariables through(ScriptSource source, ScriptVariables before) throws IOException {
            ScriptVariables variables = before;
            nesting.enter(source);
            source.path().ifPresent(files::add);
            try (BufferedReader text = source.open();
                    ScriptLines lines = new ScriptLines(text)) {
                for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
                    digest = digest.isPresent() ? digest : RecordingHeader.digest(line.get());
                    variables = line(source, new ScriptPosition(source.label(), lines.number()), line.get(), variables);
                }
            } finally {
                nesting.leave();
            }
            return variables;
        }

        private ScriptVariables line(ScriptSource source, ScriptPosition place, String line, ScriptVariables before) {
            ParsedLine parsed = Lines.parse(line, before, preferences);
            parsed.problem().ifPresent(problem -> problems.accept(new ScriptProblem(place, problem)));
            ScriptVariables variables = parsed.variables();
            Optional<Long> time = RecordingHeader.time(line);
            List<Command> commands = new ArrayList<>();
            for (Command command : parsed.commands()) {
                Command here = command.relativeTo(source.folder());
                if (here.role() instanceof Role.Script script) {
                    step(place, commands, time);
                    commands.clear();
                    variables = nested(place, script.file(), variables);
                } else {
                    commands.add(here);
                }
            }
            step(place, commands, time);
            return variables;
        }

        private void step(ScriptPosition place, List<Command> commands, Optional<Long> time) {
            if (!commands.isEmpty()) {
                steps.accept(new Step(place, commands, time));
            }
        }

        private ScriptVariables nested(ScriptPosition place, String name, ScriptVariables variables) {
            try {
                ScriptSource named = ScriptSource.file(name);
                Optional<String> refused = nesting.refused(named, name);
                if (refused.isEmpty()) {
                    return through(named, variables);
                }
                wrong(place, refused.get());
            } catch (IOException unreadable) {
                wrong(place, "run: can't read '" + name + "': " + ScriptProblem.reason(unreadable));
            }
            return variables;
        }

        private void wrong(ScriptPosition place, String message) {
            problems.accept(new ScriptProblem(place, new Problem(0, message)));
        }
    }
}
