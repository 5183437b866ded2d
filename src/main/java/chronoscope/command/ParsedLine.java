package chronoscope.command;

import chronoscope.explore.ScriptVariables;
import chronoscope.text.Problem;
import java.util.List;
import java.util.Optional;

/**
 * The commands of a line, or the problem with it: a line with a problem has no commands.
 *
 * @param variables those that there are behind the line
 */
public record ParsedLine(List<Command> commands, Optional<Problem> problem, ScriptVariables variables) {
    public ParsedLine {
        commands = List.copyOf(commands);
    }
}
