package chronoscope.command;

import chronoscope.explore.Command;
import java.util.List;
import java.util.Optional;

/** The commands of a line, or the problem with it: a line with a problem has no commands. */
public record ParsedLine(List<Command> commands, Optional<Problem> problem) {
    public ParsedLine {
        commands = List.copyOf(commands);
    }
}
