package chronoscope.session;

import chronoscope.explore.Command;
import chronoscope.explore.Effect;
import chronoscope.explore.Explorer;
import chronoscope.explore.Permission;
import chronoscope.explore.Ports;
import chronoscope.explore.Reply;
import chronoscope.explore.Step;
import chronoscope.query.Corpus;
import java.util.Set;

/** One reader's way through a timeline. Used by one thread at a time. */
public final class Session {
    private final Set<Permission> permissions;
    private final Ports ports;
    private Explorer explorer;

    /**
     * @param permissions what the reader may do outside of the explorer
     * @param ports where effects happen
     */
    public Session(Explorer start, Set<Permission> permissions, Ports ports) {
        this.explorer = start;
        this.permissions = Set.copyOf(permissions);
        this.ports = ports;
    }

    public Explorer explorer() {
        return explorer;
    }

    /** Does the command, and its effect where this session may. */
    public Reply execute(Command command) {
        Step step = command.applyTo(explorer);
        explorer = step.explorer();
        Reply reply = step.reply().effect().map(this::perform).orElse(step.reply());
        if (!reply.output().isEmpty()) {
            explorer = explorer.having(reply.output());
        }
        return reply;
    }

    /** Puts a newer timeline in place; the reader stays where he is. */
    public void reload(Corpus corpus) {
        explorer = explorer.reloaded(corpus);
    }

    /** The one place where permissions are checked. */
    private Reply perform(Effect effect) {
        return effect.needs().map(permissions::contains).orElse(true) ? effect.through(ports) : effect.refused();
    }
}
