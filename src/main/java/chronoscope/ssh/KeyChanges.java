package chronoscope.ssh;

import chronoscope.ssh.ServerLog.Fields;
import java.util.List;

/** Reports changes of the keys in the log, and ends the sessions of keys that are listed no more, where that is wanted. */
record KeyChanges(Settings settings, Connections connections, ServerLog log) implements AuthorizedKeys.Listener {
    @Override
    public void changed(int keys, List<String> problems) {
        problems.forEach(problem -> log.tell("keys", new Fields().with("problem", problem)));
        Fields fields = new Fields().with("count", keys);
        log.tell("keys", keys > 0 ? fields : fields.with("effect", "nobody new may enter"));
        if (settings.dropsRemoved() && settings.access() instanceof AuthorizedKeys known) {
            connections.dropUnlisted(known);
        }
    }

    @Override
    public void unreadable(String problem) {
        log.tell("keys", new Fields().with("problem", problem).with("effect", "nobody new may enter"));
    }
}
