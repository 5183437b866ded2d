package chronoscope.text;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a terminal is, as far as its type and the variables of its reader say.
 *
 * @param type the variable TERM
 */
public record TerminalIdentity(String type, Map<String, String> variables) {
    /** Consoles and older terminals, some of which show what they do not know. */
    private static final Pattern CONSOLES =
            Pattern.compile("|dumb|(linux|vt\\d|ansi|cons25|wsvt25|cygwin|sun|eterm).*");

    public TerminalIdentity {
        variables = Map.copyOf(variables);
    }

    /** Returns a variable; empty where it is not set. */
    public String variable(String name) {
        return variables.getOrDefault(name, "");
    }

    /** Tells whether a variable is set to something. */
    public boolean has(String name) {
        return !variable(name).isEmpty();
    }

    /** Tells whether tmux shows it, which takes all sequences and makes of them what its own terminal knows. */
    public boolean isTmux() {
        return has("TMUX") || type.startsWith("tmux");
    }

    /** Tells whether GNU Screen shows it, which may bear the same type as an older tmux. */
    public boolean isScreen() {
        return type.startsWith("screen") && !isTmux();
    }

    /** Tells whether it knows little more than letters and sixteen colours. */
    public boolean isConsole() {
        return CONSOLES.matcher(type).matches();
    }
}
