package chronoscope.script;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The scripts that run inside of each other, and how many there may be. */
final class Nesting {
    private static final int DEEPEST = 50;
    private static final int MOST = 10_000;

    private final Deque<ScriptSource> open = new ArrayDeque<>();
    private int entered;

    boolean isEmpty() {
        return open.isEmpty();
    }

    /** Returns the files of the scripts that run. */
    List<Path> files() {
        return open.stream().flatMap(source -> source.path().stream()).toList();
    }

    /** Returns why the script can't run inside of those that do, or empty. */
    Optional<String> refused(ScriptSource source, String name) {
        if (open.stream().map(ScriptSource::identity).anyMatch(source.identity()::equals)) {
            return Optional.of("run: '" + name + "' is already running, and would run for ever");
        }
        if (open.size() >= DEEPEST) {
            return Optional.of("run: '" + name + "' would be more than " + DEEPEST + " scripts inside each other");
        }
        return entered >= MOST
                ? Optional.of("run: '" + name + "' would be more than " + MOST + " scripts in a row")
                : Optional.empty();
    }

    void enter(ScriptSource source) {
        entered = open.isEmpty() ? 1 : entered + 1;
        open.push(source);
    }

    void leave() {
        open.pop();
    }
}
