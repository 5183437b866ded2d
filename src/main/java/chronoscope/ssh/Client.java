package chronoscope.ssh;

import java.util.Map;
import java.util.Optional;

/**
 * What a client has told of itself before its session begins.
 *
 * @param variables those of its environment that are let in; TERM only with a terminal
 * @param terminal its size, where it asked for one
 */
record Client(Connection connection, Map<String, String> variables, Optional<Size> terminal) {
    /** In cells; as the client says it, so it may be anything. */
    record Size(int columns, int rows) {}

    Client {
        variables = Map.copyOf(variables);
    }

    /** Returns a variable, or an empty text where there is none. */
    String variable(String name) {
        return variables.getOrDefault(name, "");
    }

    /** Returns whether the terminal can show a screen. */
    boolean hasScreen() {
        String type = variable("TERM");
        return terminal.isPresent() && !type.isEmpty() && !type.equals("dumb");
    }
}
