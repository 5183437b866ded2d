package chronoscope.shell;

import chronoscope.command.Command;
import chronoscope.explore.Explorer;
import chronoscope.explore.Reply;
import java.util.List;

/** How typed lines are answered. */
interface OutputStyle {
    /** Tells what a command prints and says. */
    void tell(Command command, Reply reply);

    /** Tells what went wrong. */
    void fail(String problem, List<String> details);

    /** Hears of a typed command when its answer was told. */
    default void done(Explorer before, Command command, Reply reply) {}
}
